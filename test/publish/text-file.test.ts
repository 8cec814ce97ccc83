import {expect} from 'chai';
import {textFile} from '../../src/export/text-file.js';
import type {FigureExport} from '../../src/figure/figure-export.js';

const figure: FigureExport = {
  name: 'tall',
  language: 'nb',
  title: 'To tall',
  summary: 'Det ene er større enn det andre.',
  notes: ['«–» er ikke oppgitt.'],
  source: 'Kilde: Rapporten',
  licence: 'Lisens: CC BY 4.0',
  address: 'https://www.example.no/',
  table: {
    columns: ['Hvem', 'Prosent', 'Merknad'],
    rows: [
      ['Kommuner', 7.5, ''],
      ['Fylkeskommuner', null, 'ikke oppgitt'],
      ['Staten', 100, ''],
    ],
  },
  document: {},
};

describe('textFile', () => {
  it('sets numbers under one another, and a dash where the source has none', () => {
    expect(textFile(figure)).to.equal(`To tall
=======

Det ene er større enn det andre.

Hvem            Prosent  Merknad
--------------  -------  ------------
Kommuner            7,5
Fylkeskommuner        –  ikke oppgitt
Staten              100

«–» er ikke oppgitt.

Kilde: Rapporten
Lisens: CC BY 4.0
https://www.example.no/
`);
  });

  it('gives numbers the decimals of their source', () => {
    const table = {...figure.table, decimals: {1: 1}};
    expect(textFile({...figure, table})).to.contain('Staten            100,0');
    expect(textFile({...figure, table, language: 'en'})).to.contain('Staten            100.0');
  });

  it('writes a decimal point in English', () => {
    expect(textFile({...figure, language: 'en'})).to.contain('7.5');
  });

  it('leaves out a table without columns, and an address that there is none of', () => {
    const text = textFile({...figure, table: {columns: [], rows: []}, address: undefined, notes: []});
    expect(text).to.equal(
      'To tall\n=======\n\nDet ene er større enn det andre.\n\nKilde: Rapporten\nLisens: CC BY 4.0\n',
    );
  });
});
