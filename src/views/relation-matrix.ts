import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {MatrixColumn, MatrixMark, MatrixRow, RelationMatrix} from '../layout/relation-matrix.js';
import {nobody, type Reader} from './reader.js';

export interface RelationMatrixText<Row> {
  id: string;
  labelledBy: string;
  describedBy?: string;
  name: (row: Row) => string;
  /** The mark in words: column and row. */
  describe: (row: Row, column: string) => string;
  /** Drawn hollow and dashed. */
  isPlanned: (row: Row) => boolean;
  /** Column to bring forward; the others step back. */
  forward?: number | undefined;
  reader?: Reader | undefined;
  /** In em; less where a file has little room. */
  rowHeight?: number | undefined;
}

/** Room for the names of the rows, in pixels, to the left of the marks; CSS keeps as much free. */
export const rowNameGutter = 304;

/** Which marks stand in the foreground; all of them when nothing is looked at or chosen. */
interface Foreground {
  column: number | undefined;
  row: number | undefined;
  isBack: (mark: MatrixMark, row: readonly MatrixMark[]) => boolean;
}

/** Looked at: a row and a column. Chosen: a column, with all the marks that it meets in its rows. */
function foregroundOf(id: string, reader: Reader, forward: number | undefined): Foreground {
  const {active} = reader;
  if (active) {
    const column = active.point >= 0 ? active.point : undefined;
    const row = active.chart === id ? active.series : undefined;
    const isIdle = column === undefined && row === undefined;
    return {column, row, isBack: ({series, point}) => !isIdle && series !== row && point !== column};
  }
  const isBack = (_: MatrixMark, row: readonly MatrixMark[]) =>
    forward !== undefined && row.every(({point}) => point !== forward);
  return {column: forward, row: undefined, isBack};
}

/**
 * Draws a matrix that is already placed. The marks of a row are tied together: those who meet in it do one thing. What
 * is looked at in a matrix brings its column forward in all that are read together.
 */
export function relationMatrix<Row>(chart: RelationMatrix<Row>, text: RelationMatrixText<Row>): TemplateResult {
  const {id, labelledBy, describedBy, reader = nobody, rowHeight = 2.25} = text;
  const at = foregroundOf(id, reader, text.forward);
  const stop = chart.rows.flatMap(({marks}) => marks).find((mark) => reader.isTabStop({chart: id, ...mark}));
  return html`<svg
    class="plot relation-matrix"
    height="${chart.rows.length * rowHeight}em"
    role="group"
    data-chart=${id}
    aria-labelledby=${labelledBy}
    aria-describedby=${describedBy ?? nothing}
  >
    <g aria-hidden="true">
      ${chart.columns.map((column, point) => columnOf(column, chart, point, at))}
      ${chart.rows.map((row) => rowOf(row, chart, text, at))}
    </g>
    ${chart.rows.map(({row, marks}) =>
      marks.map((mark) =>
        markOf(mark, {
          label: text.describe(row, mark.column),
          isPlanned: text.isPlanned(row),
          isBack: at.isBack(mark, marks),
          isActive: at.row === mark.series && at.column === mark.point,
          tabIndex: text.reader ? (mark === stop ? 0 : -1) : undefined,
        }),
      ),
    )}
  </svg>`;
}

function columnOf<Row>(
  {id, left, x, isEmpty}: MatrixColumn,
  {columnWidth}: RelationMatrix<Row>,
  point: number,
  at: Foreground,
): SVGTemplateResult {
  const state = `${isEmpty ? ' empty' : ''}${at.column === point ? ' forward' : ''}`;
  return svg`<g class="column${state}" data-point=${point}>
    <rect class="band" x="${left}%" y="-30" width="${columnWidth}%" height="30"></rect>
    <line class="guide" x1="${x}%" x2="${x}%" y1="-2" y2="100%"></line>
    <svg x="${x}%" overflow="visible"><text class="column-name" y="-12" text-anchor="middle">${id}</text></svg>
  </g>`;
}

function rowOf<Row>(
  {row, series, top, y, marks, tie}: MatrixRow<Row>,
  {rowHeight}: RelationMatrix<Row>,
  text: RelationMatrixText<Row>,
  at: Foreground,
): SVGTemplateResult {
  const isTieBack = marks.some((mark) => at.isBack(mark, marks));
  // Not a place of its own along the row: the pointer is on the row as a whole.
  return svg`<g class="row${at.row === series ? ' forward' : ''}" data-series=${series} data-point="-1">
    <rect class="band" x=${-rowNameGutter} y="${top}%" width="100%" height="${rowHeight}%"></rect>
    <line class="grid beside" x1=${-rowNameGutter} y1="${top}%" y2="${top}%"></line>
    <line class="grid" x2="100%" y1="${top}%" y2="${top}%"></line>
    <text class="row-name" x=${-rowNameGutter} y="${y}%" dy=".35em">${text.name(row)}</text>
    ${
      tie
        ? svg`<line class="tie${text.isPlanned(row) ? ' planned' : ''}${isTieBack ? ' back' : ''}"
      x1="${tie.from}%" x2="${tie.to}%" y1="${y}%" y2="${y}%"></line>`
        : nothing
    }
  </g>`;
}

interface MarkState {
  label: string;
  isPlanned: boolean;
  isBack: boolean;
  isActive: boolean;
  tabIndex: number | undefined;
}

function markOf({series, point, x, y}: MatrixMark, state: MarkState): SVGTemplateResult {
  return svg`<svg class="mark series-1${state.isBack ? ' back' : ''}${state.isActive ? ' active' : ''}" x="${x}%" y="${y}%" overflow="visible"
    role="img" aria-label=${state.label} tabindex=${state.tabIndex ?? nothing} data-series=${series} data-point=${point}>
    <circle class="ring" r="14"></circle>
    <circle class="glyph${state.isPlanned ? ' hollow planned' : ''}" r=${state.isPlanned ? 7 : 8}></circle>
  </svg>`;
}

/** The same mark as a sample, for a title or a list; the word beside it says the same. */
export function relationSample(isPlanned: boolean): TemplateResult {
  return html`<svg class="sample relation-sample series-1" width="20" height="20" aria-hidden="true">
    <circle class="glyph${isPlanned ? ' hollow planned' : ''}" cx="10" cy="10" r=${isPlanned ? 7 : 8}></circle>
  </svg>`;
}
