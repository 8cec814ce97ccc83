import {expect} from 'chai';
import type {ParsedSource} from '../../src/import/imported-data.js';
import {readTable} from '../../src/import/read-table.js';
import {readText, tableOf} from '../../src/import/read-text.js';
import {tableOfCells} from './in-page.js';
import {refused} from './refused.js';

/** What a figure's JSON file has of an answer. */
const file = ({document}: ParsedSource) =>
  JSON.stringify({snapshot: {address: 'https://example.no/'}, ...(document as object)});

describe('a table of text in a JSON file', () => {
  for (const [what, answer] of [
    [
      'a table of the page',
      readTable(
        tableOfCells(
          [
            ['Nivå', '2019', '2020'],
            ['Stat', '60,7', '58,0 p'],
            ['Kommuner', '1\u00a0026,8', '..'],
            [{text: 'Kilde: Min egen undersøkelse', colSpan: 3}],
          ],
          'Erfaringer fra øvelser rapportert',
        ),
      ),
    ],
    ['a CSV', readText('Antall\nNivå;2019;2020\nStat;1,23;2,345\n\nKilde: SSB\n')],
  ] as const) {
    it(`is read back to the same numbers, title and source: ${what}`, () => {
      const again = readText(file(answer));
      // The rows above a table are no part of it.
      const {rowsAbove: _, ...grid} = (answer as {grid: {rowsAbove?: number}}).grid;
      expect((again as {grid: object}).grid).to.deep.include(grid);
      const [before, after] = [tableOf(answer), tableOf(again)];
      expect(after).to.deep.include({label: before.label, source: before.source, dimensions: before.dimensions});
      expect(after.source).not.to.equal('');
      for (const place of [0, 1]) expect(after.cell([0, 0, place])).to.deep.equal(before.cell([0, 0, place]));
    });
  }

  it('is refused where it is none', () => {
    const code = (document: object) => refused(() => readText(JSON.stringify(document))).code;
    expect(code({rows: [['Nivå', '2020']]})).to.equal('not-a-dataset');
    expect(code({rows: [['Nivå', '2020'], ['Stat']]})).to.equal('ragged');
    expect(
      code({
        rows: [
          ['Nivå', '2020'],
          ['Stat', 58],
        ],
      }),
    ).to.equal('form');
    expect(
      code({
        rows: [
          ['Nivå', '2020'],
          ['Stat', '58'],
        ],
        title: 1,
      }),
    ).to.equal('form');
    expect(code({rows: [{title: 'Stat'}]})).to.equal('not-a-dataset');
    expect(code({rows: Array.from({length: 25_001}, () => ['', ''])})).to.equal('too-many-cells');
  });
});
