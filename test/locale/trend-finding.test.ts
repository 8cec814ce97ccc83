import {expect} from 'chai';
import {infosecTrend} from '../../src/datasets/infosec-trend.js';
import {trendWith} from '../model/trend-with.js';
import {falseClaims} from './claims.js';
import {choices, say} from './say.js';

const [state, counties, municipalities] = ['statlige-virksomheter', 'fylkeskommuner', 'kommuner'] as const;
const measures = infosecTrend('2020', 'nb').measures.map(({id}) => id);

const allOfFew =
  /(?<!\p{L})((alle|all) (dei |de )?(null|ingen|none|ett|én|eitt|éin|one|to|two)|(av|of) (null|ett|én|eitt|éin|one)|(ingen|none) (av|of) \p{L}+ (andel|shares))(?!\p{L})/u;

/**
 * Few different numbers, so that they often are equal; one in six is missing, or five in six, or what lies between. The
 * same ones in every run.
 */
const randomTables = Array.from({length: 60}, (_, table) => {
  const missing = 2 + 2 * (table % 5);
  let random = table;
  const next = () => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    const dice = Math.floor((random / 2 ** 32) * 12);
    return dice < missing ? null : 40 + (dice % 4) / 10;
  };
  return Object.fromEntries(
    measures.flatMap((measure) =>
      [state, counties, municipalities].flatMap((level) =>
        ['2018', '2019', '2020'].map((year) => [`${measure} ${level} ${year}`, next()] as const),
      ),
    ),
  );
});

describe('the sentence about the report', () => {
  it('is exact in bokmål', () => {
    expect(say('nb')).to.equal(
      'Kommunene gikk fram på alle fem tiltak fra 2018 til 2020, men lå fortsatt 10,4 til 32,2 prosentpoeng bak statlige virksomheter.',
    );
    expect(say('nb', {level: state})).to.equal(
      'Statlige virksomheter gikk fram på fire av fem tiltak og gikk tilbake på ett (nye tiltak, −0,2 prosentpoeng) fra 2018 til 2020.',
    );
    expect(say('nb', {level: counties})).to.equal(
      'Fylkeskommunene gikk fram på to av fem tiltak, gikk tilbake på to og sto stille på ett (forbedret eller fjernet tiltak) fra 2018 til 2019. Kilden oppgir ikke tall for fylkeskommunene i 2020.',
    );
    expect(say('nb', {measure: 'ovelser'})).to.equal(
      'Kommunene gikk fra 22,5 til 25,8 prosent på læring av øvelser (+3,3 prosentpoeng) fra 2018 til 2020, men lå fortsatt 32,2 prosentpoeng bak statlige virksomheter.',
    );
    expect(say('nb', {view: 'change'})).to.equal(
      'Fra 2018 til 2020 økte ni av ti andeler; unntaket er nye tiltak i statlige virksomheter. Fra 2019 til 2020 falt ni av ti andeler; unntaket er læring av hendelser i kommunene. Fylkeskommunene er ikke med, for kilden oppgir ikke tall for begge årene.',
    );
    expect(say('nb', {view: 'change', level: municipalities})).to.equal(
      'Kommunene gikk fram på alle fem tiltak fra 2018 til 2020. De gikk fram på ett av fem tiltak og gikk tilbake på fire fra 2019 til 2020.',
    );
  });

  it('is exact in nynorsk', () => {
    expect(say('nn')).to.equal(
      'Kommunane gjekk fram på alle fem tiltaka frå 2018 til 2020, men låg framleis 10,4 til 32,2 prosentpoeng bak statlege verksemder.',
    );
    expect(say('nn', {level: state})).to.equal(
      'Statlege verksemder gjekk fram på fire av fem tiltak og gjekk tilbake på eitt (nye tiltak, −0,2 prosentpoeng) frå 2018 til 2020.',
    );
    expect(say('nn', {level: counties})).to.equal(
      'Fylkeskommunane gjekk fram på to av fem tiltak, gjekk tilbake på to og stod stille på eitt (forbetra eller fjerna tiltak) frå 2018 til 2019. Kjelda oppgir ikkje tal for fylkeskommunane i 2020.',
    );
  });

  it('is exact in English', () => {
    expect(say('en')).to.equal(
      'Municipalities improved on all five measures from 2018 to 2020, but still lagged 10.4 to 32.2 percentage points behind central government.',
    );
    expect(say('en', {measure: 'ovelser', from: '2019'})).to.equal(
      'Municipalities went from 26.8 to 25.8 per cent on learning from exercises (−1.0 percentage points) from 2019 to 2020. In 2020 they were 32.2 percentage points behind central government.',
    );
  });

  it('says «both» of two, and «one» of shares in their gender', () => {
    const two = {view: 'change', measure: 'hendelser'} as const;
    expect(say('nb', two)).to.match(/økte begge andelene\. .* økte én av to andeler/);
    expect(say('nn', two)).to.match(/auka begge (an)?delane\. .* auka éin av to (an)?delar/);
    expect(say('en', two)).to.match(/both shares rose\. .* one of two shares rose/);
  });
});

