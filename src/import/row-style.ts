import type {CellCause} from './imported-data.js';
import {isStruckBy, mayBeStyled, styleOf} from './cell-look.js';
import {isPlainBy, isTransformed, isWhereItWas, plain} from './cell-style.js';

const cellDisplays = new Set(['table-cell', 'block', 'inline-block', 'flow-root', 'flex', 'grid']);

/** Whether a cell is not seen where it stands in its row. */
export function isOutOfRow(cell: Element): boolean {
  const style = styleOf(cell);
  if (!style || !cellDisplays.has(style.display) || style.visibility !== 'visible' || style.cssFloat !== 'none')
    return true;
  return style.position === 'absolute' || style.position === 'fixed';
}

const rowDisplays = new Set(['table-row', 'block']);
const groupDisplays = new Set(['table-row-group', 'table-header-group', 'table-footer-group', 'block']);

/** Why a row is not seen as it stands in the markup. */
export function causeOfRow(row: Element, isStyled: boolean): CellCause | undefined {
  if (!isStyled) return mayBeStyled(row) ? 'row' : undefined;
  if (row.parentElement?.localName === 'thead') return undefined;
  const style = styleOf(row);
  if (!style || !rowDisplays.has(style.display) || !isPlainRow(row, style)) return 'row';
  // What a style sheet writes into a row is a cell, and moves the others.
  const isMoved = (['::before', '::after'] as const).some((part) => isThere(styleOf(row, part)));
  return isMoved && style.display === 'table-row' ? 'generated' : undefined;
}

/** The same of a group of rows. A head that small screens go without still says what is below it. */
export function causeOfGroup(group: Element, isStyled: boolean): CellCause | undefined {
  if (!isStyled) return mayBeStyled(group) ? 'row' : undefined;
  if (group.localName === 'thead') return undefined;
  const style = styleOf(group);
  return style && groupDisplays.has(style.display) && isPlainRow(group, style) ? undefined : 'row';
}

const isThere = (style: CSSStyleDeclaration | undefined) =>
  style !== undefined && style.display !== 'none' && !['none', 'normal', ''].includes(style.content);

const isPlainRow = (row: Element, style: CSSStyleDeclaration) =>
  (isWhereItWas(style) || style.position === 'sticky') &&
  isPlainBy(plain, style) &&
  !isTransformed(row, style) &&
  !isStruckBy(style);

/** Why all numbers of a table may not be seen as they read: a column that is folded away, a line through all of it. */
export function causeOfTable(table: Element): CellCause | undefined {
  for (let at: Element | null = table; at; at = at.parentElement) {
    const style = styleOf(at);
    if (style && isStruckBy(style)) return 'struck';
  }
  const columns = [...table.querySelectorAll('col, colgroup')];
  return columns.some((column) => styleOf(column)?.visibility === 'collapse') ? 'row' : undefined;
}
