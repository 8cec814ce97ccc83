import type {SeriesChartText} from '../chart.js';
import type {Distance} from './distance.js';
import type {Name} from './name-places.js';

/** The words and numbers of a line chart, and what of it is chosen. */
export interface LineChartText<Row> extends SeriesChartText<Row> {
  /** The language, from which the words of the marks follow. */
  language: string;
  /** The name of an x on the axis, with a line for the part of a year and one for the year. */
  formatX: (value: string) => readonly string[];
  formatY: (value: number) => string;
  /** The change from the x before, under the last value; `undefined` where it is not known or too long. */
  formatChange?: (row: Row) => string | undefined;
  /** Whether that goes another way than most. */
  isException?: (row: Row) => boolean;
  /** A series that keeps its colour where no series is named at its end. The others are dimmed there. */
  frontSeries?: number | undefined;
  /** Names of series with their places beside their lines. */
  names?: readonly Named[] | undefined;
  /** The name of a series after its last value. */
  endName?: ((series: number) => string) | undefined;
  /** The distance between the last marks of two series, with its number. */
  distance?: (Distance & {number: string}) | undefined;
  /** The distance of these names from the last marks, in em of a name: it grows with the longest value. */
  endNameAt?: number | undefined;
  /** The width of the box in em, where it is known, as in a file. */
  boxWidth?: number | undefined;
}

export interface Named extends Name {
  /** The classes of the boxes in which it has this place. */
  boxClass: string;
}
