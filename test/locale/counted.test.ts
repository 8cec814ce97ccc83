import {expect} from 'chai';
import {words as goalsEn} from '../../src/figures/goal-results/messages.en.js';
import {words as partnersEn} from '../../src/figures/partner-network/messages.en.js';
import {words as prioritiesEn} from '../../src/figures/report-priorities/messages.en.js';
import {words as risksEn} from '../../src/figures/risk-findings/messages.en.js';
import {words as goalsNb} from '../../src/figures/goal-results/messages.nb.js';
import {words as partnersNb} from '../../src/figures/partner-network/messages.nb.js';
import {words as prioritiesNb} from '../../src/figures/report-priorities/messages.nb.js';
import {words as risksNb} from '../../src/figures/risk-findings/messages.nb.js';
import {words as goalsNn} from '../../src/figures/goal-results/messages.nn.js';
import {words as partnersNn} from '../../src/figures/partner-network/messages.nn.js';
import {words as prioritiesNn} from '../../src/figures/report-priorities/messages.nn.js';
import {words as risksNn} from '../../src/figures/risk-findings/messages.nn.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {cefFinding, cefFunding} from '../../src/datasets/cef-funding.js';
import {prioritiesOf} from '../../src/datasets/priorities.js';
import type {Language} from '../../src/datasets/source.js';
import {words} from './all-texts.js';

const languages = ['nb', 'nn', 'en'] as const;
const inEach = <Said>(say: (language: Language) => Said) => languages.map(say);
const risks = {nb: risksNb, nn: risksNn, en: risksEn};
const goalWords = {nb: goalsNb, nn: goalsNn, en: goalsEn};
const partnerWords = {nb: partnersNb, nn: partnersNn, en: partnersEn};
const priorities = {nb: prioritiesNb, nn: prioritiesNn, en: prioritiesEn};

