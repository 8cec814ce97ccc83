import type {KeptDrawings} from './shape.js';

/** One mark of one chart. */
export interface Place {
  chart: string;
  series: number;
  /** Place along the chart's axis; `0` in charts with one mark per series. */
  point: number;
}

/** What the reader looks at, so that a chart can show it. Nobody reads a printed chart or a picture file. */
export interface Reader {
  /** The mark under the pointer or in focus; `series` is `undefined` when the pointer is on a whole column. */
  active: (Omit<Place, 'series'> & {series: number | undefined}) | undefined;
  /** Whether Tab stops at this mark: one mark per chart, the others are reached by the arrow keys. */
  isTabStop(place: Place): boolean;
  /** The charts that are drawn for this reader already. */
  readonly drawings?: KeptDrawings;
}

export const nobody: Reader = {active: undefined, isTabStop: () => false};