describe('the sentence when the numbers are others', () => {
  const nb = (changed: Parameters<typeof trendWith>[0], shown = {}) => say('nb', shown, trendWith(changed));

  it('names the measure that fell', () => {
    expect(nb({'ovelser kommuner 2020': 20})).to.equal(
      'Kommunene gikk fram på fire av fem tiltak og gikk tilbake på ett (læring av øvelser, −2,5 prosentpoeng) fra 2018 til 2020. I 2020 lå de 10,4 til 38,0 prosentpoeng bak statlige virksomheter.',
    );
  });

  it('says that all fell', () => {
    expect(nb({'* kommuner 2020': 10})).to.equal(
      'Kommunene gikk tilbake på alle fem tiltak fra 2018 til 2020. I 2020 lå de 48,0 til 76,8 prosentpoeng bak statlige virksomheter.',
    );
  });

  it('does not say «behind» of a measure that is ahead', () => {
    expect(nb({'nye-tiltak kommuner 2020': 90})).to.equal(
      'Kommunene gikk fram på alle fem tiltak fra 2018 til 2020. I 2020 lå de bak statlige virksomheter på fire av fem tiltak.',
    );
    const one = nb({'ovelser kommuner 2020': 60}, {measure: 'ovelser', level: municipalities});
    expect(one).to.include('I 2020 lå de 2,0 prosentpoeng foran statlige virksomheter.');
    expect(nb({'* kommuner 2020': 95}, {level: municipalities})).not.to.match(/fortsatt|prosentpoeng bak/);
  });

  it('says that two are equal', () => {
    const equal = nb({'ovelser kommuner 2020': 58}, {measure: 'ovelser', level: municipalities});
    expect(equal).to.include('(+35,5 prosentpoeng)').and.to.include('I 2020 lå de likt med statlige virksomheter.');
  });

  it('says «still» only when it was so before', () => {
    const wasAhead = nb({'* statlige-virksomheter 2018': 10});
    expect(wasAhead).to.include(', men lå 10,4 til 32,2 prosentpoeng bak statlige virksomheter.');
  });

  it('says «still» of the same measures, from the first year that it tells of', () => {
    const crossed = nb({
      '* * *': null,
      'nye-tiltak kommuner 2018': 10,
      'nye-tiltak kommuner 2019': 20,
      'hendelser kommuner 2019': 10,
      'hendelser kommuner 2020': 11,
      'nye-tiltak statlige-virksomheter 2018': 15,
      'nye-tiltak statlige-virksomheter 2019': 15,
      'nye-tiltak statlige-virksomheter 2020': 9,
      'hendelser statlige-virksomheter 2018': 9,
      'hendelser statlige-virksomheter 2019': 9,
      'hendelser statlige-virksomheter 2020': 17,
    });
    expect(crossed).to.equal(
      'Kommunene gikk fram på det ene tiltaket med tall fra 2019 til 2020, men lå 6,0 prosentpoeng bak statlige virksomheter.',
    );
  });

  it('tells until the last year with numbers when there is nothing to compare with', () => {
    const three = {'nye-tiltak kommuner 2018': 10, 'nye-tiltak kommuner 2019': 20};
    const of = (language: 'nb' | 'nn' | 'en', ...levels: string[]) => {
      const told = trendWith({'* * *': null, ...three}, language);
      return say(language, {}, {...told, levels: told.levels.filter(({id}) => levels.includes(id))});
    };
    expect(of('nb', municipalities)).to.equal(
      'Fra 2018 til 2019 økte den ene andelen. Kilden oppgir ikke tall for kommunene i 2020.',
    );
    expect(of('nn', municipalities)).to.equal(
      'Frå 2018 til 2019 auka den eine andelen. Kjelda oppgir ikkje tal for kommunane i 2020.',
    );
    expect(of('en', municipalities)).to.equal(
      'From 2018 to 2019, the only share rose. The source gives no figures for municipalities in 2020.',
    );
    expect(of('nb', municipalities, state)).to.equal(
      'Fra 2018 til 2019 økte den ene andelen. Statlige virksomheter er ikke med, for kilden oppgir ikke tall for begge årene. Kilden oppgir ikke tall for statlige virksomheter og kommunene i 2020.',
    );
    expect(nb({'* * 2020': null}))
      .to.include('Fra 2018 til 2019')
      .and.to.include('i 2020.');
  });

  it('speaks of one year when it shows one', () => {
    const silent = nb({'* statlige-virksomheter 2020': null}, {from: '2020'});
    expect(silent).to.equal(
      'I 2020 lå andelene på 25,8 til 74,5 prosent. Kilden oppgir ikke tall for statlige virksomheter og fylkeskommunene i 2020.',
    );
  });

  it('says that all shares stood still, also when there is but one', () => {
    const still = {'* kommuner *': 50, '* fylkeskommuner *': null, '* statlige-virksomheter *': null};
    const told = (language: 'nb' | 'nn' | 'en', measure?: string) =>
      say(language, {view: 'change', measure, from: '2019'}, trendWith(still, language)).split('. ')[0];
    expect(told('nb')).to.equal('Alle fem andelene sto stille fra 2019 til 2020');
    expect(told('nn')).to.equal('Alle dei fem andelane stod stille frå 2019 til 2020');
    expect(told('en')).to.equal('All five shares stood still from 2019 to 2020');
    expect(told('nb', 'ovelser')).to.equal('Den ene andelen sto stille fra 2019 til 2020');
    expect(told('nn', 'ovelser')).to.equal('Den eine andelen stod stille frå 2019 til 2020');
    expect(told('en', 'ovelser')).to.equal('The only share stood still from 2019 to 2020');
  });

  it('says that a number stood still', () => {
    expect(nb({'* kommuner *': 50})).to.include('Kommunene sto stille på alle fem tiltak fra 2018 til 2020.');
  });

  it('counts only what has numbers, and says so', () => {
    const partly = nb({'ovelser kommuner 2020': null}, {level: municipalities});
    expect(partly)
      .to.include('gikk fram på alle fire tiltak med tall')
      .and.to.include('10,4 til 21,0 prosentpoeng bak');
    const until2019 = nb({'* kommuner 2020': null}, {level: municipalities});
    expect(until2019).to.equal(
      'Kommunene gikk fram på alle fem tiltak fra 2018 til 2019. Kilden oppgir ikke tall for kommunene i 2020.',
    );
  });

  it('compares with nothing that is missing', () => {
    expect(nb({'* statlige-virksomheter 2020': null}, {level: municipalities})).to.equal(
      'Kommunene gikk fram på alle fem tiltak fra 2018 til 2020.',
    );
  });

  it('does not give the numbers of one year to another', () => {
    // The counties have numbers for 2019 and none for 2020.
    const told = say('nb', {level: counties, from: '2019'});
    expect(told).not.to.match(/I 2020 lå/);
    expect(told).to.include('Kilden oppgir ikke tall for fylkeskommunene i 2020.');
  });

  it('does not call a number missing that is there', () => {
    const shown = {level: municipalities, view: 'change', from: '2020', to: '2020'} as const;
    expect(say('nb', shown)).not.to.include('ikke tall');
    expect(nb({'* kommuner 2018': null}, {level: municipalities, to: '2019'})).not.to.include(
      'ikke tall for kommunene i 2019',
    );
  });
});

