import type {CellCause} from './import-error.js';
import {isStruckBy, isTransformed, mayBeStyled, styleOf} from './cell-paint.js';
import {isWhereItWas} from './cell-style.js';
import {isPlainBy, plain, type PlainStyle} from './plain-style.js';

const cellDisplays = new Set(['table-cell', 'block', 'flow-root', 'flex', 'grid']);

/** Whether a cell is not visible at its place in the row. */
export function isOutOfRow(cell: Element): boolean {
  const style = styleOf(cell);
  return !style || !cellDisplays.has(style.display) || style.visibility !== 'visible' || isOutOfFlow(style);
}

const rowDisplays = new Set(['table-row', 'block']);
/** Another `display` than the default moves a group to another place in the table. */
const groupDisplays: Readonly<Record<string, string>> = {
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tfoot: 'table-footer-group',
};

/**
 * The `display` of a table's rows: cells are below one another only where all rows have the same one. A head that is not
 * displayed in its place is ignored.
 */
export function displayOfRows(rows: readonly Element[]): string | undefined {
  const first = rows.find((row) => {
    const style = row.parentElement?.localName === 'thead' ? styleOf(row.parentElement) : styleOf(row);
    return style && style.display !== 'none' && style.visibility === 'visible' && !isOutOfFlow(style);
  });
  return first && styleOf(first)?.display;
}

/**
 * The reason why a row may look different from its markup.
 *
 * @param display - The `display` of the other rows.
 */
export function causeOfRow(row: HTMLTableRowElement, isStyled: boolean, display?: string): CellCause | undefined {
  if (!isStyled) return mayBeStyled(row) ? 'row' : undefined;
  if (row.parentElement?.localName === 'thead' && isAway(row)) return undefined;
  const style = styleOf(row);
  if (!style || style.display !== display || !rowDisplays.has(style.display) || !isPlainRow(row, style)) return 'row';
  if (style.display === 'block' && style.overflow !== 'visible') return 'row';
  if (style.display === 'table-row' && sharesColumn(row)) return 'row';
  // Text that a style sheet adds to a row is a cell, and moves the others.
  const isMoved = (['::before', '::after'] as const).some((part) => isThere(styleOf(row, part)));
  return isMoved ? 'generated' : undefined;
}

/** The same for a group of rows. A head that small screens hide still describes the rows below it. */
export function causeOfGroup(group: Element, isStyled: boolean): CellCause | undefined {
  if (!isStyled) return mayBeStyled(group) ? 'row' : undefined;
  if (group.localName === 'thead' && isAway(group)) return undefined;
  const style = styleOf(group);
  const isInPlace = style && (style.display === groupDisplays[group.localName] || style.display === 'block');
  if (!isInPlace || !isPlainRow(group, style)) return 'row';
  // A reader can scroll to rows that do not fit, but cannot see rows that are cut off.
  return style.display === 'block' && /hidden|clip/.test(style.overflow) ? 'row' : undefined;
}

/** Whether a head, or a row of it, is not displayed in its place, as on small screens. */
function isAway(part: Element): boolean {
  for (let at: Element | null = part; at && at.localName !== 'table'; at = at.parentElement) {
    const style = styleOf(at);
    if (!style || style.display === 'none' || style.visibility !== 'visible' || isOutOfFlow(style)) return true;
  }
  return false;
}

/** Adjacent cells that are both not displayed as cells share a column. */
function sharesColumn({cells}: HTMLTableRowElement): boolean {
  const isCell = [...cells].map((cell) => styleOf(cell)?.display === 'table-cell');
  return isCell.some((is, i) => i > 0 && !is && !isCell[i - 1]);
}

const isOutOfFlow = ({position, cssFloat}: CSSStyleDeclaration) =>
  position === 'absolute' || position === 'fixed' || cssFloat !== 'none';

const isThere = (style: CSSStyleDeclaration | undefined) =>
  style !== undefined && style.display !== 'none' && !['none', 'normal', ''].includes(style.content);

/** A page may hide a whole table, but a style that shows a part of it may cut through a number. */
const whole: PlainStyle = [
  ...plain.filter(([property]) => property === 'rotate' || property === 'scale'),
  ['clip-path', (value) => ['', 'none', 'inset(50%)', 'inset(100%)'].includes(value)],
];

const isPlainRow = (row: Element, style: CSSStyleDeclaration) =>
  (isWhereItWas(style) || style.position === 'sticky') &&
  style.cssFloat === 'none' &&
  isPlainBy(plain, style) &&
  !isTransformed(row, style) &&
  !isStruckBy(style);

/**
 * The reason why the numbers of a table may look different from their characters: a collapsed column, a line through the
 * text, or a rotated table.
 */
export function causeOfTable(table: Element): CellCause | undefined {
  const own = styleOf(table);
  // Browsers move only one of two heads or feet to the top or the bottom.
  if (['thead', 'tfoot'].some((name) => table.querySelectorAll(`:scope > ${name}`).length > 1)) return 'row';
  if (own && !['table', 'inline-table', 'block', 'none'].includes(own.display)) return 'row';
  if (own && /hidden|clip/.test(`${own.overflowX} ${own.overflowY}`)) return 'style';
  if (own && (isTransformed(table, own) || !isPlainBy(whole, own))) return 'style';
  for (let at: Element | null = table; at; at = at.parentElement) {
    const style = styleOf(at);
    if (style && isStruckBy(style)) return 'struck';
  }
  const columns = [...table.querySelectorAll('col, colgroup')];
  return columns.some((column) => styleOf(column)?.visibility === 'collapse') ? 'row' : undefined;
}
