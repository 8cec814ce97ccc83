import {isArray} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {ParsedSource, TextTable} from './imported-data.js';
import {mostTexts} from './csv.js';
import {idOf, listOf} from './fields.js';
import {ImportError} from './import-error.js';

/** A text table as an answer. Its document is the content of the figure's JSON file, which can be read back. */
export function parsedTextTable(grid: TextTable): ParsedSource {
  const {title, source, separator, rows, notes} = grid;
  const about = {...(title && {title}), ...(source && {source}), ...(notes && {notes})};
  return {form: 'grid', grid, document: {...about, separator, rows}};
}

/** Whether a document is a text table: rows of cells. */
export function isTextTable(document: Fields): boolean {
  const rows = own(document, 'rows');
  return isArray(rows) && rows.length > 0 && rows.every(isArray);
}

/** @throws {ImportError} for rows that do not form a table. */
export function readTextTable(document: Fields): ParsedSource {
  const rows = listOf(own(document, 'rows'), 'rows').map((row, r) =>
    listOf(row, `rows[${r}]`).map((cell, c) => idOf(cell, `rows[${r}][${c}]`)),
  );
  const width = rows[0]!.length;
  const count = rows.length * width;
  if (count > mostTexts)
    throw new ImportError('too-many-cells', 'rows', `at most ${mostTexts} cells`, count, {count, most: mostTexts});
  const ragged = rows.findIndex((row) => row.length !== width);
  if (ragged > 0)
    throw new ImportError('ragged', `rows[${ragged}]`, `${width} cells`, rows[ragged]!.length, {count: ragged + 1});
  if (width < 2 || rows.length < 2)
    throw new ImportError('not-a-dataset', 'rows', 'a table with several rows and columns', `${rows.length} rows`);
  const text = (key: string) => idOf(own(document, key) ?? '', key);
  const separator = text('separator');
  const notes = listOf(own(document, 'notes') ?? [], 'notes').map((note, n) => idOf(note, `notes[${n}]`));
  const about = {title: text('title'), source: text('source'), ...(notes.length > 0 && {notes})};
  const grid = {rows, ...about, ...(separator && {separator})};
  return {form: 'grid', grid, document};
}
