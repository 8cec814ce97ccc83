import {words as cefEn} from '../../src/locale/en/cef-funding-map.js';
import {words as guidanceEn} from '../../src/locale/en/guidance-list.js';
import {words as trendEn} from '../../src/locale/en/infosec-trend.js';
import {words as ownEn} from '../../src/locale/en/own-data.js';
import {words as toolsEn} from '../../src/locale/en/tools.js';
import {words as cefNb} from '../../src/locale/nb/cef-funding-map.js';
import {words as guidanceNb} from '../../src/locale/nb/guidance-list.js';
import {words as trendNb} from '../../src/locale/nb/infosec-trend.js';
import {words as ownNb} from '../../src/locale/nb/own-data.js';
import {words as toolsNb} from '../../src/locale/nb/tools.js';
import {words as cefNn} from '../../src/locale/nn/cef-funding-map.js';
import {words as guidanceNn} from '../../src/locale/nn/guidance-list.js';
import {words as trendNn} from '../../src/locale/nn/infosec-trend.js';
import {words as ownNn} from '../../src/locale/nn/own-data.js';
import {words as toolsNn} from '../../src/locale/nn/tools.js';
import {numbersIn, type Numbers} from '../../src/locale/numbers.js';
import {cefFinding, cefFunding} from '../../src/model/cef-funding.js';
import {guidance} from '../../src/model/guidance.js';
import {infosecTrend} from '../../src/model/infosec-trend.js';
import type {RefusalCode, RefusalDetails} from '../../src/model/own-data.js';
import type {Language} from '../../src/model/source.js';
import {change} from '../../src/model/trend-finding.js';
import {choices, say} from './say.js';

export const words = {
  'cef-funding-map': {nb: cefNb, nn: cefNn, en: cefEn},
  'guidance-list': {nb: guidanceNb, nn: guidanceNn, en: guidanceEn},
  'infosec-trend': {nb: trendNb, nn: trendNn, en: trendEn},
  'own-data': {nb: ownNb, nn: ownNn, en: ownEn},
  tools: {nb: toolsNb, nn: toolsNn, en: toolsEn},
};

export type Figure = keyof typeof words;
export const figures = Object.keys(words) as Figure[];

type Calls = Record<string, readonly (readonly unknown[])[]>;

