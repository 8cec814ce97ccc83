import {expect} from 'chai';
import {readTable} from '../../src/import/read-table.js';
import {tableOf} from '../../src/import/read-text.js';
import {made, tableOfCells, type CellText} from './in-page.js';
import {refused} from './refused.js';

const th = (text: string, more: object = {}): CellText => ({text, th: true, ...more});
const rowsOf = (table: HTMLTableElement) => {
  const answer = readTable(table);
  return answer.form === 'grid' ? answer.grid.rows : [];
};

describe('a table in the page', () => {
  it('is read with its caption and Norwegian numbers', () => {
    const table = tableOf(
      readTable(
        tableOfCells(
          [
            [th('Nivå'), th('2019'), th('2020')],
            [th('Kommuner'), '1\u00a0064,4', '61,2'],
            [th('Fylkes\u00adkommuner'), '75,0', '..'],
          ],
          'Andel',
        ),
      ),
    );
    expect(table.label).to.equal('Andel');
    expect(table.dimensions[0]!.categories.map(({id}) => id)).to.deep.equal(['Kommuner', 'Fylkeskommuner']);
    expect(table.cell([0, 0, 0])).to.deep.equal({value: 1064.4});
    expect(table.cell([1, 0, 1])).to.deep.equal({value: null, status: 'missing', sign: '..'});
  });

  it('needs no header cells: its first row is the header', () => {
    expect(
      tableOf(
        readTable(
          tableOfCells([
            ['Fylke', 'Antall'],
            ['Agder', '14'],
          ]),
        ),
      ).cell([0, 0]).value,
    ).to.equal(14);
  });

  it('reads merged headers for all that they cover', () => {
    const table = tableOfCells([
      [th('Nivå', {rowSpan: 2}), th('Øvelser', {colSpan: 2}), th('Hendelser', {colSpan: 2})],
      [th('2019'), th('2020'), th('2019'), th('2020')],
      [th('Kommuner'), '26,8', '25,8', '53,6', '54,8'],
    ]);
    expect(rowsOf(table)[0]).to.deep.equal([
      'Nivå',
      'Øvelser 2019',
      'Øvelser 2020',
      'Hendelser 2019',
      'Hendelser 2020',
    ]);
    expect(tableOf(readTable(table)).cell([0, 1, 1]).value).to.equal(54.8);
  });

  it('reads a name that covers several rows, and a row that names a group', () => {
    const merged = tableOfCells([
      [th('Tiltak'), th('Nivå'), th('2020')],
      [th('Øvelser', {rowSpan: 2}), 'Stat', '58,0'],
      ['Kommuner', '25,8'],
    ]);
    expect(rowsOf(merged)[2]).to.deep.equal(['Øvelser', 'Kommuner', '25,8']);
    const grouped = tableOfCells([
      [th('Nivå'), th('2020')],
      [th('Øvelser', {colSpan: 2})],
      ['Stat', '58,0'],
      ['Kommuner', '25,8'],
    ]);
    expect(rowsOf(grouped)[2]).to.deep.equal(['Øvelser', 'Kommuner', '25,8']);
  });

  it('takes its source from a line below', () => {
    const table = tableOfCells([['Nivå', '2020'], ['Stat', '58'], [{text: 'Kilde: SSB', colSpan: 2}]]);
    expect(tableOf(readTable(table)).source).to.equal('SSB');
    const pasted = tableOf(
      readTable(
        tableOfCells([
          ['Nivå', '2020'],
          ['Stat', '58'],
          ['Kilde: SSB', '\u00a0'],
          ['* Foreløpig', ''],
        ]),
      ),
    );
    expect([pasted.source, pasted.dimensions[0]!.categories.length]).to.deep.equal(['SSB', 1]);
    expect(pasted.notes.map(({text}) => text)).to.deep.equal(['* Foreløpig']);
  });

  it('never makes a number of what is not one: marks of footnotes, what is struck out, lines', () => {
    const read = (...nodes: Node[]) =>
      rowsOf(
        tableOfCells([
          ['Nivå', '2020'],
          ['Stat', {text: '61,2', nodes}],
        ]),
      )[1]![1];
    expect(read(made('sup', '1)'))).to.equal('61,2');
    for (const [tag, text, cause] of [
      ['sup', '1', 'raised'],
      ['del', '9', 'struck'],
    ] as const) {
      const {code, details} = refused(() => read(made(tag, text)));
      expect({code, ...details}).to.deep.equal({code: 'unclear-cell', row: 2, column: '2020', cause});
    }
    const lines = tableOfCells([
      ['Nivå', '2020'],
      ['Stat', {text: '1', nodes: [made('br'), document.createTextNode('234')]}],
    ]);
    expect(refused(() => readTable(lines)).code).to.equal('unclear-cell');
  });

  const cases: [what: string, rows: CellText[][], code: string][] = [
    [
      'a number over two cells',
      [
        ['A', '2019', '2020'],
        ['x', {text: '61,2', colSpan: 2}],
      ],
      'merged-cells',
    ],
    [
      'a year over two cells',
      [
        ['A', '2019', '2020'],
        ['x', {text: '2019', colSpan: 2}],
      ],
      'merged-cells',
    ],
    [
      'a row that is too short',
      [
        ['A', '2019', '2020'],
        ['x', '1'],
      ],
      'ragged',
    ],
    ['nothing but a header', [['A', '2020']], 'not-a-dataset'],
    ['no cells', [], 'not-a-dataset'],
    [
      'no numbers',
      [
        ['A', 'B'],
        ['x', 'y'],
      ],
      'no-numbers',
    ],
    [
      '65 534 rows in one cell',
      [
        ['A', {text: 'B', colSpan: 1000}],
        ...Array.from({length: 300}, () => [{text: 'x', rowSpan: 65_534, colSpan: 1000}]),
      ],
      'too-many-cells',
    ],
  ];
  for (const [what, rows, code] of cases) {
    it(`is refused with ${what}`, () => {
      expect(refused(() => tableOf(readTable(tableOfCells(rows)))).code).to.equal(code);
    });
  }
});
