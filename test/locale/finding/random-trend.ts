import type {ParsedSource, DimensionMapping, Period} from '../../../src/import/imported-data.js';
import fc from '../../tools/property.js';
import type {Facts} from './facts.js';

/** What a random table is made from: small enough that a failure can be read. */
export interface Recipe {
  /** The report's own measures and levels, so that the figure says of them what it says of the report. */
  isLikeReport: boolean;
  levels: number;
  measures: number;
  years: number;
  decimals: number;
  isPercent: boolean;
  isQuarterly: boolean;
  /** How many different numbers there are, so that few of them often tie. */
  different: number;
  /** One in so many cells is empty; all of them for 1. */
  gaps: number;
  /** Whole levels, or years, are empty. */
  isSilent: boolean;
  /** Levels in their order, each higher than the next, and each year higher than the one before. */
  isOrdered: boolean;
  seed: number;
  choices: readonly {
    view: 'lines' | 'rows' | 'table';
    /** The places of the levels and of the measures that are shown; none of them for all. */
    levels: readonly number[];
    measures: readonly number[];
    level: number;
    measure: number;
    from: number;
    to: number;
  }[];
}

const size = (most: number) => fc.oneof(fc.integer({min: 1, max: 3}), fc.integer({min: Math.min(most, 2), max: most}));
const oneIn = (times: number) => fc.integer({min: 1, max: times}).map((one) => one === times);
/** A place in a list that may be shorter; below zero for all of it. */
const place = (most: number) => fc.oneof(fc.constant(-1), fc.integer({min: 0, max: most - 1}));

/** Places in a list that may be shorter: often none. */
const places = (most: number) =>
  fc.oneof(fc.constant([]), fc.array(fc.integer({min: 0, max: most - 1}), {minLength: 1, maxLength: 4}));

export const recipes: fc.Arbitrary<Recipe> = fc.record({
  isLikeReport: fc.boolean(),
  levels: size(8),
  measures: size(12),
  years: size(20),
  decimals: fc.constantFrom(0, 1, 2),
  isPercent: fc.boolean(),
  isQuarterly: fc.boolean(),
  different: fc.constantFrom(1, 2, 3, 5, 1000, 1000),
  gaps: fc.constantFrom(1, 2, 5, 20, 1000, 1000, 1000),
  isSilent: oneIn(4),
  isOrdered: oneIn(4),
  seed: fc.integer({min: 0, max: 2 ** 32 - 1}),
  choices: fc.array(
    fc.record({
      view: fc.constantFrom('lines', 'rows', 'table'),
      levels: places(8),
      measures: places(12),
      level: place(8),
      measure: place(12),
      from: place(20),
      to: place(20),
    }),
    {minLength: 1, maxLength: 4},
  ),
});

const ofReport = {
  levels: ['statlige-virksomheter', 'fylkeskommuner', 'kommuner'],
  measures: ['styringssystem', 'nye-tiltak', 'forbedret-fjernet-tiltak', 'hendelser', 'ovelser'],
};

/** Names as authors write them: in lower case, in capitals, of more than one word, of the report's levels and measures. */
const ownNames = {
  levels: ['Oslo', 'iKT-avdelingen', 'NSM', 'Kommuner', 'statens vegvesen', 'Kultur, idrett og fritid', 'Ærøy 2', 'x'],
  measures: [
    'Gass',
    'el-kraft',
    'CO2-utslepp',
    'Nye tiltak',
    'Helse og omsorg',
    'B',
    'pH',
    'Vatn',
    'DNA',
    'Tog, buss',
    'Ål',
    'm',
  ],
};

const alsoInReport = new Set(['Kommuner', 'Nye tiltak']);

/** The same numbers in every run of a recipe. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The periods of a table with as many as a figure takes. */
export function everyPeriod(isQuarterly: boolean): Pick<Period, 'id' | 'kind' | 'year' | 'part'>[] {
  return Array.from({length: 20}, (_, i) => {
    const [year, part] = [2015 + Math.floor(i / 4), 1 + (i % 4)];
    return isQuarterly
      ? {id: `${year}K${part}`, kind: 'quarter', year, part}
      : {id: `${2001 + i}`, kind: 'year', year: 2001 + i, part: 1};
  });
}

export interface RandomTrend {
  answer: ParsedSource;
  hints: DimensionMapping;
  facts: Facts;
}

export function randomTrend({
  isLikeReport,
  seed,
  decimals,
  different,
  gaps,
  isSilent,
  isOrdered,
  isPercent,
  isQuarterly,
  ...recipe
}: Recipe): RandomTrend | undefined {
  const next = numbersFrom(seed);
  const below = (most: number) => Math.floor(next() * most);
  const from = isLikeReport ? ofReport : ownNames;
  const some = (all: readonly string[], count: number) => {
    const first = below(all.length);
    return Array.from({length: Math.min(count, all.length)}, (_, i) => all[(first + i) % all.length]!);
  };
  const [levels, measures] = [some(from.levels, recipe.levels), some(from.measures, recipe.measures)];
  // By chance a table of the report's names alone: other recipes draw those.
  if (!isLikeReport && [...levels, ...measures].every((name) => alsoInReport.has(name))) return undefined;
  const isYearly = isLikeReport || !isQuarterly;
  const years = everyPeriod(!isYearly)
    .slice(0, recipe.years)
    .map(({id}) => id);
  const share = isLikeReport || isPercent;
  const most = share ? 100 * 10 ** decimals : 10 ** (1 + below(8));
  const low = share ? 0 : -below(2) * below(most);
  const pool = Array.from({length: different}, () => low + below(most + 1));
  const silentLevel = isSilent && below(2) === 0 ? below(levels.length) : -1;
  const silentFrom = isSilent ? below(years.length + 1) : years.length;
  const cells = measures.map(() =>
    levels.map((_, level) =>
      years.map((__, year) => {
        const value =
          isOrdered && below(8) > 0
            ? low + Math.floor(((most - low) * (year + 1)) / (years.length + level + 1))
            : pool[below(pool.length)]!;
        const isEmpty = level === silentLevel || year >= silentFrom || below(gaps) === 0;
        return isEmpty ? undefined : value;
      }),
    ),
  );
  const numbers = cells.flat(2).filter((value) => value !== undefined);
  if (numbers.length === 0) return undefined;
  const category = (names: readonly string[], unit?: {label: string; decimals: number}) =>
    names.map((name) => ({id: name, label: name, ...(unit && {unit})}));
  const unit = {label: share ? 'prosent' : 'antall', decimals};
  return {
    answer: {
      form: 'json-stat',
      document: {},
      table: {
        label: 'Tall',
        source: 'En kilde',
        dimensions: [
          {id: 'm', label: 'm', role: 'metric', categories: category(measures, unit)},
          {id: 'l', label: 'l', categories: category(levels)},
          {id: 't', label: 't', role: 'time', categories: category(years)},
        ],
        notes: [],
        rounded: false,
        cell: ([m, l, t]) => {
          const value = cells[m!]![l!]![t!];
          return {value: value === undefined ? null : value / 10 ** decimals};
        },
        document: {},
      },
    },
    hints: {measure: 'm', level: 'l', time: 't'},
    facts: {
      measures,
      levels,
      years,
      decimals,
      compareWith: levels.includes(ofReport.levels[0]!) ? ofReport.levels[0]! : '',
      at: (measure, level, year) => cells[measures.indexOf(measure)]?.[levels.indexOf(level)]?.[years.indexOf(year)],
    },
  };
}
