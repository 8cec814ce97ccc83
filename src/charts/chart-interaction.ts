/** One mark of one chart. */
export interface MarkPlace {
  chart: string;
  series: number;
  /** Place along the chart's axis; `0` in charts with one mark per series. */
  point: number;
}

/** A mark, or its whole column where `series` is `undefined`. */
export type ActivePlace = Omit<MarkPlace, 'series'> & {
  series: number | undefined;
  /** Whether the card of a mark that is pointed at has its nearest room over the chart, and not under it. */
  isAbove?: boolean;
};

export const areSame = (one: ActivePlace | undefined, other: ActivePlace | undefined): boolean =>
  one?.chart === other?.chart && one?.series === other?.series && one?.point === other?.point;

/** Where the pointer and the focus are in the charts of a figure. */
export interface ChartInteraction {
  /** The mark or column under the pointer, or the mark in focus. */
  readonly active: ActivePlace | undefined;
  /** The mark that a press has opened, or the mark in focus: what is shown of it may take room, since no pointer moves past it. */
  readonly kept?: ActivePlace | undefined;
  /** Whether Tab stops at this mark: one mark per chart, the others are reached by the arrow keys. */
  isTabStop(place: MarkPlace): boolean;
}

/** The interaction of a printed chart or a picture file. */
export const noInteraction: ChartInteraction = {active: undefined, isTabStop: () => false};
