import {measureName} from './labels.js';
import type {TrendState} from './state.js';

/** The end of the name of a mark, which is read without its chart: the measure, where there are several. */
export function inMeasure(measure: string, {trend, measures}: TrendState): string {
  return measures.length === 1 ? '' : `, ${measureName(trend, measure)}`;
}
