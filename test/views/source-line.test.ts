import {expect} from 'chai';
import {html, nothing} from 'lit';
import {words} from '../../src/figures/infosec-trend/messages.nb.js';
import {words as nn} from '../../src/figures/infosec-trend/messages.nn.js';
import {cefFunding} from '../../src/datasets/cef-funding.js';
import {infosecTrend} from '../../src/datasets/infosec-trend.js';
import {sectionsOf} from '../../src/datasets/source.js';
import {licenceText, sectionList, sourceLine, sourceText} from '../../src/figure/source-line.js';
import {all, draw, textOf} from './draw.js';

const {source} = infosecTrend('2020', 'nb');

describe('the source of a figure', () => {
  it('names who made the numbers, the report that quotes them, the years and the licence', () => {
    expect(textOf(draw(sourceLine(source, words, ['2018', '2019', '2020'])))).to.equal(
      'Kilde: Statistisk sentralbyrå (SSB), tabell 12042, gjengitt i Digdirs årsrapport 2020, avsnittet «Resultater». Tall for 2018–2020. Lisens: CC BY 4.0.',
    );
  });

  it('speaks of one section or of several', () => {
    const several = {...source, sections: sectionsOf([{section: 'A'}, {section: 'B'}, {section: 'A'}])};
    for (const said of [textOf(draw(sourceLine(several, words, []))), sourceText(several, words)]) {
      expect(said).to.include('avsnittene «A», «B»');
    }
    expect(sourceText(source, words)).to.include('avsnittet «Resultater»');
  });

  it('counts the sections where the notes of the figure list them, which they do for four and more', () => {
    const [three, four] = [3, 4].map((n) => ({...source, sections: ['A', 'B', 'C', 'D'].slice(0, n)}));
    expect(sectionList(three!, words)).to.equal(undefined);
    expect(textOf(draw(html`${sectionList(four!, words)}`))).to.equal('«A», «B», «C», «D».');
    expect(textOf(draw(sourceLine(four!, words, [], nothing, true)))).to.include(
      'Digdirs årsrapport 2020, fire avsnitt.',
    );
    expect(sectionList({...four!, report: ''}, words)).to.equal(undefined);
  });

  it('links the table and the licence', () => {
    const links = all(draw(sourceLine(source, words, [])), 'a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([
      'https://www.ssb.no/statbank/table/12042',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  it('quotes the section in the language of the report', () => {
    const box = draw(sourceLine(infosecTrend('2020', 'nn').source, nn, []));
    expect(textOf(box.querySelector('[lang=nb]'))).to.equal('«Resultater»');
  });

  it('says when the report itself is the source, and nothing of a licence that it does not state', () => {
    const box = draw(sourceLine(cefFunding('2020', 'nb').source, words, []));
    expect(textOf(box)).to.equal('Kilde: Digdirs årsrapport 2020, avsnittet «Økt internasjonalt samarbeid».');
    expect(all(box, 'a')).to.deep.equal([]);
  });

  it('is the same in plain text', () => {
    expect(sourceText(source, words)).to.equal(
      'Kilde: Statistisk sentralbyrå (SSB), tabell 12042, gjengitt i Digdirs årsrapport 2020, avsnittet «Resultater»',
    );
    expect(licenceText(source, words)).to.equal('Lisens: CC BY 4.0');
    expect(licenceText({...source, licence: null}, words)).to.equal('Lisens: ikke oppgitt i kilden');
    const report = {...source, name: source.report, licence: null};
    expect(licenceText(report, words)).to.equal('Lisens: ikke oppgitt i årsrapporten');
  });
});
