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
    const first = nextSort(undefined, 1, 'number');
    expect(first).to.deep.equal({column: 1, direction: 'descending'});
    const second = nextSort(first, 1, 'number');
    expect(second).to.deep.equal({column: 1, direction: 'ascending'});
    expect(nextSort(second, 1, 'number')).to.equal(undefined);
    expect(nextSort(second, 0, 'name')).to.deep.equal({column: 0, direction: 'ascending'});
  });

  it('begins with the first names, and with what is highest, newest or most often true', () => {
    for (const [order, direction] of [
      ['name', 'ascending'],
      ['number', 'descending'],
      ['time', 'descending'],
      ['truth', 'descending'],
    ] as const)
      expect(nextSort(undefined, 2, order)).to.deep.equal({column: 2, direction});
  });

  it('follows the keys of the first column instead of its words, and texts of other columns', () => {
    const times: TableRow[] = [
      {label: 'After New Year', key: 2, cells: ['Årsmøte'], values: ['Årsmøte']},
      {label: '2019', key: 0, cells: ['2. utgave'], values: ['2. utgave']},
      {label: '2019–2020', key: 1, cells: [''], values: [null]},
      {label: 'Before', cells: ['10. utgave'], key: null, values: ['10. utgave']},
    ];
    const textsOf = (sort: Sort) => sortedRows(times, sort, 'nb').map(({label}) => label);
    expect(textsOf({column: 0, direction: 'ascending'})).to.deep.equal([
      '2019',
      '2019–2020',
      'After New Year',
      'Before',
    ]);
    expect(textsOf({column: 0, direction: 'descending'})).to.deep.equal([
      'After New Year',
      '2019–2020',
      '2019',
      'Before',
    ]);
    expect(textsOf({column: 1, direction: 'ascending'})).to.deep.equal([
      '2019',
      'Before',
      'After New Year',
      '2019–2020',
    ]);
  });

  it('keeps a row that leads its group before the others', () => {
    const led: TableRow[] = [{label: 'Mål', cells: [''], isLead: true}, ...rows];
    for (const direction of ['ascending', 'descending'] as const)
      expect(sortedRows(led, {column: 0, direction}, 'nb')[0]!.label).to.equal('Mål');
  });

  it('never loses, repeats or misplaces a row', () => {
    const value = fc.option(fc.integer({min: -50, max: 50}));
    fc.assert(
      fc.property(fc.array(value, {maxLength: 30}), fc.boolean(), (values, isDescending) => {
        const table = values.map((one, i) => ({label: `${i}`, cells: [`${one}`], values: [one]}));
        const sorted = sortedRows(table, {column: 1, direction: isDescending ? 'descending' : 'ascending'}, 'en');
        expect(new Set(sorted).size).to.equal(table.length);
        const numbers = sorted.map((row) => row.values![0] as number | null);
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
