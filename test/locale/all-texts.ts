import {words as cefEn} from '../../src/figures/cef-funding-map/messages.en.js';
import {words as pageEn} from '../../src/build/pages/messages.en.js';
import {words as guidanceEn} from '../../src/figures/guidance-list/messages.en.js';
import {words as trendEn} from '../../src/figures/infosec-trend/messages.en.js';
import {words as liveEn} from '../../src/import/source-messages.en.js';
import {words as ownEn} from '../../src/import/error-messages.en.js';
import {words as claimsEn} from '../../src/figures/report-claims/messages.en.js';
import {words as laterEn} from '../../src/figure/later-messages.en.js';
import {words as toolsEn} from '../../src/figure/tool-messages.en.js';
import {words as viewsEn} from '../../src/figures/infosec-trend/view-messages.en.js';
import {words as cefNb} from '../../src/figures/cef-funding-map/messages.nb.js';
import {words as pageNb} from '../../src/build/pages/messages.nb.js';
import {words as guidanceNb} from '../../src/figures/guidance-list/messages.nb.js';
import {words as trendNb} from '../../src/figures/infosec-trend/messages.nb.js';
import {words as liveNb} from '../../src/import/source-messages.nb.js';
import {words as ownNb} from '../../src/import/error-messages.nb.js';
import {words as claimsNb} from '../../src/figures/report-claims/messages.nb.js';
import {words as laterNb} from '../../src/figure/later-messages.nb.js';
import {words as toolsNb} from '../../src/figure/tool-messages.nb.js';
import {words as viewsNb} from '../../src/figures/infosec-trend/view-messages.nb.js';
import {words as cefNn} from '../../src/figures/cef-funding-map/messages.nn.js';
import {words as pageNn} from '../../src/build/pages/messages.nn.js';
import {words as guidanceNn} from '../../src/figures/guidance-list/messages.nn.js';
import {words as trendNn} from '../../src/figures/infosec-trend/messages.nn.js';
import {words as liveNn} from '../../src/import/source-messages.nn.js';
import {words as ownNn} from '../../src/import/error-messages.nn.js';
import {words as claimsNn} from '../../src/figures/report-claims/messages.nn.js';
import {words as laterNn} from '../../src/figure/later-messages.nn.js';
import {words as toolsNn} from '../../src/figure/tool-messages.nn.js';
import {words as viewsNn} from '../../src/figures/infosec-trend/view-messages.nn.js';
import {numbersIn, type Numbers} from '../../src/i18n/numbers.js';
import {cefFinding, cefFunding} from '../../src/datasets/cef-funding.js';
import {shareFinding} from '../../src/datasets/county-shares.js';
import {claimKinds, kindsIn, leadingCount, type ClaimCounts} from '../../src/datasets/claim-counts.js';
import {reportClaims} from '../../src/datasets/claims.js';
import {guidance, guideStatuses} from '../../src/datasets/guidance.js';
import {infosecTrend} from '../../src/datasets/infosec-trend.js';
import type {ImportErrorCode, ImportErrorDetails} from '../../src/import/import-error.js';
import type {Language} from '../../src/datasets/source.js';
import {choices, headline, say} from './say.js';

export const words = {
  'cef-funding-map': {nb: cefNb, nn: cefNn, en: cefEn},
  'figure-page': {nb: pageNb, nn: pageNn, en: pageEn},
  'guidance-list': {nb: guidanceNb, nn: guidanceNn, en: guidanceEn},
  'infosec-trend': {nb: trendNb, nn: trendNn, en: trendEn},
  'live-data': {nb: liveNb, nn: liveNn, en: liveEn},
  'own-data': {nb: ownNb, nn: ownNn, en: ownEn},
  'report-claims': {nb: claimsNb, nn: claimsNn, en: claimsEn},
  later: {nb: laterNb, nn: laterNn, en: laterEn},
  tools: {nb: toolsNb, nn: toolsNn, en: toolsEn},
  'trend-views': {nb: viewsNb, nn: viewsNn, en: viewsEn},
};

export type Figure = keyof typeof words;
export const figures = Object.keys(words) as Figure[];

type Calls = Record<string, readonly (readonly unknown[])[]>;

/** Counts of claims, by the numbers of those that hold fully, so far, in part and never, and of those that cannot be tested. */
export function claimCounts([
  full = 0,
  soFar = 0,
  partly = 0,
  never = 0,
  untestable = 0,
]: readonly number[]): ClaimCounts {
  return {all: full + soFar + partly + never + untestable, full, soFar, partly, never, untestable};
}

