import type {MarkKind} from '../chart.js';

export interface Mark<Row> {
  /** Identifies the series and the value of x, whatever other values of x are shown. */
  key: string;
  row: Row;
  /** Index of the series and of x in their domains. */
  series: number;
  point: number;
  x: number;
  y: number;
  value: number;
  /**
   * Whether its symbol is drawn without the pointer or the focus. Where there are too many marks to distinguish, only the
   * first and the last mark of each series have a symbol, and marks between two gaps, which no line shows.
   */
  hasSymbol: boolean;
  /** Whether its x is the first that is shown, the last, or one between them. */
  kind: MarkKind;
}

/** The most series that have values at other x than the last, and the most x that all have values: more would be a tangle. */
const [mostSeries, mostPoints] = [4, 3];

/** Whether the value of a mark is shown without the pointer or the focus at the mark. */
export function isAlwaysShown<Row>(mark: Mark<Row>, lines: number, last: number, open: Mark<Row> | undefined): boolean {
  if (mark.point === last || mark === open) return true;
  return lines <= mostSeries && (mark.point === 0 || last < mostPoints);
}
