import {range} from 'd3';

/** Units of a number, drawn one by one so that their number can be seen. */
export interface UnitField {
  /** Left and upper edges; a unit and the gap after it are one wide. */
  units: readonly {x: number; y: number}[];
  columns: number;
  rows: number;
}

/** More than these are a surface, and not units that an eye tells apart. */
const mostUnits = 200;
/** As wide as a tile and about three rows high. */
const columns = 28;

/** Places as many units as a number counts, row by row; `undefined` where it counts none, parts of one or too many. */
export function layoutUnitField(count: number): UnitField | undefined {
  if (!Number.isInteger(count) || count < 1 || count > mostUnits) return undefined;
  return {
    units: range(count).map((i) => ({x: i % columns, y: Math.floor(i / columns)})),
    columns,
    rows: Math.ceil(count / columns),
  };
}
