import type {Numbers} from '../locale/numbers.js';
import {claimsAgainst, type Claims} from '../model/claims.js';
import {Refusal} from '../readers/refusal.js';
import {trendFrom} from '../readers/trend-from.js';
import {withDecimals, writtenWith} from './decimals.js';
import {isLikeReport} from './like-report.js';
import type {OwnTopic} from './topic.js';

/** The report's statements with what an author's own shares say of them, in the decimals of those, and with their source. */
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
    const {source, decimals} = trend;
    return {...claimsAgainst(trend, edition, language), source, numbers: writtenWith(decimals, numbers)};
  },
};
