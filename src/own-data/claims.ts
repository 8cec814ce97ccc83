import {claimsAgainst, type Claims} from '../model/claims.js';
import {trendFrom} from '../readers/trend-from.js';
import type {OwnTopic} from './own-data.js';

/** The report's statements, held against shares that are not the report's. */
export const topic: OwnTopic<Claims> = {
  read: (answer, hints, {edition, language}) => claimsAgainst(trendFrom(answer, hints, language), edition, language),
};