describe('every sentence that can be made', () => {
  const told = (trend = infosecTrend('2020', 'nb')) =>
    choices.flatMap((shown) => {
      const text = say('nb', shown, trend);
      const wrong = falseClaims(text, trend, shown.measure ? [shown.measure] : measures);
      return text === '' ? [] : wrong.map((claim) => `${Object.values(shown).join(' ')}: ${claim}`);
    });

  it('is true of the report', () => {
    expect(told()).to.deep.equal([]);
  });

  it('is true of numbers that stand still, tie, cross and are missing', () => {
    const wrong = randomTables.flatMap((cells, i) => told(trendWith(cells)).map((claim) => `${i}: ${claim}`));
    expect(wrong.slice(0, 5)).to.deep.equal([]);
  });

  it('does not say «all one» or «all two»', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const clumsy = randomTables.slice(0, 10).flatMap((cells) => {
        const trend = trendWith(cells, language);
        return choices.map((shown) => say(language, shown, trend)).filter((text) => allOfFew.test(text));
      });
      expect(clumsy.slice(0, 3)).to.deep.equal([]);
    }
  });

  it('tells the same numbers in the three languages', () => {
    const numbers = (text: string) => text.replaceAll(/(\d),(\d)/g, '$1.$2').match(/[+−]?\d+(\.\d)?/g);
    for (const shown of choices) {
      for (const language of ['nn', 'en'] as const) {
        expect(numbers(say(language, shown))).to.deep.equal(numbers(say('nb', shown)));
      }
    }
  });

  it('would be found out if it were not true', () => {
    const trend = infosecTrend('2020', 'nb');
    for (const lie of [
      say('nb').replace('10,4', '10,3'),
      say('nb').replace('alle fem', 'fire av fem'),
      say('nb').replace('2018', '2019'),
      say('nb', {level: state}).replace('nye tiltak', 'læring av øvelser'),
      say('nb', {view: 'change'}).replace('ni av ti', 'åtte av ti'),
      'Kilden oppgir ikke tall for kommunene i 2020.',
      'Alt går bra.',
    ]) {
      expect(falseClaims(lie, trend, measures), lie).not.to.deep.equal([]);
    }
  });
});
