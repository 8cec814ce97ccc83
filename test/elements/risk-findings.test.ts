import {expect} from 'chai';
import data from '../../data/2020/risks.json' with {type: 'json'};
import {words as en} from '../../src/figures/risk-findings/messages.en.js';
import {words as nb} from '../../src/figures/risk-findings/messages.nb.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {words as nn} from '../../src/figures/risk-findings/messages.nn.js';
import {readRisks, risksFinding} from '../../src/datasets/risks.js';
import '../../src/figures/key-figures/key-figures.js';
import '../../src/figures/risk-findings/risk-findings.js';
import {all, clear, consoleOf, drawn, show, textOf} from './in-page.js';
import {accessFaults, narrowWidth, schemes} from './statement-access.js';

const tag = 'risk-findings';
const texts = (element: Element, selector: string) =>
  all(element, selector).map((node) => node.textContent.trim().replaceAll(/\s+/g, ' '));
const quotes = data.challenges.flatMap((challenge) => challenge.quotes.map((quote) => `«${quote}»`));
const title = '«Helhetlig digitalt risikobilde 2020»';

describe('<risk-findings>', () => {
  afterEach(clear);

  for (const view of ['list', 'table']) {
    it(`has the six challenges with quotations and sources in the view ${view}, in each language`, async () => {
      for (const lang of ['nb', 'nn', 'en'] as const) {
        const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`, lang);
        const {challenge, source} = data.texts[lang];
        expect(texts(element, '.statement-name, th[scope=row]')).to.deep.equal(Object.values(challenge));
        expect(texts(element, 'q')).to.have.members([...quotes, title]);
        expect(all(element, 'q:not([lang=nb])')).to.have.length(0);
        for (const name of Object.values(source)) expect(textOf(element, '.drawing')).to.include(name);
        clear();
      }
    });
  }

  it('says who showed a challenge, when and how', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    expect(texts(element, '.showings li')).to.deep.equal([
      '2018 Kunnskapsgrunnlaget, uten oppgitt avsender',
      '2020 Riksrevisjonen, undersøkelser',
      '2020 Digdir, kartlegging av fylkeskommuner og kommuner',
      '2020 Digdir, vurdering',
      'årstall ikke oppgitt Riksrevisjonen, undersøkelse av helseforetakene',
      'etter årsskiftet 2020–2021 Konkrete hendelser, flere i forvaltningen, denne medregnet',
      `2020 Nasjonal sikkerhetsmyndighet (NSM), ${title}`,
      '2020 Digdir, årsrapporten',
    ]);
  });

  it('draws three of four units filled, with words, and tells it once', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const drawings = all(element, '.units svg').map((row) => [
      row.querySelectorAll('.unit').length,
      row.querySelectorAll('.unit.filled').length,
    ]);
    expect(drawings).to.deep.equal([
      [4, 3],
      [4, 4],
    ]);
    expect(texts(element, '.units li')).to.deep.equal([
      'Kontroll over IKT-infrastrukturen: tre av fire helseregioner',
      'Tilgang til sensitive helseopplysninger: alle fire helseregioner',
    ]);
    expect(all(element, '.units svg:not([aria-hidden=true])')).to.have.length(0);
  });

  it('says nothing of the units of another list but how many they are', async () => {
    const [challenge] = data.challenges.filter(({units}) => units);
    const own = {...data, challenges: [{...challenge, units: [{id: 'infrastruktur', count: 3, of: 5}]}]};
    for (const [lang, share] of [
      ['nb', '3 av 5'],
      ['nn', '3 av 5'],
      ['en', '3 of 5'],
    ] as const) {
      const markup = `<risk-findings><script type="application/json">${JSON.stringify(own)}</script></risk-findings>`;
      const element = await show(tag, markup, lang);
      expect(texts(element, '.units li')[0]).to.match(new RegExp(`: ${share}$`));
      element.view = 'table';
      await drawn(element);
      expect(texts(element, 'td li').join()).to.include(`: ${share}`);
      for (const told of [textOf(element), await element.toSVG()]) {
        expect(told).to.match(new RegExp(`(?<!\\d)${share}(?!\\d)`));
        expect(told).not.to.match(/tre av fem|three of five|Hver rute|Kvar rute|Each square|«vi»|“vi”|denne figuren/);
      }
      clear();
    }
  });

  it('tells filled units from others without their colour', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const fill = (selector: string) => getComputedStyle(all(element, selector)[0]!).fill;
    expect(fill('.unit:not(.filled)')).to.equal('none');
    expect(fill('.unit.filled')).not.to.equal('none');
  });

  it('draws a share as <key-figures> does', async () => {
    const lookOf = (unit: Element) => {
      const {stroke, strokeWidth, strokeDasharray} = getComputedStyle(unit);
      return [unit.localName, unit.getAttribute('rx'), stroke, strokeWidth, strokeDasharray];
    };
    const looks = (element: Element) => all(element, '.unit').slice(0, 4).map(lookOf);
    const here = await show(tag, '<risk-findings></risk-findings>');
    const there = await show('key-figures', '<key-figures figure="helseregioner"></key-figures>');
    expect(looks(here)).to.deep.equal(looks(there));
  });

  it('shows what one source has shown, by id or name', async () => {
    for (const source of ['riksrevisjonen', 'RIKSREVISJONEN']) {
      const element = await show(tag, `<risk-findings source="${source}"></risk-findings>`);
      expect(all(element, '.statement')).to.have.length(2);
      expect(texts(element, '.who')).to.deep.equal(['Riksrevisjonen', 'Riksrevisjonen']);
      expect(textOf(element, '.summary')).to.equal('To av seks utfordringer i rapporten er vist av Riksrevisjonen.');
      clear();
    }
  });

  it('lets the reader choose a source, and tells the page', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const told: unknown[] = [];
    element.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
    const select = all(element, 'select')[0] as HTMLSelectElement;
    expect(texts(element, 'option')).to.deep.equal([
      'Alle',
      'Kunnskapsgrunnlaget fra 2018',
      'Riksrevisjonen',
      'Digdir',
      'Konkrete hendelser',
      'NSM',
    ]);
    for (const [value, length] of [
      ['nsm', 1],
      ['', 6],
    ] as const) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await drawn(element);
      expect(all(element, '.statement')).to.have.length(length);
    }
    expect(told).to.deep.equal([{source: 'nsm'}, {source: undefined}]);
  });

  it('ignores what it cannot read, with one warning each', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show(tag, '<risk-findings source="KS" view="kart"></risk-findings>');
      expect(all(element, '.statement')).to.have.length(6);
    });
    expect(warn).to.have.length(2);
  });

  it('computes its sentence in each language', async () => {
    const said = async (lang: string) => textOf(await show(tag, '<risk-findings></risk-findings>', lang), '.summary');
    expect(await said('nb')).to.equal(
      'Rapporten nevner seks utfordringer, vist av Digdir (3), Riksrevisjonen (2), kunnskapsgrunnlaget fra 2018 (1), konkrete hendelser (1) og NSM (1). Flere har pekt på den samme: oppfølgingen er ikke systematisk nok.',
    );
    expect(await said('nn')).to.include('Fleire har peikt på den same: oppfølginga er ikkje systematisk nok.');
    expect(await said('en')).to.equal(
      'The report names six challenges, shown by Digdir (3), the Office of the Auditor General (2), the evidence base of 2018 (1), actual incidents (1) and NSM (1). More than one has pointed to this: follow-up is not systematic enough.',
    );
    const only = await show(tag, '<risk-findings source="riksrevisjonen"></risk-findings>', 'en');
    expect(textOf(only, '.summary')).to.equal(
      'Two of six challenges in the report were shown by the Office of the Auditor General.',
    );
    expect(texts(only, 'option')).to.include('The Office of the Auditor General');
  });

  it('does not say that several point to a challenge when only one does', () => {
    const [, second] = data.challenges;
    for (const [language, words] of Object.entries({nb, nn, en})) {
      const risks = readRisks({...data, challenges: [second]}, language as 'nb');
      const said = words.finding(risksFinding(risks, undefined), numbersIn(language as 'nb'));
      expect(said.match(/[.:]/g), said).to.deep.equal(['.']);
      expect(said)
        .to.include('(1)')
        .and.match(/ (én utfordring|éi utfordring|one challenge),/);
    }
  });

  it('does not say who showed them where nobody is named', () => {
    const challenges = data.challenges.slice(0, 2).map((challenge) => ({...challenge, shownBy: []}));
    const said = Object.entries({nb, nn, en}).map(([language, words]) =>
      words.finding(risksFinding(readRisks({...data, challenges}, language as 'nb'), undefined), numbersIn('nb')),
    );
    expect(said).to.deep.equal([
      'Rapporten nevner to utfordringer.',
      'Rapporten nemner to utfordringar.',
      'The report names two challenges.',
    ]);
  });

  it('has its shares in its picture, where there are any', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const picture = await element.toSVG();
    expect(picture.match(/class="unit filled"/g)).to.have.length(7);
    expect(picture.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).to.include(
      'Simulerte dataangrep nådde fram i helseregionene',
    );
    expect(picture).to.include('tre av fire helseregioner').and.not.include('var(');
    element.source = 'nsm';
    await drawn(element);
    const others = await element.toSVG();
    expect(others)
      .to.include('Nasjonal sikkerhetsmyndighet (NSM), 2020:')
      .and.not.match(/class="unit/);
  });

  it('gives a row per challenge and source to spreadsheets', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const lines = (await element.toCSV()).trim().split('\r\n');
    expect(lines).to.have.length(9);
    expect(lines[5]).to.include('årstall ikke oppgitt');
  });

  for (const lang of ['nb', 'nn', 'en']) {
    it(`is accessible in ${lang}, in light and dark, in both views`, async () => {
      for (const view of ['list', 'table']) {
        const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`, lang);
        for (const scheme of schemes) expect(await accessFaults(element, scheme)).to.deep.equal([]);
        clear();
      }
    });
  }

  it('fits 320 px', async () => {
    for (const view of ['list', 'table']) {
      const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`);
      expect(await narrowWidth(element), view).to.be.at.most(320);
      clear();
    }
  });
});
