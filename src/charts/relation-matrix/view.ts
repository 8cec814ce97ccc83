import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {MatrixColumn, MatrixMark, MatrixRow, RelationMatrix} from './layout.js';
import {noInteraction, type ChartInteraction} from '../chart-interaction.js';
import {chartGroup, tabIndex, type ChartText} from '../chart.js';

export interface RelationMatrixText<Row> extends ChartText {
  name: (row: Row) => string;
  /** The mark in words: column and row. */
  describe: (row: Row, column: string) => string;
  /** Whether the marks of the row are hollow and dashed. */
  isPlanned: (row: Row) => boolean;
  /** Column to highlight; the others are dimmed. */
  highlighted?: number | undefined;
  /** The height of a row in em; less where a file has little room. */
  rowHeight?: number | undefined;
}

/** Room for the names of the rows, in pixels, to the left of the marks; CSS keeps as much free. */
export const rowNameGutter = 304;

/** Which marks are highlighted; all others are dimmed, or none where nothing is active or selected. */
interface Highlight {
  column: number | undefined;
  row: number | undefined;
  isDimmed: (mark: MatrixMark, row: readonly MatrixMark[]) => boolean;
}

/** Highlights the active row and column, or the selected column with all the marks that it meets in its rows. */
function highlightOf(id: string, {active}: ChartInteraction, highlighted: number | undefined): Highlight {
  if (active) {
    const column = active.point >= 0 ? active.point : undefined;
    const row = active.chart === id ? active.series : undefined;
    const isIdle = column === undefined && row === undefined;
    return {column, row, isDimmed: ({series, point}) => !isIdle && series !== row && point !== column};
  }
  const isDimmed = (_: MatrixMark, row: readonly MatrixMark[]) =>
    highlighted !== undefined && row.every(({point}) => point !== highlighted);
  return {column: highlighted, row: undefined, isDimmed};
}

/**
 * Draws a matrix that is already placed. A line ties the marks of a row, whose columns share a subject. The active mark
 * highlights its column in all matrices that are read together.
 */
export function relationMatrix<Row>(chart: RelationMatrix<Row>, text: RelationMatrixText<Row>): TemplateResult {
  const {id, interaction = noInteraction, rowHeight = 2.25} = text;
  const at = highlightOf(id, interaction, text.highlighted);
  const stop = chart.rows.flatMap(({marks}) => marks).find((mark) => interaction.isTabStop({chart: id, ...mark}));
  return chartGroup(
    text,
    'relation-matrix',
    svg`<g aria-hidden="true">
      ${chart.columns.map((column, point) => columnOf(column, chart, point, at))}
      ${chart.rows.map((row) => rowOf(row, chart, text, at))}
    </g>
    ${chart.rows.map(({row, marks}) =>
      marks.map((mark) =>
        markOf(mark, {
          label: text.describe(row, mark.column),
          isPlanned: text.isPlanned(row),
          isDimmed: at.isDimmed(mark, marks),
          isActive: at.row === mark.series && at.column === mark.point,
          tabIndex: tabIndex(text, mark === stop),
        }),
      ),
    )}`,
    `${chart.rows.length * rowHeight}em`,
  );
}

function columnOf<Row>(
  {id, left, x, isEmpty}: MatrixColumn,
  {columnWidth}: RelationMatrix<Row>,
  point: number,
  at: Highlight,
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
  at: Highlight,
): SVGTemplateResult {
  const isTieDimmed = marks.some((mark) => at.isDimmed(mark, marks));
  // The pointer is on the row as a whole, and at no place along it.
  return svg`<g class="row${at.row === series ? ' forward' : ''}" data-series=${series} data-point="-1">
    <rect class="band" x=${-rowNameGutter} y="${top}%" width="100%" height="${rowHeight}%"></rect>
    <line class="grid beside" x1=${-rowNameGutter} y1="${top}%" y2="${top}%"></line>
    <line class="grid" x2="100%" y1="${top}%" y2="${top}%"></line>
    <text class="row-name" x=${-rowNameGutter} y="${y}%" dy=".35em">${text.name(row)}</text>
    ${
      tie
        ? svg`<line class="tie${text.isPlanned(row) ? ' planned' : ''}${isTieDimmed ? ' back' : ''}"
      x1="${tie.from}%" x2="${tie.to}%" y1="${y}%" y2="${y}%"></line>`
        : nothing
    }
  </g>`;
}

interface MarkState {
  label: string;
  isPlanned: boolean;
  isDimmed: boolean;
  isActive: boolean;
  tabIndex: number | typeof nothing;
}

function markOf({series, point, x, y}: MatrixMark, state: MarkState): SVGTemplateResult {
  return svg`<svg class="mark series-1${state.isDimmed ? ' back' : ''}${state.isActive ? ' active' : ''}" x="${x}%" y="${y}%" overflow="visible"
    role="img" aria-label=${state.label} tabindex=${state.tabIndex} data-series=${series} data-point=${point}>
    <circle class="ring" r="14"></circle>
    <circle class="glyph${state.isPlanned ? ' hollow planned' : ''}" r=${state.isPlanned ? 7 : 8}></circle>
  </svg>`;
}

/** The same mark as a sample, for a title or a list; the word beside it has the same meaning. */
export function relationSample(isPlanned: boolean): TemplateResult {
  return html`<svg class="sample relation-sample series-1" width="20" height="20" aria-hidden="true">
    <circle class="glyph${isPlanned ? ' hollow planned' : ''}" cx="10" cy="10" r=${isPlanned ? 7 : 8}></circle>
  </svg>`;
}
