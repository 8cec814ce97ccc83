import {spread} from '../dodge.js';
import {round} from '../scale-linear.js';
import {changeLine, halfAfter, mostMoved, type Label} from './label.js';
import type {Mark} from './mark.js';

/** The marks of each series by x, with a gap where there is no number. */
export type MarkGrid<Row> = readonly (readonly (Mark<Row> | undefined)[])[];

/** In em: the distance of two labels before the first marks, and of two at the end without and with changes under them. */
const [startGap, endGap, endGapWithChange] = [0.85, 1.05, 1.85];
/** In em: the distance of a label before a first mark from the lowest line of the scale, where that has its number. */
const scaleGap = 0.95;
/** In per cent: where a first value is nearer to the highest line, that has no number, and the lowest line has its own. */
export const nearHighest = 11;

/** The values after the last marks, moved apart, with room for their changes where that moves no value far. */
export function endLabels<Row>(
  ends: readonly Mark<Row>[],
  grid: MarkGrid<Row>,
  lineEm: number,
  endsAround: number,
): Map<Mark<Row>, Label> {
  const last = (grid[0]?.length ?? 1) - 1;
  const spreadEnds = (gap: number, lowestLine = 0) =>
    spread(
      ends.map(({y}) => y),
      gap * lineEm,
      [-endsAround * lineEm, 100 + (endsAround - lowestLine) * lineEm],
    );
  const withChanges = spreadEnds(endGapWithChange, changeLine);
  const isTooFar = withChanges.some(
    (y, i) => Math.abs(y - ends[i]!.y) > mostMoved * lineEm || y < -endsAround * lineEm,
  );
  const ys = isTooFar ? spreadEnds(endGap) : withChanges;
  const hasChange = ({series}: Mark<Row>) => !isTooFar && grid[series]![last - 1] !== undefined;
  return new Map(ends.map((mark, i) => [mark, {side: 'end', y: round(ys[i]!), shift: 0, hasChange: hasChange(mark)}]));
}

/** The values before the first marks, moved apart, in place of the lowest number of the scale or above it. */
export function startLabels<Row>(marks: readonly Mark<Row>[], lineEm: number): [Mark<Row>, Label][] {
  const starts = marks.filter(({point}) => point === 0);
  const spreadStarts = (lowest: number) =>
    spread(
      starts.map(({y}) => y),
      startGap * lineEm,
      [0.3 * lineEm, 100 - lowest * lineEm],
    );
  const inPlace = spreadStarts(halfAfter);
  const ys = Math.min(...inPlace) < nearHighest ? spreadStarts(scaleGap) : inPlace;
  return starts.map((mark, i) => [mark, {side: 'start', y: round(ys[i]!), shift: 0}]);
}
