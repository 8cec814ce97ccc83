import {expect} from 'chai';
import {infosecTrend, type Trend} from '../../src/datasets/infosec-trend.js';
import {uncapital} from '../../src/i18n/capital.js';
import type {Language} from '../../src/datasets/source.js';
import {trendWith} from '../model/trend-with.js';
import {factsOf} from './finding/facts.js';
import {ReportFaults} from './finding/report-faults.js';
import {choices, say} from './say.js';

const [state, counties, municipalities] = ['statlige-virksomheter', 'fylkeskommuner', 'kommuner'] as const;
const languages = ['nb', 'nn', 'en'] as const;

/** Two levels with one measure, of which 2020 is what matters. */
const two = {view: 'rows', measure: 'hendelser'} as const;
const read = (language: Language, trend: Trend) => {
  const names = new Map(trend.measures.map(({id, short}) => [id, uncapital(short)]));
  return new ReportFaults(language, factsOf(trend), names);
};

describe('the sentence about the report', () => {
  it('is exact in bokmål', () => {
    expect(say('nb')).to.equal(
      'Kommunene gikk fram på alle fem tiltakene fra 2018 til 2020, men lå fortsatt 10,4 til 32,2 prosentpoeng bak statlige virksomheter. Kommunene gikk tilbake på fire av fem tiltak og fram på ett (erfaringer fra hendelser rapportert, +1,2 prosentpoeng) fra 2019 til 2020.',
    );
    expect(say('nb', {level: state})).to.equal(
      'Statlige virksomheter gikk fram på fire av fem tiltak og tilbake på ett (nye tiltak, −0,2 prosentpoeng) fra 2018 til 2020. De gikk tilbake på alle fem tiltakene fra 2019 til 2020.',
    );
    expect(say('nb', {level: counties})).to.equal(
      'Fylkeskommunene gikk fram på to av fem tiltak og tilbake på to fra 2018 til 2019, og lå likt begge årene på ett (forbedret eller fjernet tiltak, 87,5 %). Kilden oppgir ikke tall for fylkeskommunene i 2020.',
    );
    expect(say('nb', {view: 'rows'})).to.equal(
      'Fra 2018 til 2020 økte ni av ti tall for statlige virksomheter og kommunene, og ett falt (nye tiltak i statlige virksomheter, −0,2 prosentpoeng). Fra 2019 til 2020 falt ni av ti tall for statlige virksomheter og kommunene, og ett økte (erfaringer fra hendelser rapportert i kommunene, +1,2 prosentpoeng). Kilden oppgir ikke tall for fylkeskommunene i 2020.',
    );
    expect(say('nb', {view: 'rows', level: municipalities})).to.equal(
      'Kommunene gikk fram på alle fem tiltakene fra 2018 til 2020. De gikk tilbake på fire av fem tiltak og fram på ett (erfaringer fra hendelser rapportert, +1,2 prosentpoeng) fra 2019 til 2020.',
    );
  });

  it('has counts that belong together all in words or all in digits', () => {
    const shown = {view: 'rows', to: '2019'} as const;
    expect(say('nb', shown)).to.match(/økte 12 av 15 tall .*, 2 falt og 1 var det samme begge årene/);
    expect(say('nn', shown)).to.match(/auka 12 av 15 tal .*, 2 fall og 1 var det same begge åra/);
    expect(say('en', shown)).to.match(/12 of 15 shares .* rose, 2 fell and 1 was the same in both years/);
  });

  it('says what a share is a share of', () => {
    expect(say('nb', {measure: 'styringssystem', from: '2019', to: '2019'})).to.equal(
      'I 2019 hadde 64,4 % av kommunene evaluert, forbedret eller fornyet styringssystemet. Kommunene lå 21,9 prosentpoeng bak statlige virksomheter.',
    );
    expect(say('nb', {measure: 'ovelser'})).to.equal(
      'I 2018 hadde 22,5 % av kommunene rapportert erfaringer fra øvelser. I 2020 var det 25,8 % (+3,3 prosentpoeng). Fra 2019 til 2020 falt tallet med 1,0 prosentpoeng. I 2020 lå kommunene 32,2 prosentpoeng bak statlige virksomheter.',
    );
  });

  it('is exact in nynorsk', () => {
    expect(say('nn')).to.equal(
      'Kommunane gjekk fram på alle dei fem tiltaka frå 2018 til 2020, men låg framleis 10,4 til 32,2 prosentpoeng bak statlege verksemder. Kommunane gjekk tilbake på fire av fem tiltak og fram på eitt (erfaringar frå hendingar rapporterte, +1,2 prosentpoeng) frå 2019 til 2020.',
    );
    expect(say('nn', two)).to.equal(
      'Rapportert erfaringar frå hendingar: Talet auka for statlege verksemder (+1,7 prosentpoeng) og kommunane (+5,2 prosentpoeng) frå 2018 til 2020. Det auka for kommunane (+1,2 prosentpoeng) og fall for statlege verksemder (−6,9 prosentpoeng) frå 2019 til 2020. Kjelda oppgir ikkje tal for fylkeskommunane i 2020.',
    );
  });

  it('is exact in English', () => {
    expect(say('en')).to.equal(
      'Municipalities improved on all five measures from 2018 to 2020, but still lagged 10.4 to 32.2 percentage points behind central government bodies. Municipalities slipped on four of five measures and improved on one (experience from incidents reported, +1.2 percentage points) from 2019 to 2020.',
    );
    expect(say('en', {measure: 'ovelser', from: '2019'})).to.equal(
      'In 2019, 26.8% of municipalities had reported experience from exercises. In 2020, it was 25.8% (−1.0 percentage points). In 2020, they were 32.2 percentage points behind central government bodies.',
    );
  });

  it('names both sides of a tie', () => {
    expect(say('nb', two)).to.include(
      'Det økte for kommunene (+1,2 prosentpoeng) og falt for statlige virksomheter (−6,9 prosentpoeng) fra 2019 til 2020.',
    );
    expect(say('en', two)).to.include(
      'It rose for municipalities (+1.2 percentage points) and fell for central government bodies (−6.9 percentage points) from 2019 to 2020.',
    );
  });

  it('tells of the majority before the minority', () => {
    expect(say('nb', {level: counties, to: '2018'})).to.include(
      'De lå foran statlige virksomheter på tre av fem tiltak og bak på to.',
    );
    expect(say('nn', {level: counties, to: '2018'})).to.include(
      'framfor statlege verksemder på tre av fem tiltak og bak på to.',
    );
    expect(say('en', {level: counties, to: '2018'})).to.include(
      'ahead of central government bodies on three of five measures and behind on two.',
    );
  });
});