/** What the phrases that are functions are called with, in one language: the report's own data and the edges of it. */
function calls(language: Language): Record<'frame' | Figure, Calls> {
  const numbers = numbersIn(language);
  const trend = infosecTrend('2020', language);
  const funding = cefFunding('2020', language);
  const {guides, publishers, source} = guidance('2020', language);
  const levels = trend.levels.map(({label}) => label);
  const lower = levels.map((level) => level.charAt(0).toLowerCase() + level.slice(1));
  const values = trend.years.map((year) => trend.cell('ovelser', 'kommuner', year).value!);
  const changes = trend.measures.flatMap(({id: measure}) =>
    trend.levels.map(
      ({id, label}) => [label, change(trend, measure, id, {from: '2018', to: '2020'}), numbers] as const,
    ),
  );
  return {
    frame: {
      quotedIn: [[source.report]],
      years: [
        ['2018', '2020'],
        ['2020', '2020'],
      ],
      noEdition: [['2031', '2020']],
      chosen: [['Vestland'], [words['infosec-trend'][language].levelShort]],
      viewShown: [[words['infosec-trend'][language].lines], [words['cef-funding-map'][language].map]],
      count: Array.from({length: 15}, (_, n) => [n]),
    },
    'infosec-trend': {
      howToRead: [[1], [5]],
      stops: [
        [lower.slice(1, 2), ['2020'], numbers],
        [lower.slice(1), ['2019', '2020'], numbers],
      ],
      fewUnits: [[lower[1]]],
      period: [['2018', '2020']],
      changeColumn: [['2018', '2020']],
      point: levels.map((level, i) => [level, trend.years[i], numbers.decimal(values[i]!)]),
      column: [[trend.measures[4]!.short, '2020', values.map(numbers.percent)]],
      changed: changes,
      // Called through `say`, with everything that can be chosen.
      finding: [],
    },
    'cef-funding-map': {
      amount: [[numbers.decimal(funding.amountMillionEur)]],
      range: [
        ['2', '4'],
        ['2', '2'],
      ],
      described: [...funding.counties.map(({name, municipalities}) => [name, municipalities]), ['Oslo', 1]],
      howToRead: [[2020]],
      notListedNote: [
        [['Oslo'], numbers],
        [['Oslo', 'Viken'], numbers],
      ],
      finding: [undefined, ...funding.counties.map(({code}) => code)].map((code) => [
        cefFinding(funding, code),
        numbers,
      ]),
    },
    'guidance-list': {
      shown: Array.from({length: 7}, (_, n) => [n, 6]),
      howToRead: [
        [5, 6],
        [6, 6],
      ],
      finding: [
        [6, publishers.map(({id}) => ({id, count: guides.filter(({publisher}) => publisher === id).length})), numbers],
        [1, [{id: 'Digdir', count: 1}], numbers],
      ],
    },
    'own-data': {
      ...Object.fromEntries(refusals.map((code) => [`refused.${code}`, detailed(code, numbers)])),
      'unplaced.split': [['Akershus', 'Viken']],
      'unplaced.merged': [['Hordaland', 'Vestland']],
      'unplaced.total': [['Hele landet']],
      'unplaced.outside': [['Svalbard']],
      'unplaced.unknown': [['Atlantis']],
      period: [
        [{kind: 'year', year: 2020, part: 1}],
        [{kind: 'half', year: 2020, part: 2}],
        [{kind: 'quarter', year: 2020, part: 1}],
        [{kind: 'month', year: 2020, part: 12}],
        [{kind: 'week', year: 2020, part: 53}],
      ],
      same: [[1], [45]],
      differs: [[3, 45]],
      change: [['2020', lower[2], numbers.decimal(61.2), numbers.decimal(61.4)]],
      added: [[['2021'], numbers]],
      removed: [[['2018', '2019'], numbers]],
    },
    tools: {fileReady: [['infosec-trend-2020.csv']]},
  };
}

const refusals = Object.keys(ownNb.refused) as RefusalCode[];

/** What a refusal can name. */
function detailed(code: RefusalCode, numbers: Numbers): [RefusalDetails, Numbers][] {
  const details: Partial<Record<RefusalCode, RefusalDetails[]>> = {
    number: [{}, {name: 'x'}],
    ragged: [{}, {count: 7}],
    'no-dimension': [{name: 'level', choices: ['A', 'B']}, {name: 'county'}],
    time: [{name: '2020K5'}],
    units: [{choices: ['%', 'kg']}],
    'too-many': [{name: 'years', count: 21, most: 20}],
    county: [{name: '46 Agder'}],
  };
  return (details[code] ?? [{name: 'Agder', choices: ['A', 'B', 'C']}]).map((one) => [one, numbers]);
}

export interface Text {
  path: string;
  text: string;
}

/** Everything that a figure can say in a language: its phrases, and what its functions make of the report's data. */
export function textsOf(figure: Figure, language: Language): Text[] {
  const called = calls(language);
  const texts: Text[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') {
      texts.push({path, text: value});
    } else if (typeof value === 'function') {
      const own = called[figure][path] ?? called.frame[path];
      if (!own) throw new Error(`Say in all-texts.ts what ${figure}.${path}() is called with.`);
      for (const given of own)
        texts.push({path: `${path}()`, text: (value as (...given: unknown[]) => string)(...given)});
    } else {
      for (const [key, inner] of Object.entries(value as object)) walk(inner, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(words[figure][language], '');
  if (figure === 'infosec-trend') {
    for (const shown of choices) texts.push({path: 'finding()', text: say(language, shown)});
  }
  return texts;
}
