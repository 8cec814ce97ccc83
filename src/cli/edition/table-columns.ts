import {notRead} from './fixed-words.js';
import type {Sheet} from './cell.js';
import type {Column, Table} from './definition.js';
import {cellAt, labelAt, type Reading} from './reading.js';

/** Columns with such a heading are the author's own notes, or explain something. */
export const isNotRead = (header: string): boolean => header.endsWith(notRead);

/** The place of each heading of a sheet without a table, or `undefined` where one of them is missing. */
export function headingsOf<Heading extends string>(
  reading: Reading,
  headings: readonly Heading[],
  sheet: Sheet,
): Readonly<Record<Heading, number>> | undefined {
  const found = columnsOf(reading, {parents: headings, columns: []}, sheet);
  return headings.every((heading) => found.has(heading))
    ? (Object.fromEntries(found) as Record<Heading, number>)
    : undefined;
}

/** The place of each heading in the first row. */
export function columnsOf(
  reading: Reading,
  table: Pick<Table, 'parents' | 'columns' | 'years'>,
  sheet: Sheet,
): Map<string, number> {
  const known = [...(table.parents ?? []), ...table.columns.map(({header}) => header)];
  const found = new Map<string, number>();
  const years: string[] = [];
  for (const at of (sheet.rows[0] ?? []).keys()) {
    const header = labelAt(sheet, 0, at);
    if (header === '' || isNotRead(header)) continue;
    const place = {sheet: sheet.name, cell: cellAt(sheet, 0, at)!.address};
    const isYear = table.years !== undefined && /^\d{4}$/.test(header);
    if (found.has(header)) reading.add('duplicate', {place, header, value: header});
    else if (isYear || known.includes(header)) found.set(header, at);
    else reading.add('unknown-column', {place, value: header, expected: known.join(', ')});
    if (isYear) years.push(header);
  }
  for (const header of known) {
    if (!found.has(header)) reading.add('missing-column', {place: {sheet: sheet.name}, header});
  }
  if (table.years && years.length === 0) reading.add('no-years', {place: {sheet: sheet.name}});
  if (`${years.toSorted()}` !== `${years}`) {
    reading.add('years-unsorted', {place: {sheet: sheet.name}, value: years.join(', ')});
  }
  return found;
}

export function* definitionsOf(table: Table, found: ReadonlyMap<string, number>): Generator<Column> {
  yield* table.columns;
  if (!table.years) return;
  for (const header of found.keys()) {
    if (/^\d{4}$/.test(header)) yield {...table.years, header, path: `values.${header}`};
  }
}
