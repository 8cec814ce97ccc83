import {expect} from 'chai';
import {cardFile} from '../../src/export/card-file.js';
import type {FigureExport} from '../../src/figure/figure-export.js';

const figure: FigureExport = {
  name: 'figure',
  language: 'nb',
  title: 'Tema',
  summary: 'Ni av ti falt. Kommunene gikk fram.',
  notes: [],
  source: 'Kilde: Rapporten',
  licence: '',
  address: undefined,
  table: {columns: [], rows: []},
  document: {},
};

/** The texts of a card, in order. */
async function textsOf(published: FigureExport): Promise<string[]> {
  const svg = new DOMParser().parseFromString(await cardFile(published, () => ''), 'image/svg+xml');
  return [...svg.querySelectorAll('text')].map(({textContent}) => textContent.trim());
}

describe('the card of a figure', () => {
  it('has the headline of the finding as its title, and then the topic and the rest', async () => {
    const news = {headline: 'Ni av ti falt', finding: 'Kommunene gikk fram.'};
    expect(await textsOf({...figure, news})).to.deep.equal([
      'Ni av ti falt',
      'Tema. Kommunene gikk fram.',
      'Kilde: Rapporten',
    ]);
    expect((await textsOf({...figure, news: {...news, finding: ''}}))[1]).to.equal('Tema.');
  });

  it('has the title of a figure without a headline, or of its author', async () => {
    expect((await textsOf(figure)).slice(0, 2)).to.deep.equal(['Tema', 'Ni av ti falt. Kommunene gikk fram.']);
  });
});