/** What the phrases that are functions are called with, in one language: the report's own data and the edges of it. */
function calls(language: Language): Record<'frame' | Figure, Calls> {
  const numbers = numbersIn(language);
  const trend = infosecTrend('2020', language);
  const funding = cefFunding('2020', language);
  const {guides, publishers, source} = guidance('2020', language);
  const {verdicts} = reportClaims('2020', language);
  const names = {
    measure: (id: string) => trend.measures.find((one) => one.id === id)!.short,
    level: (id: string) => trend.levels.find((one) => one.id === id)!.label,
  };
  const levels = trend.levels.map(({label}) => label);
  const lower = levels.map((level) => level.charAt(0).toLowerCase() + level.slice(1));
  const live = words['live-data'][language];
  const when = {nb: '4. mai 2021', nn: '4. mai 2021', en: '4 May 2021'}[language];
  const values = trend.years.map((year) => trend.cell('ovelser', 'kommuner', year).value!);
  return {
    frame: {
      quotedIn: [[source.report]],
      partOf: [['14', '25']],
      quoted: [[trend.source.sections[0]!]],
      years: [
        ['2018', '2020'],
        ['2020', '2020'],
      ],
      noEdition: [['2031', '2020']],
      lackingEdition: [['2020', '2021']],
      chosen: [['Vestland'], [words['infosec-trend'][language].levelShort]],
      viewShown: [[words['infosec-trend'][language].lines], [words['cef-funding-map'][language].map]],
      count: Array.from({length: 15}, (_, n) => [n]),
      counted: Array.from({length: 15}, (_, n) => [n]),
      countOf: Array.from({length: 15}, (_, n) => [n, 14]),
      numberOfSections: [[4], [11]],
    },
    'infosec-trend': {
      howToRead: [
        [1, 0],
        [1, 20],
        [2, 20],
        [5, 20],
      ],
      changed: [
        ['2019', numbers.signed(4.1), true],
        ['2019', numbers.signed(-4.1), false],
      ],
      howToReadChange: [
        ['2019', true, 'rose'],
        ['2019', true, 'fell'],
        ['2019', false, undefined],
      ],
      howToReadFront: lower.flatMap((level) => [true, false].map((isOneChart) => [level, isOneChart])),
      unitOf: trend.levels.map(({id}, i) => [id, lower[i]]),
      remarked: trend.remarks!.map(({year, quotation, translation}) => [year, quotation, translation]),
      stops: [
        [lower.slice(1, 2), ['2020'], numbers],
        [lower.slice(1), ['2019', '2020'], numbers],
      ],
      fewUnits: [[lower[1]]],
      point: levels.map((level, i) => [level, trend.years[i], numbers.decimal(values[i]!)]),
      column: [[trend.measures[4]!.short, '2020', values.map(numbers.percent)]],
      // Called through `say`, with everything that can be chosen.
      finding: [],
      headline: [],
    },
    'trend-views': {
      changes: [['2020']],
      changesFrom: [['2018']],
      changeColumn: [['2018', '2020']],
      changeHead: [
        ['2019', '2020', true],
        ['2019', '2020', false],
      ],
      scaleFrom: [[numbers.percent(20, 0)]],
      'listed.moved': [8.9, -12.5].map((points) => [
        levels[2],
        [numbers.percent(52.3), '2018'],
        [numbers.percent(61.2), '2020'],
        points,
        numbers,
      ]),
      'listed.same': [[levels[1], numbers.percent(87.5), '2018', '2019']],
      'listed.single': [[levels[1], numbers.percent(87.5), '2018']],
      'listed.none': [[levels[1]]],
      inYear: [[numbers.percent(values[0]!), '2020']],
      gap: ['behind', 'ahead', 'level'].map((side) => [side, numbers.decimal(32.2)]),
      gapHead: ['behind', 'ahead', undefined].map((side) => [side, levels[2], lower[0], '2020']),
      apart: ['behind', 'ahead', 'level'].map((side) => [side, numbers.decimal(32.2), lower[0]]),
    },
    'cef-funding-map': {
      amount: [[numbers.exact(funding.amountMillionEur!)]],
      ofAll: [[1], [82], [14, 25], [1, 1]],
      majority: [1, 3].map((count) => [
        {counties: funding.counties.slice(0, count), municipalities: 41, isExactlyHalf: true},
        82,
      ]),
      outOf: [[25]],
      computedShare: [[numbers.decimal(56)]],
      computed: [[funding.inCounties!.caveat]],
      shareFinding: [undefined, ...funding.counties.map(({code}) => code)].map((code) => [
        shareFinding(funding, code)!,
        numbers,
      ]),
      described: [
        ...funding.counties.map(({name, municipalities, municipalitiesInCounty}) => [
          name,
          municipalities,
          municipalitiesInCounty,
        ]),
        ['Oslo', 1],
        ['Agder', 14, 25, numbers.decimal(56)],
      ],
      howToRead: [[2020]],
      shareUnit: [[2020]],
      notListedNote: [
        [['Oslo'], numbers],
        [['Oslo', 'Viken'], numbers],
      ],
      headline: [
        [cefFinding(funding, undefined), numbers],
        [{...cefFinding(funding, undefined), majority: undefined}, numbers],
      ],
      whereMost: [[cefFinding(funding, undefined)]],
      finding: [undefined, ...funding.counties.map(({code}) => code)].map((code) => [
        cefFinding(funding, code),
        numbers,
      ]),
    },
    'figure-page': {report: [['2020']], oneByOne: [['Påstander']], share: [['9', '10']]},
    'guidance-list': {
      shown: Array.from({length: 7}, (_, n) => [n, 6]),
      howToRead: [
        [1, 1],
        [5, 6],
        [6, 6],
      ],
      finding: [
        [6, publishers.map(({id}) => ({id, count: guides.filter(({publisher}) => publisher === id).length})), numbers],
        [1, [{id: 'Digdir', count: 1}], numbers],
        ...guideStatuses.flatMap((status) => [1, 6].map((n) => [n, [{id: 'Digdir', count: n}], numbers, status])),
      ],
      withoutPublisher: [[1], [2]],
    },
    'own-data': {
      ...Object.fromEntries(refusals.map((code) => [`refused.${code}`, detailed(code, numbers)])),
      'unmatched.split': [['Akershus', 'Viken']],
      'unmatched.merged': [['Hordaland', 'Vestland', 2020]],
      'unmatched.divided': [['Viken']],
      'unmatched.earlier': [['01 Østfold']],
      'unmatched.total': [['Hele landet']],
      'unmatched.outside': [['Svalbard']],
      'unmatched.unknown': [['Atlantis']],
      unmatchedHeading: [['Østfold og Akershus']],
      period: [
        [{kind: 'year', year: 2020, part: 1}],
        [{kind: 'half', year: 2020, part: 2}],
        [{kind: 'quarter', year: 2020, part: 1}],
        [{kind: 'month', year: 2020, part: 12}],
        [{kind: 'week', year: 2020, part: 53}],
      ],
      shortPeriod: [[{kind: 'quarter', year: 2020, part: 1}], [{kind: 'month', year: 2020, part: 12}]],
      same: [[1], [45]],
      differs: [[3, 45]],
      change: [['2020', lower[2], numbers.decimal(61.2), numbers.decimal(61.4)]],
      added: [[['2021'], numbers]],
      removed: [[['2018', '2019'], numbers]],
      only: [
        [
          [
            {dimension: 'Alder', category: '67'},
            {dimension: '', category: 'Oslo'},
          ],
          numbers,
        ],
      ],
      remedy: [['fix', 'Region=Oslo']],
    },
    'live-data': {
      ...Object.fromEntries(
        ['', 'ofText.'].flatMap((of) => [
          [`${of}loading`, [['data.ssb.no']]],
          [`${of}kept`, [['2020']]],
          [`${of}fetched`, [['data.ssb.no', when]]],
        ]),
      ),
      revised: [[2, 45, '1. oktober 2021']],
      answerKept: [['2020']],
      answerFetched: [['data.ssb.no']],
      waitSeconds: [[1], [30]],
      copied: [['data.ssb.no', when]],
      updated: [[when]],
      claim: [
        [8, 10],
        [5, 5],
        [0, 5],
        [0, 1],
      ],
      // A quotation is the report's own words, in its own language; a name stands for it.
      claimChanged: [true, false].map((isWhole) => ['Digdir', live.claim(8, 10), live.claim(9, 10), isWhole]),
      share: [[3, 5]],
      'sites.from': [[1], [2]],
      'sites.withoutPublisher': [[1], [2]],
      'publishersOrSites.from': [[2]],
      spread: [['2020', 'Oslo', numbers.decimal(61.2), 'Agder', numbers.decimal(14.5)]],
      'ownFinding.points': [['+3']],
      'ownFinding.spread': [['2020', 'Oslo', numbers.decimal(61.2), 'Agder', numbers.decimal(14.5)]],
      'ownFinding.some': [
        [5, 5],
        [4, 6],
      ],
      'ownFinding.moved': [['Oslo', '14', '2018', '17', '2020', '+3']],
      'ownFinding.same': [['Oslo', '14', '2018', '2020']],
      'ownFinding.allSame': [['Oslo', '2018', '2020']],
      'ownFinding.counts': [
        ['2018', '2020', {rose: 2, fell: 0, same: 0, of: 2}],
        ['2018', '2020', {rose: 3, fell: 4, same: 1, of: 8}],
      ],
      'ownFinding.mostRise': [['Oslo', '+3']],
      'ownFinding.mostFall': [['Oslo', '−3']],
      'ownFinding.leftOut': [['Oslo', 1, '2018', '2020']],
      'ownFinding.notStated': [['Oslo', '2020']],
      'ownFinding.silent': [['2018']],
      'ownFinding.silentIn': [[4, 8, '2018', '2025']],
      'ownFinding.totals': [['Oslo']],
      single: [['2020', 'Oslo', numbers.decimal(61.2)]],
      unit: [['kg']],
      howToRead: [[1], [5]],
      caption: [
        ['Avfall', 'tonn'],
        ['Avfall', ''],
      ],
      changeColumn: [['2018', '2020']],
      point: [['Oslo', '2020', '14']],
      changedSeries: [
        ['Oslo', '2018', '14', '2020', '17', '+3'],
        ['Oslo', '2018', '–', '2020', '17', ''],
      ],
      signs: [[[live.sign('*', live.noNumber)]]],
      sign: [['*', live.noNumber]],
      stops: [['Oslo', '2020']],
      counties: [[2020]],
      countiesWithout: [['Oslo']],
      onTheMap: [['Andel']],
      leftOut: [
        [1, 15, 2020],
        [3, 15, 2020],
      ],
      otherDivision: [[2024, '2020', 2020]],
      divided: [['Viken', numbers.list(['Østfold', 'Akershus', 'Buskerud'])]],
      rowsLeftOut: [
        [1, 3, 1],
        [3, 15, 2],
      ],
      otherPeriods: [['2020'], [12]],
      emptyPeriods: [['2023'], [12]],
    },
    'report-claims': {
      kind: claimKinds.flatMap((kind) => [
        [kind, 1],
        [kind, 2],
      ]),
      outcome: claimKinds.flatMap((kind) => [
        [kind, 1],
        [kind, 2],
      ]),
      inCases: [
        [9, 10],
        [0, 5],
      ],
      namely: [[9, 10]],
      outOf: [[9, 10]],
      cases: [[9], [1]],
      noUnknown: [['kommunene-hoyest']],
      unitOf: [[2], [3]],
      test: verdicts.flatMap(({claim}) =>
        [undefined, words['report-claims'][language].missingYears(['2018'], numbers)].map((missing) => [
          claim.test,
          names,
          numbers,
          missing,
        ]),
      ),
      finding: [
        [1, 3, 6, 0, 4],
        [4, 0, 0, 7, 1],
        [2, 0, 1, 8, 1],
        [3, 2, 0, 0, 1],
        [1, 0, 0, 0, 0],
        [0, 1, 0, 0, 0],
        [0, 0, 1, 0, 0],
        [0, 0, 0, 1, 0],
        [0, 0, 1, 0, 2],
        [0, 0, 0, 2, 0],
        [0, 0, 0, 0, 3],
        [0, 0, 0, 0, 1],
        [0, 1, 0, 0, 2],
        [0, 2, 0, 0, 2],
        [0, 0, 6, 0, 0],
      ].flatMap((of) => [false, true].map((isOfChapter) => [leadingCount(claimCounts(of)), isOfChapter])),
      others: [
        [1, 3, 6, 0, 4],
        [0, 1, 1, 0, 1],
        [3, 2, 0, 1, 5],
        [0, 0, 6, 0, 1],
      ].map((of) => {
        const counts = claimCounts(of);
        return [counts, kindsIn(counts).slice(1)];
      }),
      inPart: [
        [6, 1, 1, 6, 3],
        [6, 1, 1, 6, 1],
        [2, 1, 1, 2, 2],
        [4, 1, 3, 7, 5],
        [3, 2, 2, 6, 6],
        [1, 1, 1, 1, 1],
        [1, 4, 4, 4, 4],
      ].flatMap(([claims, fewest, most, all, different]) =>
        [true, false].map((isSole) => [{claims, fewest, most, all, different, isSole}]),
      ),
      reversal: ['rise', 'fall'].flatMap((direction) =>
        [
          [9, 10],
          [5, 10],
          [5, 5],
          [1, 1],
        ].map(([count, of]) => [direction, {from: '2019', to: '2020', count, of}]),
      ),
      untested: verdicts.flatMap(({claim}) => (claim.untested === undefined ? [] : [[claim.untested]])),
      besides: verdicts.flatMap(({claim, missingLevels}) =>
        claim.untested === undefined || missingLevels.length === 0 ? [] : [[missingLevels.join(', '), claim.untested]],
      ),
      earlier: verdicts.flatMap(({claim, earlierYears}) =>
        earlierYears.map((earlier) => [earlier, claim.test.kind === 'lower' ? claim.test.against : [], names, numbers]),
      ),
      filled: [[true], [false]],
      result: [
        [true, false],
        [false, true],
        [false, false],
      ],
      exceptions: verdicts.flatMap(({exceptions}) =>
        exceptions.length > 0
          ? [false, true].map((areAll) => [
              exceptions.map((one) => words['report-claims'][language].caseOf(one, names, numbers)).join(', '),
              areAll,
            ])
          : [],
      ),
      caseOf: verdicts.flatMap(({cases}) =>
        cases.filter(({compared}) => compared?.unit !== 'count').map((one) => [one, names, numbers]),
      ),
      missing: [[lower.slice(1, 2), numbers]],
      missingYears: [[['2018'], numbers]],
      changeHead: [['2018', '2020']],
      shareHead: [['2020']],
      differs: [['4', '5']],
    },
    later: {
      annotation: [[1, lower[2]]],
      annotationInPicture: [[1, lower[2], lower[0]]],
      annotationInTable: [[lower[2]]],
      'ofData.annotation': [[1, lower[2]]],
      'ofData.annotationInPicture': [[1, lower[2], lower[0]]],
      'ofData.annotationInTable': [[lower[2]]],
      sortedBy: Object.values(words.later[language].orders).flatMap((orders) =>
        Object.values(orders).map((order) => [words['cef-funding-map'][language].county, order]),
      ),
    },
    tools: {
      fileReady: [['infosec-trend-2020.csv']],
      citedTitle: [['Tiltak']],
      citedFigure: [['1.0.0']],
      'workbook.number': [[0], [1], [2]],
      seeAll: [13, 4912].map((n) => [n, numbers]),
    },
  };
}

