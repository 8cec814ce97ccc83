import {textWidth} from '../../charts/text-lines.js';
import {memoize} from '../../datasets/memoize.js';
import {change, progress, type Change} from '../../datasets/trend-change.js';
import {periodName} from './labels.js';
import {labelWidth, lineChartOf, textSize} from './line-charts.js';
import type {TrendRow, TrendState} from './state.js';

/** The room for a change under a last value, in em; a wider value has more. */
const [changeRoom, changeFactor] = [2.5, 1.4];

type Row = Pick<TrendRow, 'level' | 'year'>;

/** The change from the year before to the last year, in the figure that the table has; `undefined` where there is none. */
function changeOf(measure: string, {level, year}: Row, {trend, years, numbers}: TrendState): string | undefined {
  const from = years.at(-2);
  if (from === undefined || year !== years.at(-1)) return undefined;
  const {points} = change(trend, measure, level, {from, to: year});
  return points === null ? undefined : numbers.signed(points);
}

/** The change where there is room for it: under a last value, or in as many em as are given. */
export function changeText(measure: string, place: Row, state: TrendState, em?: number): string | undefined {
  const text = changeOf(measure, place, state);
  if (text === undefined) return undefined;
  const room = em ?? Math.max(changeRoom, changeFactor * labelWidth(measure, state));
  return textWidth(text, textSize) <= room ? text : undefined;
}

/** Whether a share went another way in the last step than more than half of those shown. */
export function isException(measure: string, level: string, state: TrendState): boolean {
  return exceptions(state).some((one) => one.measure === measure && one.level === level);
}

/** The way of the shares that went another way than most, where it is one. Their changes are written darker. */
export function exceptionsMoved(state: TrendState): 'rose' | 'fell' | undefined {
  const signs = [...new Set(exceptions(state).map(({points}) => Math.sign(points!)))];
  return signs.length === 1 && signs[0] !== 0 ? (signs[0]! > 0 ? 'rose' : 'fell') : undefined;
}

function exceptions({trend, measures, years}: TrendState): readonly Change[] {
  const [from, to] = [years.at(-2), years.at(-1)!];
  if (from === undefined) return [];
  const ids = measures.map(({id}) => id);
  return memoize(trend, `exceptions ${ids.join(' ')} ${from} ${to}`, () => {
    const levels = trend.levels.map(({id}) => id);
    const {known, rose, fell} = progress(trend, ids, levels, {from, to});
    const most = [rose, fell].find(({length}) => length > known.length / 2) ?? known;
    return known.filter((one) => !most.includes(one));
  });
}

/** The change as a part of the name of a mark. Numbers that are not the report's are not always shares. */
export function changeWords(measure: string, place: Row, state: TrendState): string | undefined {
  const {years, messages} = state;
  const [from, text] = [years.at(-2), changeOf(measure, place, state)];
  if (from === undefined || text === undefined) return undefined;
  return messages.changed(periodName(from, messages), text, !messages.ownFinding);
}

/** Whether a change is written at the end of a line on a wide page. A phone can have fewer. */
export function hasChange(measure: string, state: TrendState): boolean {
  const {lines, labelOf} = lineChartOf(measure, state);
  const ends = lines.flatMap(({points}) => points.at(-1) ?? []);
  return ends.some((mark) => labelOf(mark)?.hasChange && changeText(measure, mark.row, state) !== undefined);
}
