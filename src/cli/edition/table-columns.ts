import {notRead} from './fixed-words.js';
import {isEmpty, type Sheet} from './cell.js';
import type {Column, Table} from './definition.js';
import {cellAt, type Reading} from './reading.js';

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
  const width = Math.max(0, ...sheet.rows.map(({length}) => length));
  for (let at = 0; at < width; at += 1) {
    const {name: header, isRefused} = reading.label(sheet, 0, at);
    if (header === '' && !isRefused) refuseValues(reading, sheet, at);
    // A column that is not read has the author's own notes. The heading of merged cells is that of the first.
    if (header === '' || header.endsWith(notRead) || isEmpty(cellAt(sheet, 0, at))) continue;
    const place = {sheet: sheet.name, cell: cellAt(sheet, 0, at)!.address};
    const isYear = table.years !== undefined && /^(?:19|20|21)\d\d$/.test(header);
    if (found.has(header)) reading.add('duplicate', {place, header, value: header});
    else if (isYear || known.includes(header)) found.set(header, at);
    else if (!isRefused) reading.add('unknown-column', {place, value: header, expected: known.join(', ')});
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

/** A column without a heading must be empty, as nothing says what its values are. */
function refuseValues(reading: Reading, sheet: Sheet, at: number): void {
  const filled = sheet.rows.find((cells) => !isEmpty(cells[at]))?.[at];
  if (filled) reading.add('no-heading', {place: {sheet: sheet.name, cell: filled.address}});
}

export function* definitionsOf(table: Table, found: ReadonlyMap<string, number>): Generator<Column> {
  yield* table.columns;
  if (!table.years) return;
  for (const header of found.keys()) {
    if (/^\d{4}$/.test(header)) yield {...table.years, header, path: `values.${header}`};
  }
}
