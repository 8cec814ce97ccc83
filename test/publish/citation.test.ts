import {expect} from 'chai';
import {citation} from '../../src/export/share-tool.js';
import type {FigureExport} from '../../src/figure/figure-export.js';
import {words as en} from '../../src/figure/tool-messages.en.js';
import {words as nb} from '../../src/figure/tool-messages.nb.js';
import {version} from '../../src/version.js';

const figure: FigureExport = {
  name: 'eksempel',
  language: 'nb',
  title: 'Tiltak',
  summary: 'Andelen økte.',
  notes: [],
  source: 'Kilde: SSB, tabell 12042, gjengitt i Digdirs årsrapport 2020, avsnittet «Resultater»',
  licence: 'Lisens: CC BY 4.0',
  address: undefined,
  table: {columns: [], rows: []},
  document: {},
};
const address = 'https://www.example.no/1.0.0/figures/nb/infosec-trend.html';

describe('a citation', () => {
  it('has publisher, title, source with year and section, licence, version and address', () => {
    expect(citation(figure, address, nb)).to.equal(
      `Digitaliseringsdirektoratet: «Tiltak». ${figure.source}. Lisens: CC BY 4.0. Figur, versjon ${version}: ${address}`,
    );
    expect(citation(figure, address, en)).to.match(/^Norwegian Digitalisation Agency: “Tiltak”\. /);
  });

  it('does not say that Digdir has written an author’s own heading', () => {
    const own = {...figure, title: 'Kommunene svikter', topic: 'Tiltak'};
    expect(citation(own, address, nb)).to.equal(citation(figure, address, nb));
  });

  it('does not say of an author’s own numbers that Digdir has published them', () => {
    const own = {...figure, source: '', licence: '', origin: 'Tallene er hentet fra data.example.no.'};
    expect(citation(own, address, nb)).to.equal(
      `«Tiltak». Tallene er hentet fra data.example.no. Figur, versjon ${version}: ${address}`,
    );
  });
});
