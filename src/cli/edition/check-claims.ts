import {claimsSheets} from './sheets/claims.js';
import type {Fault, SheetPlace} from './fault.js';
import {itemsOf, valueAt, type Draft} from './places.js';
import type {Reading} from './reading.js';

const columns = claimsSheets.tables.flatMap((table) => table.columns);
const kinds = columns.find(({path}) => path === 'test.kind')!;

/** Cells that the test of a claim does not read: an author would think that they are tested. */
export function checkUnusedCells(reading: Reading, claims: Draft | undefined): void {
  for (const [i, {item}] of itemsOf(claims, 'claims').entries()) {
    const [, kind] = kinds.choices!.find(([one]) => one === valueAt(item, ['test', 'kind'])) ?? [];
    for (const {path, header, isUsed} of columns) {
      if (kind === undefined || !isUsed || isUsed(item) || valueAt(item, path.split('.')) === undefined) continue;
      const place = reading.places.get(`claims:claims[${i}].${path}`);
      reading.add('unused', {...(place && {place}), header, value: kind, expected: kinds.header});
    }
  }
}

/** Sentences that name years, and are tested with others: they may be those of the last report, or be right all the same. */
export function doubtfulYears(places: ReadonlyMap<string, SheetPlace>, claims: Draft | undefined): Fault[] {
  return itemsOf(claims, 'claims').flatMap(({item}, i): Fault[] => {
    const named = [...new Set(`${item['quotation']}`.match(/\b(?:19|20|21)\d\d\b/g))];
    const tested = ['from', 'to', 'year'].flatMap((name) => {
      const year = valueAt(item, ['test', name]);
      return typeof year === 'string' ? [year] : [];
    });
    if (named.length === 0 || tested.length === 0 || named.some((year) => tested.includes(year))) return [];
    const place = places.get(`claims:claims[${i}].quotation`);
    return [{code: 'other-years', ...(place && {place}), value: named.join(', '), expected: tested.join(', ')}];
  });
}