describe('the sentence when the numbers are others', () => {
  const nb = (changed: Parameters<typeof trendWith>[0], shown = {}) => say('nb', shown, trendWith(changed));

  it('does not take two equal ends for a number that stayed', () => {
    const same = {'ovelser kommuner 2018': 30, 'ovelser kommuner 2019': 10, 'ovelser kommuner 2020': 30};
    const of = (language: Language) => say(language, {measure: 'ovelser'}, trendWith(same, language));
    expect(of('nb')).to.include(
      'Både i 2018 og i 2020 hadde 30,0 % av kommunene rapportert erfaringer fra øvelser. Fra 2019 til 2020 økte tallet med 20,0 prosentpoeng.',
    );
    expect(of('nn')).to.include(
      'Både i 2018 og i 2020 hadde 30,0 % av kommunane rapportert erfaringar frå øvingar. Frå 2019 til 2020 auka talet med 20,0 prosentpoeng.',
    );
    expect(of('en')).to.include(
      'In both 2018 and 2020, 30.0% of municipalities had reported experience from exercises. From 2019 to 2020, it rose by 20.0 percentage points.',
    );
    const all = {'* kommuner 2018': 30, '* kommuner 2019': 10, '* kommuner 2020': 30};
    expect(nb(all, {level: municipalities})).to.match(
      /^Kommunene lå likt i 2018 og 2020 på alle fem tiltakene\. De gikk fram/,
    );
    expect(say('en', {level: municipalities}, trendWith(all, 'en'))).to.match(
      /^Municipalities had the same shares in 2018 and 2020 on all five measures\./,
    );
    expect(say('nn', {view: 'rows', from: '2019'}, trendWith({'* * *': 50}, 'nn'))).to.match(
      /^Alle dei 15 tala for statlege verksemder, fylkeskommunane og kommunane var dei same i 2019 og 2020\.$/,
    );
  });

  it('names the measure that fell', () => {
    expect(nb({'ovelser kommuner 2020': 20})).to.include(
      'Kommunene gikk fram på fire av fem tiltak og tilbake på ett (erfaringer fra øvelser rapportert, −2,5 prosentpoeng) fra 2018 til 2020.',
    );
  });

  it('names the side of one measure, with its number', () => {
    expect(nb({'nye-tiltak kommuner 2020': 90})).to.include(
      'I 2020 lå de bak statlige virksomheter på fire av fem tiltak og foran på ett (nye tiltak, 5,1 prosentpoeng).',
    );
    const few = {...trendWith({'ovelser kommuner 2020': 60}), measures: infosecTrend('2020', 'nb').measures.slice(3)};
    expect(say('nb', {level: municipalities}, few)).to.include(
      'bak statlige virksomheter på ett av to tiltak (erfaringer fra hendelser rapportert, 13,7 prosentpoeng) og foran på ett (erfaringer fra øvelser rapportert, 2,0 prosentpoeng).',
    );
  });

  it('does not say «behind on none»', () => {
    const ahead = nb({'* kommuner 2020': 95}, {level: municipalities});
    expect(ahead)
      .to.include('I 2020 lå de 8,2 til 37,0 prosentpoeng foran statlige virksomheter.')
      .and.not.match(/ingen|bak/);
    expect(nb({'ovelser kommuner 2020': 58}, {measure: 'ovelser', level: municipalities})).to.include(
      'I 2020 lå kommunene likt med statlige virksomheter.',
    );
  });

  it('says «still» only when it was so in every year since the first', () => {
    expect(nb({'* statlige-virksomheter 2018': 10})).to.include(', men lå 10,4 til 32,2 prosentpoeng bak');
    expect(nb({'nye-tiltak kommuner 2019': 99})).to.include(', men lå 10,4 til 32,2 prosentpoeng bak');
  });

  it('names the only level and gives its number', () => {
    const numbers = {'* * *': null, 'nye-tiltak kommuner 2018': 10, 'nye-tiltak kommuner 2019': 20};
    const of = (language: Language) => {
      const trend = trendWith(numbers, language);
      return say(language, {}, {...trend, levels: trend.levels.filter(({id}) => id === municipalities)});
    };
    expect(of('nb')).to.equal(
      'I 2018 hadde 10,0 % av kommunene etablert nye tiltak. I 2019 var det 20,0 % (+10,0 prosentpoeng). Kilden oppgir ikke tall for kommunene i 2020.',
    );
    expect(of('nn')).to.equal(
      'I 2018 hadde 10,0 % av kommunane etablert nye tiltak. I 2019 var det 20,0 % (+10,0 prosentpoeng). Kjelda oppgir ikkje tal for kommunane i 2020.',
    );
    expect(of('en')).to.equal(
      'In 2018, 10.0% of municipalities had established new measures. In 2019, it was 20.0% (+10.0 percentage points). The source gives no numbers for municipalities in 2020.',
    );
  });

  it('says of one number what it is and who has it', () => {
    const one = nb({'* * *': null, 'nye-tiltak kommuner 2019': 20});
    expect(one).to.equal(
      'I 2019 hadde 20,0 % av kommunene etablert nye tiltak. Kilden oppgir ikke tall for statlige virksomheter og fylkeskommunene fra 2018 til 2020. Kilden oppgir ikke tall for kommunene i 2018 og 2020.',
    );
  });

  it('says which years have no numbers, however many they are', () => {
    const years = Array.from({length: 6}, (_, i) => `${2015 + i}`);
    const trend: Trend = {
      ...infosecTrend('2020', 'nb'),
      years,
      cell: (_, level, year) => ({value: level === municipalities && year === '2016' ? 40 : null}),
    };
    const shown = {level: municipalities, measure: 'ovelser', from: '2015', to: '2020'};
    expect(say('nb', shown, trend)).to.include(
      'Kilden oppgir ikke tall for kommunene i fem av de seks årene fra 2015 til 2020.',
    );
  });

  it('speaks of one year when it shows one', () => {
    expect(nb({'* statlige-virksomheter 2020': null}, {from: '2020'})).to.equal(
      'I 2020 lå alle fem tallene for kommunene på 25,8 til 74,5 %. Kilden oppgir ikke tall for statlige virksomheter og fylkeskommunene i 2020.',
    );
  });

  it('counts only what has numbers, and says so', () => {
    const partly = nb({'ovelser kommuner 2020': null}, {level: municipalities});
    expect(partly)
      .to.include('på alle fire tiltakene med tall for begge årene')
      .and.include('10,4 til 21,0 prosentpoeng bak');
    expect(nb({'* statlige-virksomheter 2020': null}, {level: municipalities})).not.to.include(' bak ');
  });

  it('does not call a number missing that is there', () => {
    expect(say('nb', {level: municipalities, view: 'rows', from: '2020'})).not.to.include('ikke tall');
    expect(nb({'* kommuner 2018': null}, {level: municipalities, to: '2019'})).not.to.include('i 2019 og');
  });

  it('names what no sentence is known for', () => {
    const trend = infosecTrend('2020', 'nb');
    const cell = (_: string, ...at: [string, string]) => trend.cell('ovelser', ...at);
    const measures = [{id: 'other', label: 'Noe annet', short: 'Noe annet'}];
    expect(say('nb', {level: municipalities}, {...trend, measures, cell})).to.match(
      /^I 2018 hadde 22,5 % av kommunene gjort «noe annet»\. /,
    );
  });
});

