/** One mark of one chart. */
export interface Place {
  chart: string;
  series: number;
  /** Place along the chart's axis; `0` in charts with one mark per series. */
  point: number;
}

/** A mark, or its whole column where `series` is `undefined`. */
export type ActivePlace = Omit<Place, 'series'> & {
  series: number | undefined;
  /** How far down in the window the mark was, from 0 to 1: a card has more room above a low mark. */
  down?: number;
};

/** Where the pointer and the focus are in the charts of a figure. */
export interface ChartInteraction {
  /** The mark or column under the pointer, or the mark in focus. */
  readonly active: ActivePlace | undefined;
  /** Whether Tab stops at this mark: one mark per chart, the others are reached by the arrow keys. */
  isTabStop(place: Place): boolean;
}

/** The interaction of a printed chart or a picture file. */
export const noInteraction: ChartInteraction = {active: undefined, isTabStop: () => false};
