import type {CellCause} from './import-error.js';
import type {ParsedSource} from './imported-data.js';
import {causeOfGroup, causeOfRow, causeOfTable, displayOfRows} from './row-style.js';
import {hasNoNumber, isNameOfColumn} from './generated-content.js';
import {parsedTextTable} from './text-table-document.js';
import {looksNumeric} from './number.js';
import {readPeriod} from './period.js';
import {isStyledTable, readCell, type CellReading} from './read-cell.js';
import {ImportError} from './import-error.js';
import {isNothing} from './status-signs.js';
import {atOnce, type Steps} from './slices.js';
import {allNotes, partBelow, titleOf} from './table-notes.js';
import {isOverAll, layOut, type PlacedCell, type PlacedRow} from './table-places.js';
import {numbered} from '../datasets/numbered.js';

/** Reads a table of the page at once. */
export function readTable(table: HTMLTableElement): ParsedSource {
  return atOnce(tableInPageSteps(table));
}

/**
 * Reads a table of the page, as an editor makes it: the visible numbers, or none. Merged headers apply to all the columns or
 * rows that they cover; a number must be in one place only. A row of one cell over all columns names the group of the rows
 * below it. Where the table has no computed style, only plain markup is read.
 *
 * @throws {ImportError} with the place of the first cell whose number may look like another one.
 */
export function* tableInPageSteps(table: HTMLTableElement): Steps<ParsedSource> {
  const isStyled = isStyledTable(table);
  const placed = layOut(table);
  const width = Math.max(0, ...placed.map(({places}) => places.length));
  const below = partBelow(table, placed, isStyled);
  yield;
  const {rows} = below;
  rows.forEach(({places}, r) => {
    // A row that is partly filled by a merged cell above has gaps.
    if (places.length !== width || [...places].includes(undefined as never)) {
      throw new ImportError('ragged', `row ${r + 1}`, `${width} cells`, places.length, {count: r + 1});
    }
  });
  const readings = yield* readCells(rows, isStyled, below.marks);
  const isHead = ({places}: PlacedRow) => places.every(({text, isHeader}) => isHeader || text === '');
  const isGroup = (row: PlacedRow) => isOverAll(row, width);
  const first = rows.findIndex((row, i) => i > 0 && (!isHead(row) || isGroup(row)));
  const head = rows.slice(0, Math.max(first, 1));
  const header = [...Array(width).keys()].map((i) =>
    [...new Set(head.map(({places}) => places[i]!.text))].join(' ').trim(),
  );
  const whole = isStyled ? causeOfTable(table) : undefined;
  if (whole) throw unclear(rows[0]!.number, 0, header, whole, '');
  yield* refuseUnclear(rows, readings, header, head.length, isStyled);
  yield;
  const body = rows.slice(head.length);
  const isGrouped = body.some(isGroup);
  let group: string | undefined;
  const filled = body.flatMap((row) => {
    const {places, number} = row;
    if (isGroup(row)) {
      group = places[0]!.text;
      return [];
    }
    if (isGrouped && group === undefined) throw new ImportError('merged-cells', `row ${number}`, 'in a group', '');
    const cells = places.map(({text, isMerged, isWide}) => {
      const isValue = (looksNumeric(text) && (isWide || !readPeriod(text))) || (isNothing(text) && text !== '');
      if (isMerged && isValue) throw new ImportError('merged-cells', `row ${number}`, 'one cell a number', text);
      return text;
    });
    return [isGrouped ? [group!, ...cells] : cells];
  });
  if (width < 2 || filled.length === 0)
    throw new ImportError('not-a-dataset', 'table', 'a table with a header and numbers', `${rows.length} rows`);
  const grid = [isGrouped ? ['', ...header] : header, ...filled];
  const notes = allNotes(
    below,
    [...readings.values()].flatMap(({marks}) => marks),
  );
  const title = titleOf(table.caption, isStyled, below);
  return parsedTextTable({
    rows: grid,
    title,
    source: below.source,
    rowsAbove: head.length - 1,
    ...(notes.length > 0 && {notes}),
  });
}

/** Reads each cell once, and sets the text of its places. */
function* readCells(
  rows: readonly PlacedRow[],
  isStyled: boolean,
  marks: ReadonlySet<string>,
): Steps<Map<PlacedCell, CellReading>> {
  const readings = new Map<PlacedCell, CellReading>();
  let elements = 0;
  for (const [r, {places}] of numbered(rows)) {
    for (const place of places) {
      if (readings.has(place)) continue;
      const reading = readCell(place.cell, isStyled, place.isHeader || r === 0, marks);
      place.text = reading.text;
      readings.set(place, reading);
      elements += 1 + place.cell.getElementsByTagName('*').length;
      if (elements < 25) continue;
      elements = 0;
      yield;
    }
  }
  return readings;
}

function* refuseUnclear(
  rows: readonly PlacedRow[],
  readings: ReadonlyMap<PlacedCell, CellReading>,
  header: readonly string[],
  heads: number,
  isStyled: boolean,
): Steps<void> {
  const groups = new Map<Element, CellCause | undefined>();
  const display = isStyled ? displayOfRows(rows.map(({row}) => row)) : undefined;
  for (const [r, {places, number, row}] of numbered(rows)) {
    if (r % 25 === 0) yield;
    const group = row.parentElement;
    const isGroup = group && group.localName !== 'table';
    if (isGroup && !groups.has(group)) groups.set(group, causeOfGroup(group, isStyled));
    const ofRow = (isGroup && groups.get(group)) || causeOfRow(row, isStyled, display);
    if (ofRow) throw unclear(number, 0, header, ofRow, places[0]!.text);
    for (const [column, place] of numbered(places)) {
      const {cause, generated = []} = readings.get(place)!;
      const isHarmless = (text: string | undefined) =>
        r < heads ? hasNoNumber(text) : isNameOfColumn(text, header[column]!);
      const found = cause ?? (generated.every(isHarmless) ? undefined : 'generated');
      if (found) throw unclear(number, column, header, found, place.text);
    }
  }
}

function unclear(row: number, column: number, header: readonly string[], cause: CellCause, text: string): ImportError {
  const name = header[column] || `${column + 1}`;
  const path = `row ${row}, column "${name.slice(0, 60)}"`;
  return new ImportError('unclear-cell', path, `plain text (${cause})`, text, {row, column: name.slice(0, 60), cause});
}
