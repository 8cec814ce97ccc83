import type {Numbers} from '../../i18n/numbers.js';
import {isOfShares} from '../../datasets/claim-test.js';
import {claimsAgainst, type Claims} from '../../datasets/claims.js';
import {ImportError} from '../../import/import-error.js';
import {trendFrom} from '../../import/trend-from.js';
import {withDecimals, writtenWith} from '../../import/decimals.js';
import {isLikeReport} from '../../import/like-report.js';
import type {OwnTopic} from '../../import/importer.js';

/** The report's statements about shares with their verdicts on an author's own shares, in the decimals of those. */
export interface OwnClaims extends Claims {
  numbers: Numbers;
}

/** Tests the report's statements on shares that are not the report's. */
export const topic: OwnTopic<OwnClaims> = {
  read(answer, mapping, {edition, language, numbers}) {
    const trend = withDecimals(trendFrom(answer, mapping, language));
    // A verdict on numbers of another quantity would be meaningless.
    if (!isLikeReport(trend, edition))
      throw new ImportError('not-the-report', 'document', 'shares of the report’s measures and levels', trend.label);
    const claims = claimsAgainst(trend, edition, language);
    // The other statements are about numbers of the report.
    const verdicts = claims.verdicts.filter(({claim}) => isOfShares(claim.test));
    return {...claims, verdicts, numbers: writtenWith(trend.decimals, numbers)};
  },
};
