import {expect} from 'chai';
import {jsonFile} from '../../src/export/json-file.js';
import type {FigureExport} from '../../src/figure/figure-export.js';

const figure: FigureExport = {
  name: 'tall',
  language: 'nb',
  title: 'To tall',
  summary: 'Det ene er større enn det andre.',
  notes: [],
  source: 'Kilde: Rapporten',
  licence: 'Lisens: CC BY 4.0',
  address: undefined,
  table: {columns: ['Hvem', 'Prosent'], rows: [['Kommuner', 75]]},
  document: {class: 'dataset', size: [1, 4], value: [75, 62.5, null, -1], extension: {value: [75]}},
};
const ofValue = (text: string) => text.replaceAll(/\s/g, '');

describe('jsonFile', () => {
  it('writes the numbers of a dataset with the decimals of their source, and no other number', () => {
    const text = jsonFile({...figure, table: {...figure.table, decimals: {1: 1}}});
    expect(ofValue(text)).to.contain('"size":[1,4],"value":[75.0,62.5,null,-1.0],"extension":{"value":[75]}');
    expect(JSON.parse(text)).to.deep.equal(figure.document);
  });

  it('writes numbers as JSON does where the source says nothing of decimals', () => {
    expect(jsonFile(figure)).to.equal(`${JSON.stringify(figure.document, null, 2)}\n`);
  });
});
