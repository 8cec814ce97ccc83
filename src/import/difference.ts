import type {Trend} from '../datasets/infosec-trend.js';
import type {OwnTrend} from './imported-data.js';

/** A number that differs from the report's; `null` is no number. */
export interface ChangedCell {
  measure: string;
  level: string;
  year: string;
  from: number | null;
  to: number | null;
}

export interface TrendDifference {
  changed: readonly ChangedCell[];
  /** The number of cells that both have, changed or not. */
  compared: number;
  added: {measures: readonly string[]; levels: readonly string[]; years: readonly string[]};
  removed: {measures: readonly string[]; levels: readonly string[]; years: readonly string[]};
}

/** The differences between own numbers and the report, in whole tenths, which is the precision of the report. */
export function difference(report: Trend, own: Trend & Partial<Pick<OwnTrend, 'offered'>>): TrendDifference {
  const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);
  // The data has these even where an author leaves them out of the figure.
  const {offered = own} = own;
  const measures = compared(ids(report.measures), ids(own.measures), ids(offered.measures));
  const levels = compared(ids(report.levels), ids(own.levels), ids(offered.levels));
  const years = compared(report.years, own.years, offered.years);
  const cells = years.both.flatMap((year) =>
    measures.both.flatMap((measure) =>
      levels.both.map((level): ChangedCell => ({
        measure,
        level,
        year,
        from: report.cell(measure, level, year).value,
        to: own.cell(measure, level, year).value,
      })),
    ),
  );
  // Where neither has a number, there is nothing to compare.
  const numbers = cells.filter(({from, to}) => from !== null || to !== null);
  const only = (side: 'added' | 'removed') => ({measures: measures[side], levels: levels[side], years: years[side]});
  return {
    changed: numbers.filter(({from, to}) => tenths(from) !== tenths(to)),
    compared: numbers.length,
    added: only('added'),
    removed: only('removed'),
  };
}

const tenths = (value: number | null) => (value === null ? null : Math.round(value * 10));

function compared(report: readonly string[], own: readonly string[], offered: readonly string[]) {
  return {
    both: report.filter((id) => own.includes(id)),
    added: own.filter((id) => !report.includes(id)),
    removed: report.filter((id) => !own.includes(id) && !offered.includes(id)),
  };
}
