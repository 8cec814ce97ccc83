import {changeText} from './changes.js';
import type {Gap} from '../../datasets/trend-gap.js';
import {uncapital} from '../../i18n/capital.js';
import {levelName, periodName} from './labels.js';
import {gapPoints, gapShown, sideOf} from './row-gaps.js';
import type {TrendState} from './state.js';
import {viewMessages} from './view-messages.js';

/** The distance of a level from the reference in the last year, in words. */
export function gapOf(measure: string, level: string, state: TrendState): string | undefined {
  const {numbers} = state;
  const shown = gapShown(state);
  const points = shown?.level === level ? gapPoints(measure, state) : undefined;
  if (points === undefined) return undefined;
  return viewMessages(state).apart(sideOf(points), numbers.decimal(Math.abs(points)), within(shown!.reference, state));
}

/** The key of the bars: which level is behind or ahead of which, and when. */
export function gapHead(state: TrendState): string {
  const shown = gapShown(state);
  if (!shown) return '';
  const level = levelName(state.trend, shown.level);
  return viewMessages(state).gapHead(sharedSide(shown), level, within(shown.reference, state), lastPeriod(state));
}

/** The number of a gap; its side is said only where the head does not say it. */
export function gapText(measure: string, state: TrendState): string {
  const points = gapPoints(measure, state);
  if (points === undefined) return '';
  const [side, number] = [sideOf(points), state.numbers.decimal(Math.abs(points))];
  return side === sharedSide(gapShown(state)!) ? number : viewMessages(state).gap(side, number);
}

/** The number of no gap, where its words have no room. */
export function gapBrief(measure: string, state: TrendState): string | undefined {
  const points = gapPoints(measure, state);
  return points !== undefined && sideOf(points) === 'level' ? state.numbers.decimal(0) : undefined;
}

/** The side of all measures that have a gap, where it is one. */
function sharedSide({behind}: Gap): 'behind' | 'ahead' | undefined {
  const sides = new Set(behind.map(({points}) => sideOf(points)).filter((side) => side !== 'level'));
  return sides.size === 1 ? [...sides][0] : undefined;
}

const lastPeriod = ({years, messages}: TrendState) => periodName(years.at(-1)!, messages);

const within = (level: string, {trend, messages}: TrendState) =>
  (messages.within ?? uncapital)(levelName(trend, level));

/** The width of the column of changes beside the rows, in em. */
export const changeColumn = 3.4;

/** Whether a number of the last period has one of the period before to be compared with. */
export const hasChanges = (state: TrendState) =>
  state.measures.some(({id}) =>
    state.trend.levels.some(
      ({id: level}) => changeText(id, {level, year: state.years.at(-1)!}, state, changeColumn) !== undefined,
    ),
  );

/** The heading of the column of changes; empty where there is none. */
export function changeHead(state: TrendState): string {
  if (!hasChanges(state)) return '';
  const {years, messages} = state;
  const [from, to] = [years.at(-2)!, years.at(-1)!].map((year) => periodName(year, messages));
  return viewMessages(state).changeHead(from!, to!, !messages.ownFinding);
}
