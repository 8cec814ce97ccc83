import {infosecTrend, infosecTrendEditions, type Trend} from '../datasets/infosec-trend.js';
import type {OwnTrend} from './imported-data.js';
import {areParts, arePercent} from './says-percent.js';

/** Whether these are shares of a report's own measures at its own levels, so that the report's statements apply to them. */
export function isLikeReport(own: OwnTrend, edition: string): boolean {
  const report = infosecTrend(infosecTrendEditions.has(edition) ? edition : undefined, 'nb');
  const knows = (all: readonly {id: string}[], some: readonly {id: string}[]) =>
    some.every(({id}) => all.some((one) => one.id === id));
  const isByYear = own.periods.every(({kind}) => kind === 'year');
  const areShares = arePercent(own) && areParts(own);
  return isByYear && areShares && knows(report.measures, own.measures) && knows(report.levels, own.levels);
}

/** The numbers of a trend in those cells in which another trend also has a number. */
export function within(trend: Trend, other: Trend): Trend {
  return {
    ...trend,
    cell: (...at) => (other.cell(...at).value === null ? {value: null} : trend.cell(...at)),
  };
}
