import {testSchema} from '../../datasets/claim-test.js';
import {numbersIn} from '../../i18n/numbers.js';
import {words} from '../../figures/report-claims/messages.nb.js';
import {evidenceIn} from '../topics.js';
import {itemsOf} from './places.js';
import type {Documents} from './sheet-rows.js';

/** How each claim is tested, in the words of the figure of claims, in bokmål. */
export function claimsInWords(documents: Documents): string[] {
  const {trend} = evidenceIn((topic) => documents[topic], 'nb');
  const labelIn = (list: readonly {id: string; label: string}[]) => (id: string) =>
    list.find((one) => one.id === id)?.label ?? id;
  const names = {measure: labelIn(trend.measures), level: labelIn(trend.levels)};
  return itemsOf(documents['claims'], 'claims').map(({item}, i) =>
    words.test(testSchema.read(item['test'], `claims[${i}].test`), names, numbersIn('nb')),
  );
}
