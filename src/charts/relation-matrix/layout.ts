import {mean, scaleBand} from 'd3';
import {round} from '../scale-linear.js';

export interface RelationMatrixOptions<Row> {
  /** Columns that the row has a mark in; those that are not in `columnDomain` are left out. */
  columns: (row: Row) => readonly string[];
  /** Columns from the left, shared by matrices that are read together. */
  columnDomain: readonly string[];
}

export interface MatrixColumn {
  id: string;
  /** Left edge and centre. */
  left: number;
  x: number;
  /** Whether no row of this matrix has a mark here. */
  isEmpty: boolean;
}

export interface MatrixMark {
  /** Index of the row and of the column. */
  series: number;
  point: number;
  column: string;
  x: number;
  y: number;
}

export interface MatrixRow<Row> {
  row: Row;
  series: number;
  /** Top edge and centre. */
  top: number;
  y: number;
  marks: MatrixMark[];
  /** The line from the first mark to the last; `undefined` where there is only one. */
  tie: {from: number; to: number} | undefined;
}

/** A matrix in percentages of a box: a column for each participant, a row for each subject, a mark where they meet. */
export interface RelationMatrix<Row> {
  rows: MatrixRow<Row>[];
  columns: MatrixColumn[];
  rowHeight: number;
  columnWidth: number;
}

/** Rows with most marks come first; equal rows are ordered from the left to the right, so that marks are close together. */
export function layoutRelationMatrix<Row>(
  rows: readonly Row[],
  {columns, columnDomain}: RelationMatrixOptions<Row>,
): RelationMatrix<Row> {
  const left = scaleBand(columnDomain.keys(), [0, 100]);
  const top = scaleBand(rows.keys(), [0, 100]);
  const columnWidth = left.bandwidth();
  const rowHeight = top.bandwidth();
  const centre = (point: number) => round(left(point)! + columnWidth / 2);
  const placed = rows
    .map((row) => ({
      row,
      points: columnDomain.flatMap((id, point) => (columns(row).includes(id) ? [point] : [])),
    }))
    .sort((a, b) => b.points.length - a.points.length || middle(a.points) - middle(b.points));
  return {
    rows: placed.map(({row, points}, series) => {
      const y = round(top(series)! + rowHeight / 2);
      return {
        row,
        series,
        top: round(top(series)!),
        y,
        marks: points.map((point) => ({series, point, column: columnDomain[point]!, x: centre(point), y})),
        tie: points.length > 1 ? {from: centre(points[0]!), to: centre(points.at(-1)!)} : undefined,
      };
    }),
    columns: columnDomain.map((id, point) => ({
      id,
      left: round(left(point)!),
      x: centre(point),
      isEmpty: placed.every(({points}) => !points.includes(point)),
    })),
    rowHeight: round(rowHeight),
    columnWidth: round(columnWidth),
  };
}

/** The mean place of the points, from the left. */
function middle(points: readonly number[]): number {
  return mean(points) ?? 0;
}
