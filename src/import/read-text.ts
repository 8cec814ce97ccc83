import {ownEntries, ownKeys, ownValues} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {ParsedSource, Table} from './imported-data.js';
import {csvSteps} from './csv.js';
import {isFields} from './fields.js';
import {parsedTextTable, isTextTable, readTextTable} from './text-table-document.js';
import {textTableSteps} from './text-table.js';
import {isJsonStat, jsonStatSteps} from './json-stat.js';
import {jsonSteps} from './json-text.js';
import {mostOfJson} from './limits.js';
import {looksNumeric} from './number.js';
import {markOfLine, mostNotes, shortened} from './note-marks.js';
import {ImportError} from './import-error.js';
import {atOnce, type Steps} from './slices.js';
import {stripBidiControlsSteps} from './strip-bidi-controls.js';

/**
 * Reads data from outside. Its form is recognized by its content, not by the server's header.
 *
 * @param isWhole - The end cannot be missing. Incomplete JSON is recognized anyway; a CSV need not end its last line.
 * @throws {ImportError} for everything that is not data, or is incomplete.
 */
export function readText(text: string, isWhole = true): ParsedSource {
  return atOnce(textSteps(text, isWhole));
}

export function* textSteps(text: string, isWhole = true): Steps<ParsedSource> {
  const whole = yield* stripBidiControlsSteps(text.startsWith('\uFEFF') ? text.slice(1) : text);
  yield;
  const content = whole.trimStart();
  if (content.trimEnd() === '') throw new ImportError('empty', 'document', 'data', text.slice(0, 20));
  if (content.startsWith('<')) throw new ImportError('html', 'document', 'data', content.slice(0, 60));
  if (/^[{[]/.test(content)) {
    const document = yield* jsonSteps(content);
    yield;
    return yield* answerOf(document);
  }
  const opening = content.slice(0, 200);
  // A comment, or a function call around the data.
  if (/^(\/[/*]|[\w.$]+\s*\(\s*[{[])/.test(opening))
    throw new ImportError('not-json', 'document', 'JSON or CSV', content.slice(0, 60));
  if (/^("[^"\n]*"|-?[\d.eE+]+|true|false|null)\s*$/.test(opening) && content.length === opening.length) {
    throw new ImportError('not-a-dataset', 'document', 'a dataset or a table', content.slice(0, 60));
  }
  if (!isWhole && !/[\r\n]$/.test(whole))
    throw new ImportError('open-end', 'document', 'a line break at its end', whole.slice(-20));
  yield;
  const {rows, separator, title, about, start: rowsAbove} = yield* csvSteps(whole);
  const source = about.map((line) => /^(?:kilde|kjelde|source): ?(.+)$/i.exec(line)?.[1]).find(Boolean) ?? '';
  // Our own files have a title and a finding below their table, which say nothing of numbers that have been changed since.
  const marked = about.filter((line) => markOfLine(line, new Set()) !== undefined).slice(0, mostNotes);
  const notes = marked.map((line) => shortened(line));
  return parsedTextTable({rows, title, source, separator, rowsAbove, ...(notes.length > 0 && {notes})});
}

function* answerOf(document: unknown): Steps<ParsedSource> {
  if (!isFields(document)) throw new ImportError('not-a-dataset', 'document', 'a dataset', document);
  // No dataset and no form of ours has so many names in one object, so they are not searched.
  if (ownKeys(document).length > mostOfJson.namesOfOne)
    throw new ImportError('not-a-dataset', 'document', 'a dataset', document);
  if (isJsonStat(document)) return {form: 'json-stat', table: yield* jsonStatSteps(document), document};
  if (isTextTable(document)) return readTextTable(document);
  if (isOwn(document) || isList(document)) return {form: 'document', document};
  const text = textInList(document);
  if (text) throw new ImportError('number', text[0], 'a number or null', text[1], {name: text[1]});
  throw new ImportError('not-a-dataset', 'class', '"dataset"', own(document, 'title') ?? own(document, 'class'));
}

/** The form of the files in data/: a year, and texts in three languages. */
const isOwn = (document: Fields) => isFields(own(document, 'texts')) && typeof own(document, 'year') === 'number';

/** Whether a document has only names and numbers, each alone or with a note, except for its snapshot. */
function isList({snapshot: _, ...document}: Fields): boolean {
  const values = ownValues(document).map((one) => (isWithNote(one) ? own(one, 'value') : one));
  return values.length > 0 && values.every((value) => value === null || isNumber(value));
}

/** `{"value": 17, "note": "…"}` */
const isWithNote = (one: unknown): one is Fields =>
  isFields(one) && ownKeys(one).every((key) => ['value', 'note'].includes(key)) && typeof own(one, 'note') === 'string';

/** A number, or a text that can be read as a number. */
const isNumber = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && looksNumeric(value));

/** The first text that is not a number, in a list of mostly numbers; a server's error message is no such list. */
function textInList({snapshot: _, ...document}: Fields): readonly [name: string, text: string] | undefined {
  const entries = ownEntries(document);
  const isFlat = entries.every(([, value]) => value === null || typeof value === 'string' || isNumber(value));
  const numbers = entries.filter(([, value]) => isNumber(value));
  if (!isFlat || numbers.length * 2 <= entries.length) return undefined;
  return entries.find(([, value]) => typeof value === 'string' && !isNumber(value)) as [string, string] | undefined;
}

/** Tables that have been read, or the errors of those that could not be: figures with the same answer share the work. */
const tables = new WeakMap<ParsedSource, () => Table>();

/** The checked numbers of an answer, in the form that all topics read. */
export function tableOf(answer: ParsedSource): Table {
  return atOnce(tableSteps(answer))();
}

export function* tableSteps(answer: ParsedSource): Steps<() => Table> {
  const known = tables.get(answer);
  if (known) return known;
  const read = yield* readTable(answer);
  tables.set(answer, read);
  return read;
}

function* readTable(answer: ParsedSource): Steps<() => Table> {
  if (answer.form === 'json-stat') return () => answer.table;
  if (answer.form === 'document') {
    const found = own(answer.document as Fields, 'class');
    return () => {
      throw new ImportError('not-a-dataset', 'class', '"dataset"', found);
    };
  }
  try {
    const table = yield* textTableSteps(answer.grid, answer.document);
    return () => table;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
