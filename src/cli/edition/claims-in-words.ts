import {readClaims} from '../../datasets/claims.js';
import {numbersIn} from '../../i18n/numbers.js';
import {words} from '../../figures/report-claims/messages.nb.js';
import {evidenceIn} from '../topics.js';
import type {Documents} from './sheet-rows.js';

/** How each claim is tested, in the words of the figure of claims, in bokmål. */
export function claimsInWords(documents: Documents): string[] {
  const evidence = evidenceIn((topic) => documents[topic], 'nb');
  const {trend} = evidence;
  const labelIn = (list: readonly {id: string; label: string}[]) => (id: string) =>
    list.find((one) => one.id === id)?.label ?? id;
  const names = {measure: labelIn(trend.measures), level: labelIn(trend.levels)};
  const {verdicts} = readClaims(documents['claims'], 'nb', evidence);
  return verdicts.map(({claim}) => words.test(claim.test, names, numbersIn('nb')));
}
