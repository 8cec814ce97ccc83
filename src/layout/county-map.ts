import type {CountyMap} from '../model/counties.js';
import {round} from './scale-linear.js';

export interface PlacedCounty<Row> {
  row: Row;
  path: string;
  /** Where the number stands, in per cent of the box. */
  x: number;
  y: number;
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
  map: CountyMap,
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
