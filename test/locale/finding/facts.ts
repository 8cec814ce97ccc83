import type {Trend} from '../../../src/datasets/infosec-trend.js';

/** The numbers that a finding is held against, in whole units of their last decimal, so that no difference is rounded. */
export interface Facts {
  measures: readonly string[];
  levels: readonly string[];
  years: readonly string[];
  decimals: number;
  compareWith: string;
  at(measure: string, level: string, year: string): number | undefined;
}

/** What is chosen to be shown. */
export interface Choice {
  view: 'lines' | 'rows' | 'table';
  level: string | undefined;
  measure: string | undefined;
  from: string;
  to: string;
}

export interface Move {
  measure: string;
  level: string;
  start: number;
  end: number;
  by: number;
}

export function factsOf(trend: Trend): Facts {
  const {decimals = 1} = trend;
  const ids = (all: readonly {id: string}[]) => all.map(({id}) => id);
  return {
    measures: ids(trend.measures),
    levels: ids(trend.levels),
    years: trend.years,
    decimals,
    compareWith: trend.compareWith,
    at(measure, level, year) {
      const {value} = trend.cell(measure, level, year);
      return value === null ? undefined : Math.round(value * 10 ** decimals);
    },
  };
}

/** The facts of what is shown. */
export class ShownFacts {
  readonly measures: readonly string[];
  readonly years: readonly string[];

  constructor(
    readonly all: Facts,
    readonly choice: Choice,
  ) {
    const {measure, from, to} = choice;
    this.measures = all.measures.filter((one) => measure === undefined || one === measure);
    this.years = all.years.slice(all.years.indexOf(from), all.years.indexOf(to) + 1);
  }

  moves(levels: readonly string[], from: string, to: string): Move[] {
    return levels.flatMap((level) =>
      this.measures.flatMap((measure) => {
        const [start, end] = [this.all.at(measure, level, from), this.all.at(measure, level, to)];
        return start === undefined || end === undefined ? [] : [{measure, level, start, end, by: end - start}];
      }),
    );
  }

  /** How far a level is ahead of the one it is compared with, where both have numbers. */
  ahead(level: string, year: string): {measure: string; by: number}[] {
    const {at, compareWith} = this.all;
    return this.measures.flatMap((measure) => {
      const [own, other] = [at(measure, level, year), at(measure, compareWith, year)];
      return own === undefined || other === undefined ? [] : [{measure, by: own - other}];
    });
  }

  values(levels: readonly string[], year: string): {measure: string; level: string; value: number}[] {
    return this.moves(levels, year, year).map(({measure, level, end}) => ({measure, level, value: end}));
  }

  silentYears(level: string): string[] {
    return this.years.filter((year) => this.values([level], year).length === 0);
  }

  /** The levels that the finding should be about: more than one list of them where several lie as far behind. */
  expectedLevels(): (readonly string[])[] {
    const {levels, compareWith} = this.all;
    const {view, level} = this.choice;
    if (level !== undefined || levels.length === 1) return [[level ?? levels[0]!]];
    if (view === 'rows' && this.steps().some(([from, to]) => this.moves(levels, from, to).length > 0)) return [levels];
    const furthest = levels.flatMap((one) => {
      const ahead = one === compareWith ? [] : this.ahead(one, this.years.at(-1)!);
      return ahead.length > 0 ? [{one, by: Math.min(...ahead.map(({by}) => by))}] : [];
    });
    const least = Math.min(...furthest.map(({by}) => by));
    const found = furthest.filter(({by}) => by === least).map(({one}) => [one]);
    return found.length > 0 ? found : [levels];
  }

  /** The periods that the finding should tell of; of one year where no measure has two numbers; none without numbers. */
  expectedPeriods(levels: readonly string[]): [string, string][] {
    const {view} = this.choice;
    const known = (periods: [string, string][]) =>
      periods.filter(([from, to]) => this.moves(levels, from, to).length > 0);
    if (view === 'rows' && known(this.steps()).length > 0) return known(this.steps());
    const last = this.years.findLast((year) => this.values(levels, year).length > 0);
    if (last === undefined) return [];
    const first = this.years.find((year) => this.moves(levels, year, last).length > 0)!;
    if (first === last) return [[last, last]];
    return known(this.steps(first, last));
  }

  /** The whole period, and its last step where that is another. */
  steps(from = this.years[0]!, to = this.years.at(-1)!): [string, string][] {
    if (from === to) return [];
    const before = this.years[this.years.indexOf(to) - 1]!;
    return before === from
      ? [[from, to]]
      : [
          [from, to],
          [before, to],
        ];
  }
}
