import type {Measure} from '../../datasets/infosec-trend.js';
import {memoize} from '../../datasets/memoize.js';
import {gap, type Gap} from '../../datasets/trend-gap.js';
import type {TrendState} from './state.js';

/**
 * The gap between a level and the one that it is compared with, in the last year: for the highlighted level, or else the
 * level that is furthest behind on any measure.
 */
export function gapShown({trend, measures, years, level}: TrendState): Gap | undefined {
  const ids = measures.map(({id}) => id);
  const period = {from: years[0]!, to: years.at(-1)!};
  return memoize(trend, `gap ${ids.join(' ')} ${years[0]} ${years.at(-1)} ${level}`, () => {
    const gaps = trend.levels.flatMap(({id}) => gap(trend, ids, id, period) ?? []);
    return gaps.find((one) => one.level === level) ?? gaps.toSorted((a, b) => b.largest - a.largest)[0];
  });
}

export const sideOf = (points: number): 'level' | 'behind' | 'ahead' =>
  points === 0 ? 'level' : points > 0 ? 'behind' : 'ahead';

/** The points of this gap on one measure. */
export const gapPoints = (measure: string, state: TrendState): number | undefined =>
  gapShown(state)?.behind.find((one) => one.measure === measure)?.points;

/** The measures by their gap, the largest first and those without a gap last, or in the order of the source. */
export function measuresInOrder(state: TrendState): readonly Measure[] {
  if (state.sort === 'report') return state.measures;
  const pointsOf = ({id}: Measure) => gapPoints(id, state) ?? -Infinity;
  return state.measures.toSorted((a, b) => {
    const [first, second] = [pointsOf(a), pointsOf(b)];
    return first === second ? 0 : second - first;
  });
}
