import type {Numbers} from '../locale/numbers.js';
import {isOfShares} from '../model/claim-test.js';
import {claimsAgainst, type Claims} from '../model/claims.js';
import {Refusal} from '../readers/refusal.js';
import {trendFrom} from '../readers/trend-from.js';
import {withDecimals, writtenWith} from './decimals.js';
import {isLikeReport} from './like-report.js';
import type {OwnTopic} from './topic.js';

/** The report's statements about shares with what an author's own say of them, in the decimals of those. */
export interface OwnClaims extends Claims {
  numbers: Numbers;
}

/** The report's statements, held against shares that are not the report's. */
export const topic: OwnTopic<OwnClaims> = {
  read(answer, hints, {edition, language, numbers}) {
    const trend = withDecimals(trendFrom(answer, hints, language));
    // A verdict on numbers of something else would be no verdict.
    if (!isLikeReport(trend))
      throw new Refusal('not-the-report', 'document', 'shares of the report’s measures and levels', trend.label);
    const claims = claimsAgainst(trend, edition, language);
    // What the others are held against is still the report's.
    const verdicts = claims.verdicts.filter(({claim}) => isOfShares(claim.test));
    return {...claims, verdicts, numbers: writtenWith(trend.decimals, numbers)};
  },
};