describe('every sentence about the report', () => {
  it('is true in three languages', () => {
    for (const language of languages) {
      const trend = infosecTrend('2020', language);
      const reader = read(language, trend);
      for (const shown of choices) expect(reader.of(say(language, shown, trend), shown).faults).to.deep.equal([]);
    }
  });

  it('has the same numbers in three languages', () => {
    const numbers = (text: string) => text.replaceAll(/(\d),(\d)/g, '$1.$2').match(/[+−]?\d+(\.\d)?/g);
    for (const shown of choices) {
      for (const language of ['nn', 'en'] as const) {
        expect(numbers(say(language, shown))).to.deep.equal(numbers(say('nb', shown)));
      }
    }
  });

  it('would be found out if it were not true', () => {
    const trend = infosecTrend('2020', 'nb');
    const whole = {view: 'lines', level: undefined, measure: undefined, from: '2018', to: '2020'} as const;
    const lies = [
      {shown: whole, wrong: ['10,4', '10,3']},
      {shown: whole, wrong: ['alle fem', 'fire av fem']},
      {shown: whole, wrong: ['2018', '2019']},
      {shown: whole, wrong: ['fortsatt ', '']},
      {shown: whole, wrong: [/ Kommunene gikk tilbake .*/, '']},
      {shown: {...whole, level: state}, wrong: ['nye tiltak', 'erfaringer fra øvelser rapportert']},
      {
        shown: {...whole, level: counties, to: '2018'},
        wrong: [
          'foran statlige virksomheter på tre av fem tiltak og bak på to',
          'bak statlige virksomheter på to av fem tiltak',
        ],
      },
      {shown: {...whole, view: 'rows'}, wrong: ['ni av ti', 'åtte av ti']},
      {shown: {...whole, view: 'rows'}, wrong: [/ Kilden .*/, '']},
      {shown: whole, wrong: [/^/, 'Kilden oppgir ikke tall for kommunene i 2020. ']},
      {shown: whole, wrong: [/^/, 'Alt går bra. ']},
    ] as const;
    for (const {shown, wrong} of lies) {
      const [words, others] = wrong;
      const lie = say('nb', shown).replace(words, others);
      expect(lie).not.to.equal(say('nb', shown));
      expect(read('nb', trend).of(lie, shown).faults, lie).not.to.deep.equal([]);
    }
  });
});
