import {textWidth} from '../../charts/text-lines.js';
import {change} from '../../datasets/trend-change.js';
import {labelWidth, lineChartOf, textSize} from './line-charts.js';
import type {TrendRow, TrendState} from './state.js';

/** The room for a change under a last value, in em; a wider value has more. */
const [changeRoom, changeFactor] = [2.5, 1.4];

/** The change from the year before to the last year, in the figure that the table has; `undefined` where there is none, or no room for it. */
export function changeText(
  measure: string,
  {level, year}: Pick<TrendRow, 'level' | 'year'>,
  state: TrendState,
): string | undefined {
  const {trend, years, numbers} = state;
  const from = years.at(-2);
  if (from === undefined || year !== years.at(-1)) return undefined;
  const {points} = change(trend, measure, level, {from, to: year});
  const text = points === null ? undefined : numbers.signed(points);
  const room = Math.max(changeRoom, changeFactor * labelWidth(measure, state));
  return text !== undefined && textWidth(text, textSize) <= room ? text : undefined;
}

/** Whether a change is written at the end of a line. */
export function hasChange(measure: string, state: TrendState): boolean {
  const {lines, labelOf} = lineChartOf(measure, state);
  const ends = lines.flatMap(({points}) => points.at(-1) ?? []);
  return ends.some((mark) => labelOf(mark)?.hasChange && changeText(measure, mark.row, state) !== undefined);
}
