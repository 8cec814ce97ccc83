import {placeOfAddress, rangeOf, type CellRange, type Sheet, type SheetCell} from './cell.js';
import type {CellFormat} from './cell-formats.js';
import {parseXml} from './parse-xml.js';
import {limits, WorkbookError} from './workbook-error.js';

/** The parts of a workbook that the cells of any sheet refer to. */
export interface Shared {
  strings: readonly string[];
  formats: readonly CellFormat[];
  /** Counts the cells of all sheets with their characters, and the steps along ranges of cells. */
  count: {cells: number; characters: number; steps: number};
}

/** Reads the cells of a sheet. Rows, columns and cells are counted while they are read. */
export function readSheet(name: string, xml: string, shared: Shared): Sheet {
  const rows: (SheetCell | undefined)[][] = [];
  const merges: CellRange[] = [];
  const formulas: {formula: string; range: CellRange}[] = [];
  let range: CellRange | undefined;
  let attributes: Readonly<Record<string, string>> = {};
  let texts: Record<'v' | 'f' | 't', string | undefined> = {v: undefined, f: undefined, t: undefined};
  let inside: 'v' | 'f' | 't' | undefined;
  let isPhonetic = false;
  parseXml(xml, {
    open(tag, given) {
      if (tag === 'c') {
        attributes = given;
        texts = {v: undefined, f: undefined, t: undefined};
        range = undefined;
      } else if (tag === 'rPh') isPhonetic = true;
      else if (tag === 'v' || tag === 'f' || tag === 't') {
        inside = isPhonetic ? undefined : tag;
        // Two values in one cell could be read in two ways.
        if (tag === 'v' ? (texts.v ?? texts.t) !== undefined : tag === 't' && texts.v !== undefined)
          throw new WorkbookError('two-values', `${name}!${attributes['r']}`);
        if (inside) texts[inside] ??= '';
        // Only the first cell of a range names the formula that all of them are results of.
        if (tag === 'f' && given['t'] !== 'shared') range = rangeOf(given['ref'] ?? '');
      } else if (tag === 'mergeCell') {
        const merged = rangeOf(given['ref'] ?? '');
        if (merged && merges.push(merged) > limits.merges) throw new WorkbookError('too-many-cells', name);
      }
    },
    text(part) {
      if (inside) texts[inside] += part;
    },
    close(tag) {
      if (tag === 'c') keep(attributes, texts);
      else if (tag === 'rPh') isPhonetic = false;
      else if (tag === inside) inside = undefined;
    },
  });
  for (const merged of merges) markCells(rows, merged, {merged: merged.name}, shared.count);
  for (const {formula, range: of} of formulas)
    markCells(rows, of, {formula, ...(of.name.includes(':') && {results: of.name})}, shared.count);
  return {name, rows, merges};

  function keep(given: Readonly<Record<string, string>>, {v, f, t}: typeof texts): void {
    if (v === undefined && f === undefined && t === undefined) return;
    const address = given['r'] ?? '';
    const place = placeOfAddress(address);
    if (!place) throw new WorkbookError('broken');
    if (place.row >= limits.rows) throw new WorkbookError('too-many-rows', name);
    if (place.column >= limits.columns) throw new WorkbookError('too-many-columns', name);
    if (++shared.count.cells > limits.cells) throw new WorkbookError('too-many-cells', name);
    while (rows.length < place.row) rows.push([]);
    const row = (rows[place.row] ??= []);
    if (row[place.column]) throw new WorkbookError('two-values', `${name}!${address}`);
    const written = v ?? t ?? '';
    const read =
      written.length > mostWritten ? {value: written} : valueOf(given['t'] ?? 'n', written, shared, given['s']);
    const {length} = typeof read.value === 'string' ? read.value : '';
    if (length > limits.charactersInCell) throw new WorkbookError('too-long', `${name}!${address}`);
    shared.count.characters += length;
    if (shared.count.characters > limits.characters) throw new WorkbookError('too-much-text');
    row[place.column] = {address, ...read, ...(f !== undefined && {formula: f})};
    if (range) formulas.push({formula: f ?? '', range});
  }
}

/** The most characters that a cell has in the file, where each of them is a code such as `_x000D_`. */
const mostWritten = 7 * limits.charactersInCell;

/** Stands for a text that the file does not have, as it does for a byte that is no character. */
const unreadable = '\uFFFD';

function valueOf(
  type: string,
  text: string,
  {strings, formats}: Shared,
  style: string | undefined,
): Omit<SheetCell, 'address'> {
  switch (type) {
    case 's':
      return {value: (text === '' ? undefined : strings[Number(text)]) ?? unreadable};
    case 'inlineStr':
    case 'str':
      return {value: plain(text)};
    case 'b':
      return {value: text === '1' || (text === '0' ? false : unreadable)};
    case 'e':
      return {value: undefined, error: text};
    case 'd':
      return {value: text, isDate: true};
    case 'n': {
      const {isDate = false, isPercent = false} = formats[Number(style ?? 0)] ?? {};
      if (text === '') return {value: undefined};
      const number = Number(text);
      if (!Number.isFinite(number) || !/^[-+.\de]+$/i.test(text)) return {value: text};
      return {value: number, ...(isDate && {isDate}), ...(isPercent && {isPercent})};
    }
    default:
      return {value: unreadable};
  }
}

/** The texts that cells refer to by their number. */
export function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let text: string | undefined;
  let isText = false;
  let isPhonetic = false;
  parseXml(xml, {
    open(tag) {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') isPhonetic = true;
      else if (tag === 't') isText = !isPhonetic;
    },
    text(part) {
      if (isText && text !== undefined) text += part;
    },
    close(tag) {
      if (tag === 't') isText = false;
      else if (tag === 'rPh') isPhonetic = false;
      else if (tag === 'si' && strings.push(plain(text ?? '')) > limits.cells)
        throw new WorkbookError('too-many-cells');
    },
  });
  return strings;
}

/** The format writes characters that XML does not have as codes: `_x000D_`. */
const plain = (text: string) =>
  text.length > mostWritten
    ? text
    : text
        .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\r\n?/g, '\n');

/** Marks the cells that have a value. Ranges may cover each other and the whole sheet, so that all steps are counted. */
function markCells(
  rows: (SheetCell | undefined)[][],
  {from, to}: CellRange,
  mark: Partial<SheetCell>,
  count: Shared['count'],
): void {
  for (const row of rows.slice(from.row, to.row + 1)) {
    const end = Math.min(to.column + 1, row.length);
    count.steps += 1 + Math.max(0, end - from.column);
    if (count.steps > limits.cells) throw new WorkbookError('too-many-cells');
    for (let column = from.column; column < end; column += 1) {
      const cell = row[column];
      if (cell) Object.assign(cell, mark);
    }
  }
}
