import type {Trend} from '../datasets/infosec-trend.js';
import type {ChangedCell, TrendDifference} from './imported-data.js';

/** The differences between own numbers and the report, in whole tenths, which is the precision of the report. */
export function difference(report: Trend, own: Trend): TrendDifference {
  const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);
  const measures = compared(ids(report.measures), ids(own.measures));
  const levels = compared(ids(report.levels), ids(own.levels));
  const years = compared(report.years, own.years);
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

function compared(report: readonly string[], own: readonly string[]) {
  return {
    both: report.filter((id) => own.includes(id)),
    added: own.filter((id) => !report.includes(id)),
    removed: report.filter((id) => !own.includes(id)),
  };
}
