import {placeOfAddress, type Sheet, type SheetCell} from './cell.js';
import type {CellFormat} from './cell-formats.js';
import {parseXml} from './parse-xml.js';
import {limits, WorkbookError} from './workbook-error.js';

/** The parts of a workbook that the cells of any sheet refer to. */
export interface Shared {
  strings: readonly string[];
  formats: readonly CellFormat[];
  /** Counts the cells of all sheets, and the steps along their merged cells. */
  count: {cells: number; merged: number};
}

/** Reads the cells of a sheet. Rows, columns and cells are counted while they are read. */
export function readSheet(name: string, xml: string, shared: Shared): Sheet {
  const rows: (SheetCell | undefined)[][] = [];
  const merges: string[] = [];
  let attributes: Readonly<Record<string, string>> = {};
  let texts: Record<'v' | 'f' | 't', string | undefined> = {v: undefined, f: undefined, t: undefined};
  let inside: 'v' | 'f' | 't' | undefined;
  let isPhonetic = false;
  parseXml(xml, {
    open(tag, given) {
      if (tag === 'c') {
        attributes = given;
        texts = {v: undefined, f: undefined, t: undefined};
      } else if (tag === 'rPh') isPhonetic = true;
      else if (tag === 'v' || tag === 'f' || tag === 't') {
        inside = isPhonetic ? undefined : tag;
        if (inside) texts[inside] ??= '';
      } else if (tag === 'mergeCell' && given['ref'] !== undefined) {
        if (merges.push(given['ref']) > limits.merges) throw new WorkbookError('too-many-cells', name);
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
  for (const range of merges) markMerged(rows, range, shared.count);
  return {name, rows};

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
    row[place.column] = {
      address,
      ...valueOf(given['t'] ?? 'n', v ?? t ?? '', shared, Number(given['s'] ?? 0)),
      ...(f !== undefined && {formula: f}),
    };
  }
}

function valueOf(type: string, text: string, {strings, formats}: Shared, style: number): Omit<SheetCell, 'address'> {
  switch (type) {
    case 's':
      return {value: strings[Number(text)] ?? ''};
    case 'inlineStr':
    case 'str':
      return {value: plain(text)};
    case 'b':
      return {value: text === '1'};
    case 'e':
      return {value: undefined, error: text};
    case 'd':
      return {value: text, isDate: true};
    default: {
      const {isDate = false, isPercent = false} = formats[style] ?? {};
      if (text === '') return {value: undefined};
      const number = Number(text);
      if (!Number.isFinite(number)) return {value: text};
      return {value: number, ...(isDate && {isDate}), ...(isPercent && {isPercent})};
    }
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
  text
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');

/** Marks the cells that have a value. Ranges may cover each other and the whole sheet, so that all steps are counted. */
function markMerged(rows: (SheetCell | undefined)[][], range: string, count: Shared['count']): void {
  const [from, to] = range.split(':').map(placeOfAddress);
  if (!from || !to) return;
  for (const row of rows.slice(from.row, to.row + 1)) {
    const end = Math.min(to.column + 1, row.length);
    count.merged += 1 + Math.max(0, end - from.column);
    if (count.merged > limits.cells) throw new WorkbookError('too-many-cells');
    for (let column = from.column; column < end; column += 1) {
      const cell = row[column];
      if (cell) cell.merged = range;
    }
  }
}
