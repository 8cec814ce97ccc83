import {expect} from 'chai';
import {nextSort, sortedRows, type Sort} from '../../src/charts/data-table/sorting.js';
import type {TableRow} from '../../src/charts/data-table/table.js';
import fc from '../tools/property.js';

const rows: TableRow[] = [
  {label: 'Ås', cells: ['2'], values: [2]},
  {label: 'Bø', cells: ['–'], values: [null]},
  {label: 'Ål', cells: ['10'], values: [10]},
  {label: 'Asker', cells: ['2'], values: [2]},
];
const labels = (sort: Sort | undefined) => sortedRows(rows, sort, 'nb').map(({label}) => label);

describe('the order of a table', () => {
  it('is the original one until a column is chosen', () => {
    expect(labels(undefined)).to.deep.equal(['Ås', 'Bø', 'Ål', 'Asker']);
  });

  it('follows numbers and not their digits, with equal numbers in the original order and missing ones last', () => {
    expect(labels({column: 1, direction: 'descending'})).to.deep.equal(['Ål', 'Ås', 'Asker', 'Bø']);
    expect(labels({column: 1, direction: 'ascending'})).to.deep.equal(['Ås', 'Asker', 'Ål', 'Bø']);
  });

  it('follows the alphabet of the language', () => {
    expect(labels({column: 0, direction: 'ascending'})).to.deep.equal(['Asker', 'Bø', 'Ål', 'Ås']);
    expect(labels({column: 0, direction: 'descending'})).to.deep.equal(['Ås', 'Ål', 'Bø', 'Asker']);
  });

  it('is the original one again after the third press, and begins anew in another column', () => {
    const first = nextSort(undefined, 1, true);
    expect(first).to.deep.equal({column: 1, direction: 'descending'});
    const second = nextSort(first, 1, true);
    expect(second).to.deep.equal({column: 1, direction: 'ascending'});
    expect(nextSort(second, 1, true)).to.equal(undefined);
    expect(nextSort(second, 0, false)).to.deep.equal({column: 0, direction: 'ascending'});
  });

  it('never loses, repeats or misplaces a row', () => {
    const value = fc.option(fc.integer({min: -50, max: 50}));
    fc.assert(
      fc.property(fc.array(value, {maxLength: 30}), fc.boolean(), (values, isDescending) => {
        const table = values.map((one, i) => ({label: `${i}`, cells: [`${one}`], values: [one]}));
        const sorted = sortedRows(table, {column: 1, direction: isDescending ? 'descending' : 'ascending'}, 'en');
        expect(new Set(sorted).size).to.equal(table.length);
        const numbers = sorted.map((row) => row.values![0]!);
        const known = numbers.filter((one) => one !== null);
        expect(numbers.slice(known.length).every((one) => one === null)).to.equal(true);
        const inOrder = known.every(
          (one, i) => i === 0 || (isDescending ? known[i - 1]! >= one : known[i - 1]! <= one),
        );
        expect(inOrder).to.equal(true);
      }),
    );
  });
});
