import {round} from '../scale-linear.js';

export interface PlacedCounty<Row> {
  row: Row;
  path: string;
  /** Where the number stands, in per cent of the box. */
  x: number;
  y: number;
}

/** Shapes that were projected when the data was built, in the units of the map. */
export interface Shapes {
  width: number;
  height: number;
  /** Each with an SVG path, and the place where a number fits inside it. */
  counties: readonly {code: string; path: string; label: readonly [x: number, y: number]}[];
  /** The borders between counties, without the coast. */
  borders: string;
}

/** A map whose shapes keep the units they were projected to, and whose labels stand in percentages beside them. */
export interface CountyMapLayout<Row> {
  viewBox: string;
  counties: PlacedCounty<Row>[];
  borders: string;
}

/** Joins rows to shapes by county number. A row without a shape is left to the table; a shape without a row is not drawn. */
export function layoutCountyMap<Row>(
  rows: readonly Row[],
  map: Shapes,
  code: (row: Row) => string,
): CountyMapLayout<Row> {
  return {
    viewBox: `0 0 ${map.width} ${map.height}`,
    counties: rows.flatMap((row) => {
      const shape = map.counties.find((candidate) => candidate.code === code(row));
      if (!shape) return [];
      const [x, y] = shape.label;
      return {row, path: shape.path, x: round((x / map.width) * 100), y: round((y / map.height) * 100)};
    }),
    borders: map.borders,
  };
}
