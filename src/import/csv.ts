import {unguardFormulas} from './formula-guard.js';
import {longestCell, mostTexts} from './limits.js';
import {ImportError} from './import-error.js';
import type {Steps} from './slices.js';

export {mostTexts};

/** The number of characters between two pauses. */
const stretch = 100_000;

export interface Csv {
  /** The header and the rows under it; every row has the same number of cells. */
  rows: string[][];
  separator: string;
  title: string;
  /** The lines about the table below it. */
  about: string[];
  /** The number of rows above the header. */
  start: number;
}

/** Reads a CSV with the only separator that gives every row of its table the same number of cells. */
export function* csvSteps(text: string): Steps<Csv> {
  if (text.includes('\0')) throw new ImportError('binary', 'text', 'a text', 'bytes that are none');
  const declared = /^sep=([^\w\s"]|\t)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separators = declared ? [declared[1]!] : [';', '\t', ',', '|'];
  const failures: ImportError[] = [];
  const read: Csv[] = [];
  for (const separator of separators) {
    if (!body.includes(separator)) continue;
    yield;
    try {
      const rows = yield* split(body, separator);
      yield;
      read.push({...rectangle(rows), separator});
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      failures.push(error);
    }
  }
  // A separator that makes the header look like a title is wrong.
  const start = Math.min(...read.map((one) => one.start));
  const first = read.filter((one) => one.start === start);
  // Cells contain no tabs, and numbers no semicolons, whereas names and numbers contain commas. «a;b,2020» may be either.
  const tabbed = first.filter(({separator}) => separator === '\t');
  const clear = first.filter(({rows: [head, ...below]}) => {
    const skipped = head!.slice(1).some((name) => /\d/.test(name)) ? 1 : 0;
    return !below.some((row) => row.slice(skipped).some((cell) => /[;|]/.test(cell)));
  });
  const [csv, other] = [tabbed, clear, first].find(({length}) => length > 0) ?? [];
  if (other)
    throw new ImportError('separator', 'text', 'separated by one sign', `${csv!.separator} ${other.separator}`);
  if (csv) return csv;
  throw failures[0] ?? new ImportError('not-a-dataset', 'text', 'JSON or a table with several columns', text);
}

/** Cells between separators, after RFC 4180; a line may end in CR, LF or both. */
function* split(text: string, separator: string): Steps<string[][]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let pauseAt = stretch;
  const special = new RegExp(`[\\r\\n"\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}]|$`, 'g');
  for (let at = 0; at <= text.length;) {
    let cell: string;
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (text[end + 1] === '"' && end > 0 && end - at < longestCell) end = text.indexOf('"', end + 2);
      if (end < 0 || end - at >= longestCell)
        throw new ImportError(
          'quote',
          `line ${rows.length + 1}`,
          'a text with its closing quote',
          text.slice(at, at + 40),
        );
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      special.lastIndex = at;
      const end = special.exec(text)!.index;
      cell = text.slice(at, end).trim();
      at = end;
    }
    // Our own files put an apostrophe before text that a spreadsheet would take for a formula.
    row.push(unguardFormulas(cell));
    if (++cells % 5000 === 0) yield;
    if (at > pauseAt) {
      pauseAt = at + stretch;
      yield;
    }
    if (cells > mostTexts)
      throw new ImportError('too-many-cells', 'text', `at most ${mostTexts} cells`, cells, {most: mostTexts});
    const next = text[at];
    if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') {
      throw new ImportError('quote', `line ${rows.length + 1}`, 'quoted as a whole', text.slice(at - 20, at + 20));
    }
    if (next !== separator) {
      rows.push(row);
      row = [];
    }
    at += next === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return rows;
}

const isEmpty = (row: readonly string[]) => row.every((cell) => cell === '');

/** Whether a row names the source, in which the separator may be. */
const isSource = ([first = '']: readonly string[]) => /^(?:kilde|kjelde|source):/i.test(first);

/** Whether a row is the source, or a note with a mark, right under the table. */
const isLineBelow = (row: readonly string[]) =>
  isSource(row) || (isEmpty(row.slice(1)) && /^\*+ ?=? ?\p{L}/u.test(row[0] ?? ''));

/** The table in the file; there may be titles above it and, after an empty line, remarks below it. */
function rectangle(rows: readonly (readonly string[])[]): Omit<Csv, 'separator'> {
  const full = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  // A header may name a single column, with an empty corner.
  const above = rows[full - 1];
  const start = above && above[0] === '' && !isEmpty(above) ? full - 1 : full;
  // In a broken file with another separator, the header would look like a title, and the data like a header.
  const hidden = rows
    .slice(0, Math.max(start, 0))
    .flat()
    .find((cell) => /[\t;|]|\p{L},\S/u.test(cell));
  if (hidden !== undefined)
    throw new ImportError('separator', 'line 1', 'a title, or separated by the same sign', hidden);
  const after = start < 0 ? [] : rows.slice(start);
  const end = after.findIndex((row, i) => isEmpty(row) || (i > 1 && isLineBelow(row)));
  const [table, below] = end < 0 ? [after, []] : [after.slice(0, end), after.slice(end)];
  if (below.some((row) => !isSource(row) && row.filter((cell) => cell !== '').length > 1)) {
    const details = {count: start + end + 1};
    throw new ImportError(
      'ragged',
      `line ${start + end + 1}`,
      'part of one table without such lines',
      below.length,
      details,
    );
  }
  // A separator at the end of every line adds no column.
  const width = Math.max(0, ...table.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const columns = Math.max(width, Math.min(...table.map((row) => row.length)));
  table.forEach((row, i) => {
    const extra = row.slice(columns).some((cell) => cell !== '');
    if (row.length < columns || extra) {
      throw new ImportError('ragged', `line ${start + i + 1}`, `${columns} cells`, row.length, {count: start + i + 1});
    }
  });
  if (columns < 2 || table.length < 2) {
    throw new ImportError('not-a-dataset', 'text', 'a table with several rows and columns', `${table.length} rows`);
  }
  const textIn = (row: readonly string[]) => row.find((cell) => cell !== '') ?? '';
  return {
    rows: table.map((row) => row.slice(0, columns)),
    title: rows.slice(0, start).map(textIn).find(Boolean) ?? '',
    about: below.map((row) => (isSource(row) ? row.filter(Boolean).join(', ') : textIn(row))).filter(Boolean),
    start,
  };
}
