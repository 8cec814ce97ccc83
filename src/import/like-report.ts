import {infosecTrend} from '../datasets/infosec-trend.js';
import type {OwnTrend} from './imported-data.js';
import {areParts, arePercent} from './says-percent.js';

/** Shares of the report's own measures at its own levels: what the report says of its numbers can be said of these. */
export function isLikeReport(own: OwnTrend): boolean {
  const report = infosecTrend(undefined, 'nb');
  const knows = (all: readonly {id: string}[], some: readonly {id: string}[]) =>
    some.every(({id}) => all.some((one) => one.id === id));
  const isByYear = own.periods.every(({kind}) => kind === 'year');
  const areShares = arePercent(own) && areParts(own);
  return isByYear && areShares && knows(report.measures, own.measures) && knows(report.levels, own.levels);
}
