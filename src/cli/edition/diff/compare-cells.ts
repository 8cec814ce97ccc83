import type {Table} from '../definition.js';
import {factRows, tableRows, textRows, type CellValue, type Documents, type SheetRows} from '../sheet-rows.js';
import type {CellChange, RowChange} from './difference.js';

/** A sheet as cells by row and by heading. */
interface Cells {
  sheet: string;
  rows: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;
}

/** Compares the cells of two reports, as their workbooks would have them. */
export function compareCells(
  before: Documents,
  after: Documents,
): {
  changes: CellChange[];
  added: RowChange[];
  removed: RowChange[];
} {
  const [old, current] = [cellsOf(before), cellsOf(after)];
  const changes: CellChange[] = [];
  const added: RowChange[] = [];
  const removed: RowChange[] = [];
  for (const [i, {sheet, rows}] of current.entries()) {
    const earlier = old[i]?.rows ?? new Map<string, ReadonlyMap<string, CellValue>>();
    for (const row of earlier.keys()) if (!rows.has(row)) removed.push({sheet, row});
    for (const [row, cells] of rows) {
      const same = earlier.get(row);
      if (!same) added.push({sheet, row});
      else changes.push(...changesIn(sheet, row, same, cells));
    }
  }
  return {changes, added, removed};
}

function changesIn(
  sheet: string,
  row: string,
  before: ReadonlyMap<string, CellValue>,
  after: ReadonlyMap<string, CellValue>,
): CellChange[] {
  const headers = [...new Set([...before.keys(), ...after.keys()])];
  return headers.flatMap((header) => {
    const [was, is] = [before.get(header) ?? null, after.get(header) ?? null];
    return was === is ? [] : [{sheet, row, header, before: was, after: is}];
  });
}

function cellsOf(documents: Documents): Cells[] {
  const filling = {isNew: false, year: 0, later: 0};
  return [...tableRows(documents, filling), factRows(documents, filling), textRows(documents)].map(keyed);
}

/** How many of the first columns a row is known by. */
function keysOf(table: Table | undefined): number {
  if (!table) return 2;
  const {parents = [], unique = ['id'], columns} = table;
  // Rows without an id of their own are known by their first two columns.
  return parents.length + (unique.length === 0 ? Math.min(2, columns.length) : unique.length);
}

function keyed({name, headers, rows, table}: SheetRows): Cells {
  const keys = keysOf(table);
  const found = new Map<string, ReadonlyMap<string, CellValue>>();
  for (const row of rows) {
    const key = row.slice(0, keys).join(', ');
    const same = [...found.keys()].filter((one) => one === key || one.startsWith(`${key} (`)).length;
    const cells = headers.map((header, i) => [header, row[i]] as const).slice(keys);
    found.set(same === 0 ? key : `${key} (${same + 1})`, new Map(cells));
  }
  return {sheet: name, rows: found};
}