describe('one, none and several', () => {
  it('are counted of guides shown', () => {
    const shown = (n: number, all: number) => inEach((language) => words['guidance-list'][language].shown(n, all));
    expect(shown(1, 1)).to.deep.equal(['Viser én veiledning.', 'Viser éi rettleiing.', 'Showing one guide.']);
    expect(shown(0, 0)).to.deep.equal(['Viser ingen veiledninger.', 'Viser ingen rettleiingar.', 'Showing no guides.']);
    expect(shown(1, 6)).to.deep.equal([
      'Viser én av seks veiledninger.',
      'Viser éi av seks rettleiingar.',
      'Showing one of six guides.',
    ]);
    expect(shown(0, 6)[0]).to.equal('Viser ingen av seks veiledninger.');
    expect(shown(6, 6)[0]).to.equal('Viser alle seks veiledningene.');
  });

  it('are counted of guides and publishers', () => {
    const found = (n: number) =>
      inEach((language) => {
        const publishers = n === 0 ? [] : [{id: 'DSB', count: n}];
        return words['guidance-list'][language].finding(n, publishers, numbersIn(language));
      });
    expect(found(0)).to.deep.equal(['Ingen veiledninger.', 'Ingen rettleiingar.', 'No guides.']);
    expect(found(1)).to.deep.equal([
      'Én veiledning fra én utgiver: DSB\u00a0(1).',
      'Éi rettleiing frå éin utgivar: DSB\u00a0(1).',
      'One guide from one publisher: DSB\u00a0(1).',
    ]);
    expect(found(2)[0]).to.equal('To veiledninger fra én utgiver: DSB\u00a0(2).');
  });

  it('are counted of guides that may be new or updated', () => {
    const unclear = (n: number, all: number) =>
      inEach((language) => words['guidance-list'][language].howToRead(n, all));
    expect(unclear(1, 1)).to.deep.equal([
      'Rapporten sier ikke hva som er nytt, og hva som er oppdatert.',
      'Rapporten seier ikkje kva som er nytt, og kva som er oppdatert.',
      'The report does not say what is new and what is updated.',
    ]);
    expect(unclear(1, 6)).to.deep.equal([
      'For én av de seks sier ikke rapporten om veiledningen er ny eller oppdatert.',
      'For éi av dei seks seier ikkje rapporten om rettleiinga er ny eller oppdatert.',
      'For one of the six, the report does not say whether the guide is new or updated.',
    ]);
    expect(unclear(6, 6)).to.deep.equal(unclear(1, 1));
  });

  it('are counted of partners without names', () => {
    const unnamed = (isOne: boolean) =>
      inEach((language) => partnerWords[language].unnamed(isOne ? '1' : '5', true, isOne));
    expect(unnamed(true)).to.deep.equal([
      'Rapporten teller også 1 samarbeidspartner. Den er ikke navngitt, og er ikke med her.',
      'Rapporten tel òg 1 samarbeidspartnar. Han er ikkje namngitt, og er ikkje med her.',
      'The report also counts 1 partner. It is not named, and not shown here.',
    ]);
    expect(unnamed(false)[0]).to.equal(
      'Rapporten teller også 5 samarbeidspartnere. De er ikke navngitt, og er ikke med her.',
    );
  });

  it('are counted of municipalities', () => {
    const of = (total: number, county?: number) =>
      inEach((language) => {
        const finding = cefFinding(cefFunding('2020', language), '46');
        const brought =
          county === undefined
            ? undefined
            : {...finding.county!, county: {...finding.county!.county, municipalities: county}};
        const changed = {...finding, totalMunicipalities: total, majority: undefined, county: brought};
        return words['cef-funding-map'][language].finding(changed, numbersIn(language));
      });
    expect(of(1)).to.deep.equal([
      'Kommunen ligger i ti av elleve fylker.',
      'Kommunen ligg i ti av elleve fylke.',
      'The municipality is in ten of eleven counties.',
    ]);
    expect(of(82)[2]).to.equal('The municipalities are in ten of eleven counties.');
    expect(of(82, 1)[0]).to.include('Én av kommunene ligger i Vestland');
    expect(of(82, 1)[1]).to.include('Éin av kommunane ligg i Vestland');
    expect(of(82, 1)[2]).to.include('One of the municipalities is in Vestland');
    expect(of(82, 0)[0]).to.include('Ingen av kommunene ligger i Vestland');
    expect(of(82, 0)[1]).to.include('Ingen av kommunane ligg i Vestland');
    expect(of(82, 0)[2]).to.include('None of the municipalities are in Vestland');
    expect(inEach((language) => words['cef-funding-map'][language].ofAll(1))).to.deep.equal([
      '1 kommune',
      '1 kommune',
      '1 municipality',
    ]);
  });

  it('are counted of health regions', () => {
    const of = (n: number, all: number) => inEach((language) => risks[language].ofRegions(n, all));
    expect(of(1, 1)).to.deep.equal(['én helseregion', 'éin helseregion', 'one health region']);
    expect(of(0, 1)).to.deep.equal(['ingen helseregioner', 'ingen helseregionar', 'no health regions']);
    expect(of(0, 4)).to.deep.equal([
      'ingen av fire helseregioner',
      'ingen av fire helseregionar',
      'none of four health regions',
    ]);
    expect(of(1, 4)[1]).to.equal('éin av fire helseregionar');
    expect(of(4, 4)[0]).to.equal('alle de fire helseregionene');
  });

  it('are counted of challenges', () => {
    const of = (all: number, count?: number) =>
      inEach((language) => {
        const only = count === undefined ? undefined : {short: 'NSM', count};
        return risks[language].finding({all, shared: [], only});
      });
    expect(of(1, 1)).to.deep.equal([
      'Den ene utfordringen fra rapporten har NSM som kilde.',
      'Den eine utfordringa frå rapporten har NSM som kjelde.',
      'The only challenge from the report has NSM as a source.',
    ]);
    expect(of(3, 0)).to.deep.equal([
      'Ingen av tre utfordringer fra rapporten har NSM som kilde.',
      'Ingen av tre utfordringar frå rapporten har NSM som kjelde.',
      'None of three challenges from the report have NSM as a source.',
    ]);
    expect(of(3, 1)[2]).to.equal('One of three challenges from the report has NSM as a source.');
    expect(of(3, 3)[0]).to.equal('Alle tre utfordringene fra rapporten har NSM som kilde.');
    expect(of(1)[1]).to.match(/^Figuren viser éi utfordring frå rapporten\.$/);
    expect(of(0)).to.deep.equal([
      'Rapporten nevner ingen utfordringer.',
      'Rapporten nemner ingen utfordringar.',
      'The report names no challenges.',
    ]);
  });

  it('are counted of results that have numbers in the report', () => {
    const of = (results: number, numbers: number) =>
      inEach((language) => {
        const behind = {numbers, names: 0, none: results - numbers};
        return goalWords[language].headline({goals: 1, withResults: 1, results, behind});
      });
    expect(of(1, 1)).to.deep.equal([
      'Det ene resultatet har tall i rapporten',
      'Det eine resultatet har tal i rapporten',
      'The only result has numbers in the report',
    ]);
    expect(of(2, 2)).to.deep.equal([
      'Begge resultatene har tall i rapporten',
      'Begge resultata har tal i rapporten',
      'Both results have numbers in the report',
    ]);
    expect(of(4, 4)).to.deep.equal([
      'Alle fire resultatene har tall i rapporten',
      'Alle dei fire resultata har tal i rapporten',
      'All four results have numbers in the report',
    ]);
    expect(of(4, 1)).to.deep.equal([
      'Ett av fire resultater har tall i rapporten',
      'Eitt av fire resultat har tal i rapporten',
      'One of four results has numbers in the report',
    ]);
    expect(of(15, 3)).to.deep.equal([
      '3 av 15 resultater har tall i rapporten',
      '3 av 15 resultat har tal i rapporten',
      '3 of 15 results have numbers in the report',
    ]);
  });

  it('are counted of goals that have results', () => {
    const of = (goals: number, withResults: number, results: number) =>
      inEach((language) => {
        const behind = {numbers: 0, names: 0, none: results};
        return goalWords[language].finding({goals, withResults, results, behind});
      });
    for (const goals of [0, 1, 3]) {
      expect(of(goals, 0, 0)).to.deep.equal([
        'Rapporten viser ikke til mål med resultater.',
        'Rapporten viser ikkje til mål med resultat.',
        'The report lists no goals with results.',
      ]);
    }
    expect(of(1, 1, 1)).to.deep.equal([
      'Rapporten viser til ett resultat for målet.',
      'Rapporten viser til eitt resultat for målet.',
      'The report lists one result for the goal.',
    ]);
    expect(of(1, 1, 2)[0]).to.equal('Rapporten viser til to resultater for målet.');
    expect(of(2, 2, 2)).to.deep.equal([
      'Rapporten viser til resultater for begge målene.',
      'Rapporten viser til resultat for begge måla.',
      'The report lists results for both goals.',
    ]);
    expect(of(3, 3, 4)[1]).to.equal('Rapporten viser til resultat for alle dei tre måla.');
    expect(of(3, 1, 4)).to.deep.equal([
      'Rapporten viser til resultater for ett av tre mål.',
      'Rapporten viser til resultat for eitt av tre mål.',
      'The report lists results for one of three goals.',
    ]);
  });

  it('are counted of plans', () => {
    const of = (all: number, n: number) =>
      inEach((language) => {
        const plans = Array.from({length: n}, () => ({...prioritiesOf('2020', language).plans[0]!, label: 'X'}));
        const finding = {year: 2021, all, named: n, partners: ['KS'], only: {partner: 'KS', plans}};
        return priorities[language].finding(finding);
      });
    expect(of(1, 1)).to.deep.equal([
      'Den ene planen for 2021 nevner KS.',
      'Den eine planen for 2021 nemner KS.',
      'The only plan for 2021 names KS.',
    ]);
    expect(of(3, 1)[2]).to.equal('One of three plans for 2021 names KS.');
    expect(of(3, 3)[1]).to.equal('Alle dei tre planane for 2021 nemner KS.');
    expect(of(2, 2)[0]).to.equal('Begge planene for 2021 nevner KS.');
    expect(of(3, 0)[0]).to.equal('Ingen av tre planer for 2021 nevner KS.');
  });

  it('are counted of plans that name partners', () => {
    const of = (all: number, named: number, ...partners: string[]) =>
      inEach((language) => priorities[language].headline({year: 2021, all, named, partners, only: undefined}));
    expect(of(1, 0)).to.deep.equal([
      'Den ene planen for 2021 nevner ingen partnere ved navn',
      'Den eine planen for 2021 nemner ingen partnarar ved namn',
      'The only plan for 2021 names no partners',
    ]);
    expect(of(1, 1, 'KS')).to.deep.equal([
      'Den ene planen for 2021 nevner én partner ved navn',
      'Den eine planen for 2021 nemner éin partnar ved namn',
      'The only plan for 2021 names one partner',
    ]);
    expect(of(1, 1, 'KS', 'DFØ')[0]).to.equal('Den ene planen for 2021 nevner partnere ved navn');
    expect(of(2, 2, 'KS', 'DFØ')).to.deep.equal([
      'Begge planene for 2021 nevner partnere ved navn',
      'Begge planane for 2021 nemner partnarar ved namn',
      'Both plans for 2021 name partners',
    ]);
    expect(of(3, 3, 'KS', 'DFØ')).to.deep.equal([
      'Alle tre planene for 2021 nevner partnere ved navn',
      'Alle dei tre planane for 2021 nemner partnarar ved namn',
      'All three plans for 2021 name partners',
    ]);
    // Those that name partners are the first group under the heading, also where they are few.
    expect(of(3, 1, 'KS', 'DFØ')).to.deep.equal([
      'Én av tre planer for 2021 nevner partnere ved navn',
      'Éin av tre planar for 2021 nemner partnarar ved namn',
      'One of three plans for 2021 names partners',
    ]);
    expect(of(4, 2, 'KS', 'DFØ')).to.deep.equal([
      'To av fire planer for 2021 nevner partnere ved navn',
      'To av fire planar for 2021 nemner partnarar ved namn',
      'Two of four plans for 2021 name partners',
    ]);
    expect(of(2, 1, 'KS', 'DFØ')[2]).to.equal('One of two plans for 2021 names partners');
    expect(of(3, 0)).to.deep.equal([
      'Ingen av tre planer for 2021 nevner partnere ved navn',
      'Ingen av tre planar for 2021 nemner partnarar ved namn',
      'None of three plans for 2021 name partners',
    ]);
    expect(of(15, 2, 'KS', 'DFØ')[2]).to.equal('2 of 15 plans for 2021 name partners');
    const none = {year: 2021, all: 0, named: 0, partners: [], only: undefined};
    expect(inEach((language) => priorities[language].finding(none))).to.deep.equal([
      'Figuren viser ingen planer for 2021 fra rapporten.',
      'Figuren viser ingen planar for 2021 frå rapporten.',
      'The figure shows no plans for 2021 from the report.',
    ]);
  });

  it('are counted of names that are no county', () => {
    const said = (unknown: number) =>
      inEach((language) => words['live-data'][language].rowsLeftOut(2, 4, unknown).split('. ')[1]);
    expect(said(1)).to.deep.equal([
      'Ett av navnene kjenner vi ikke som fylke i Norge.',
      'Eitt av namna kjenner vi ikkje som fylke i Noreg.',
      'One of the names is not a Norwegian county that we know.',
    ]);
  });

  it('are words or digits, both of two numbers in one breath', () => {
    const some = (n: number, of: number) => inEach((language) => words['infosec-trend'][language].countOf(n, of));
    expect(some(9, 10)).to.deep.equal(['ni', 'ni', 'nine']);
    expect(some(12, 15)).to.deep.equal(['12', '12', '12']);
    expect(some(0, 15)).to.deep.equal(['ingen', 'ingen', 'none']);
  });
});
