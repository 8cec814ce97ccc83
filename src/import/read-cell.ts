import type {CellCause} from './import-error.js';
import {isMovedBy, mayBeStyled, roomIn, styleOf} from './cell-paint.js';
import {causeInLabel, causeInStyle, elementsBetween} from './cell-style.js';
import {isInOnePiece, isTooWide, labelOf, partsOf, type CellParts} from './cell-text.js';
import {periodOf} from './columns.js';
import {generatedBy} from './generated-content.js';
import {mostElementsInCell} from './limits.js';
import {looksNumeric} from './number.js';
import {readPeriod} from './period.js';
import {isOutOfRow} from './row-style.js';
import {flagged, isNothing} from './status-signs.js';

/** The text of a cell, and the reason why it may differ from the visible one. */
export interface CellReading {
  text: string;
  cause?: CellCause | undefined;
  /** Text that style sheets add, if the cell is a number, empty or a header. */
  generated?: readonly (string | undefined)[];
  marks: readonly Element[];
}

/**
 * Reads the visible text of a cell. A number, a period or a sign must be one plain text; a label need not be.
 *
 * @param isStyled - The computed style is known. Without it, only plain markup is trusted.
 */
export function readCell(cell: Element, isStyled: boolean, isHeader: boolean, notes: ReadonlySet<string>): CellReading {
  if (cell.getElementsByTagName('*').length > mostElementsInCell) return {text: '', cause: 'several', marks: []};
  if (isStyled && isOutOfRow(cell)) return {text: '', cause: 'row', marks: []};
  const parts = partsOf(cell, isStyled, notes);
  if (isStyled && isTooWide(parts.rendered, roomIn(styleOf(cell)!))) parts.isMoved = true;
  const {seen, rendered, hidden, marks} = parts;
  const text = labelOf(seen);
  if (isStyled && isMovedBy(cell, styleOf(cell)!)) return {text, cause: 'row', marks};
  const all = labelOf(rendered);
  if (text === '') {
    const ofText = parts.isMoved ? 'style' : hasNumber(hidden) ? 'hidden' : undefined;
    const cause = parts.cause ?? ofText;
    return {text, cause, ...(isStyled && {generated: generatedIn(cell, parts, false)}), marks};
  }
  const isNumber = isNumberLike(text) || (!isInOnePiece(seen) || parts.cause ? isNumberLike(all, true) : false);
  // In a header, a period may follow other words.
  const isPeriod = !isNumber && isHeader && periodOf(text) !== undefined;
  const cause = isNumber ? causeOfNumber(cell, parts, isStyled) : causeOfLabel(cell, parts, isStyled, isPeriod);
  const isAsked = isStyled && (isNumber || isHeader);
  return {text, cause, ...(isAsked && {generated: generatedIn(cell, parts, isNumber)}), marks};
}

function causeOfNumber(cell: Element, parts: CellParts, isStyled: boolean): CellCause | undefined {
  if (parts.cause) return parts.cause;
  if (parts.isMoved) return 'style';
  // A soft hyphen is visible as a hyphen where a line ends.
  if (!isInOnePiece(parts.seen) || parts.seen.includes('\u00ad')) return 'several';
  if (/[\u061c\u200f\u202a-\u202e\u2066-\u2069]|\S\u200e\S/.test(parts.rendered)) return 'direction';
  if (isStyled) return causeInStyle(cell, parts);
  return [cell, ...parts.elements].some(mayBeStyled) ? 'style' : undefined;
}

function causeOfLabel(cell: Element, parts: CellParts, isStyled: boolean, isPeriod: boolean): CellCause | undefined {
  if (parts.isMoved) return 'style';
  return (isStyled ? causeInLabel(cell, parts) : undefined) ?? (isPeriod ? causeOfHeading(parts) : undefined);
}

/** Lines and raised signs cannot be confused with a year; a part that is omitted from the heading may belong to the year. */
function causeOfHeading({cause}: CellParts): CellCause | undefined {
  return cause === 'several' || cause === 'raised' || cause === 'picture' ? undefined : cause;
}

/** Any added text between the parts of a number makes it another number. */
function generatedIn(cell: Element, parts: CellParts, isNumber: boolean): (string | undefined)[] {
  const between = new Set(isNumber ? elementsBetween(parts) : []);
  return [cell, ...parts.elements].flatMap((element) => {
    const text = generatedBy(element);
    return text === '' ? [] : [between.has(element) ? undefined : text];
  });
}

/** @param isParted - The text has several parts: digits without words could be one number or two. */
function isNumberLike(text: string, isParted = false): boolean {
  const joined = text.replace(/\s+/g, '');
  const isOne = [text, joined].some(
    (one) =>
      looksNumeric(one) ||
      readPeriod(one) !== undefined ||
      flagged(one) !== undefined ||
      (one !== '' && isNothing(one)),
  );
  return isOne || (isParted && hasNumber(joined));
}

/** Whether a text has a digit and no letters but a flag, or is a sign in place of a number. */
function hasNumber(text: string): boolean {
  const plain = text.replace(/\s+/g, '');
  const isDigits = /\p{N}/u.test(plain) && /^[^\p{L}]*(?:e[+−-]?\p{N}*|[bdefipru]{1,2})?$/iu.test(plain);
  return isDigits || (plain !== '' && isNothing(plain));
}

/** Whether the style of a table is known. */
export function isStyledTable(table: Element): boolean {
  return styleOf(table) !== undefined;
}
