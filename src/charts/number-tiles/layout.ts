import {range} from 'd3';

/** Units of a number, drawn one by one so that their number can be seen. */
export interface UnitField {
  /** Left and upper edges; a unit with the gap after it is 1 wide. */
  units: readonly {x: number; y: number}[];
  columns: number;
  rows: number;
  /** The width of a unit with the gap after it on the page, in em. */
  pitch: number;
}

/** More units look like a surface, and not like units that can be distinguished. */
const mostUnits = 200;
/** A field is as wide as a tile and about three rows high, or about as wide as the words under its own number. */
const wholeTile = {columns: 28, pitch: 0.65};
const besideAnother = {columns: 17, pitch: 0.5};

/** Places the units of a number, row by row; `undefined` where it is not a whole number, below 1 or too high. */
export function layoutUnitField(count: number, isBesideAnother: boolean): UnitField | undefined {
  if (!Number.isInteger(count) || count < 1 || count > mostUnits) return undefined;
  const {columns, pitch} = isBesideAnother ? besideAnother : wholeTile;
  return {
    units: range(count).map((i) => ({x: i % columns, y: Math.floor(i / columns)})),
    columns,
    rows: Math.ceil(count / columns),
    pitch,
  };
}