const refusals = Object.keys(ownNb.refused) as ImportErrorCode[];

/** What a refusal can name. */
function detailed(code: ImportErrorCode, numbers: Numbers): [ImportErrorDetails, Numbers][] {
  const details: Partial<Record<ImportErrorCode, ImportErrorDetails[]>> = {
    number: [{}, {name: 'x'}],
    'decimal-sign': [{name: 'x'}, {choices: ['x', 'y']}],
    ragged: [{}, {count: 7}],
    'no-dimension': [{name: 'level', choices: ['A', 'B']}, {name: 'county'}],
    'extra-dimension': [{name: 'Kjønn'}, {name: 'Merknad', column: 'Merknad'}],
    time: [{name: '2020K5'}],
    units: [
      {choices: ['%', 'kg']},
      {choices: ['%'], name: 'Oslo'},
      {choices: ['%'], name: '50', row: 2, column: '2020'},
    ],
    'counties-undrawn': [{name: '2020', choices: ['2020', '2024']}],
    'counties-unclear': [{name: '2020', choices: ['2024']}, {choices: ['2020', '2024']}],
    'counties-of-year': [{name: '2022'}],
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
        // A headline has a shorter form for where there is no room for it.
        for (const text of [(value as (...given: unknown[]) => string | readonly string[])(...given)].flat())
          texts.push({path: `${path}()`, text});
    } else {
      for (const [key, inner] of Object.entries(value as object)) walk(inner, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(words[figure][language], '');
  if (figure === 'infosec-trend') {
    for (const shown of choices) {
      texts.push({path: 'finding()', text: say(language, shown)});
      const {text, since} = headline(language, shown);
      if (text !== undefined) texts.push({path: 'headline()', text});
      if (since !== undefined) texts.push({path: 'headline()', text: since});
    }
  }
  return texts;
}
