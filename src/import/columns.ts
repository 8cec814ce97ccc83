import {longestName, mostColumns} from './limits.js';
import {looksNumeric} from './number.js';
import {looksLikeTime, readPeriod} from './period.js';
import {ImportError} from './import-error.js';
import {flagged, isNothing} from './status-signs.js';
import {cellsOfStep, type Steps} from './slices.js';
import {isUnitOfAll} from './trend-axes.js';
import {numbered} from '../datasets/numbered.js';

/** The purposes of the columns of a table. */
export interface Columns {
  keys: number[];
  values: number[];
  /** The column of signs for the numbers, if there is a single column of values. */
  status: number | undefined;
  source: number | undefined;
  /** The column of one unit for all numbers. */
  unit: number | undefined;
}

const names = {
  time: /^(år|aar|year|årstall|årstal|tid|time|time[_ ]period|periode?|kvartal|quarter|måned|månad|month|halvår|uke|veke|week)$/i,
  timeWithin: /(?<!\p{L})(?:år|year|period\p{L}*|tids?\p{L}*)(?!\p{L})/iu,
  code: /(kode|code|nr\.?|nummer|_id|^id)$/i,
  status: /^(status|flagg?|obs_flag|obs_status|tegn|teikn|sign|merknad|note)$/i,
  source: /^(kilde|kjelde|source)$/i,
  licence: /^(lisens|licen[cs]e)$/i,
};

/** Whether a header names a period: «2020», or a measure and a period: «Nye tiltak 2020». */
export function periodOf(header: string) {
  const whole = readPeriod(header);
  if (whole) return {measure: '', period: whole};
  // «31. desember» is not a measure.
  if (header.length > longestName || looksLikeTime(header)) return undefined;
  const words = header.split(/\s+/);
  // A period has at most three words: «1. kvartal 2020».
  for (const count of [3, 2, 1]) {
    const period = words.length > count ? readPeriod(words.slice(-count).join(' ')) : undefined;
    if (period) return {measure: words.slice(0, -count).join(' '), period};
  }
  return undefined;
}

/** Distinguishes keys from numbers, by the cells and the headers of the columns. */
export function* sortColumns(header: readonly string[], body: readonly (readonly string[])[]): Steps<Columns> {
  if (header.length > mostColumns.columns) throw tooMany('columns', header.length);
  const columns: Columns = {keys: [], values: [], status: undefined, source: undefined, unit: undefined};
  const isNumber = (cell: string) => looksNumeric(cell) || flagged(cell) !== undefined;
  for (const [i, name] of numbered(header)) {
    if (i % 50 === 0) yield;
    const cells = body.map((row) => row[i]!);
    const filled = cells.filter((cell) => cell !== '');
    const numeric = yield* countOf(filled, isNumber);
    const nothings = yield* countOf(filled, isNothing);
    const isConstant = new Set(cells).size === 1;
    const isKey = names.time.test(name) || names.code.test(name);
    const areTimes = filled.length > 0 && (yield* isEach(filled, (cell) => readPeriod(cell) !== undefined));
    const isAfter = columns.values.length > 0;
    if (names.licence.test(name) && isConstant) continue;
    // Before the numbers, it may be a source of energy or of income, and is a key.
    if (names.source.test(name) && isConstant && (isAfter || isNothing(cells[0]!))) columns.source = i;
    else if (isConstant && numeric === 0 && isUnitOfAll(name, cells[0]!, isAfter)) columns.unit = i;
    else if (names.status.test(name) && numeric === 0 && (isAfter || filled.length < cells.length)) columns.status = i;
    else if (filled.length === 0 && name === '') continue;
    else if (!isKey && periodOf(name)) columns.values.push(i);
    else if (isKey || areTimes) columns.keys.push(i);
    else if (numeric > 0 && numeric + nothings === filled.length) columns.values.push(i);
    else if (numeric > 0 && (numeric + nothings) * 2 > filled.length) {
      const row = cells.findIndex((cell) => !isNumber(cell) && !isNothing(cell));
      const [path, cell] = [`row ${row + 1}, column "${name.slice(0, 60)}"`, cells[row]!];
      throw new ImportError('number', path, 'a number', cell, {name: cell});
    } else if (isAfter) {
      const details = {name, column: name};
      throw new ImportError('extra-dimension', `column "${name.slice(0, 60)}"`, 'before the numbers', name, details);
    } else columns.keys.push(i);
  }
  if (columns.values.length === 0) yield* takeYearsAsNumbers(columns, header, body);
  else yield* takeNumbersLikeYears(columns, header, body);
  // Before several columns of numbers, signs would be a key, in which an empty cell is a fault.
  if (columns.values.length > 1 && columns.status! < columns.values[0]!) columns.keys.push(columns.status!);
  if (columns.keys.length > mostColumns.keys) throw tooMany('keys', columns.keys.length);
  if (columns.values.length === 0) throw new ImportError('no-numbers', 'table', 'a table with numbers', header.length);
  for (const i of [...columns.keys, ...columns.values]) {
    const name = header[i]!;
    if ((name === '' && i > 0) || (looksNumeric(name) && !readPeriod(name))) {
      throw new ImportError('no-header', `header, column ${i + 1}`, 'the name of a column', name);
    }
  }
  // The only key is no unit: without it, the numbers have no name.
  if (columns.keys.length === 0 && columns.unit !== undefined) {
    columns.keys.push(columns.unit);
    columns.unit = undefined;
  }
  const used = [...columns.keys, ...columns.values].map((i) => header[i]!);
  const twice = columns.keys.find((i) => used.indexOf(header[i]!) !== used.lastIndexOf(header[i]!));
  if (twice !== undefined) {
    const name = header[twice]!;
    throw new ImportError('duplicate', `header, column ${twice + 1}`, 'named once', name, {name});
  }
  return columns;
}

/** Without other numbers, columns that look like years may be counts: next to the years, or as the only such column. */
function* takeYearsAsNumbers(
  columns: Columns,
  header: readonly string[],
  body: readonly (readonly string[])[],
): Steps<void> {
  const counts: number[] = [];
  for (const i of columns.keys) {
    if (names.time.test(header[i]!) || names.code.test(header[i]!)) continue;
    const filled = body.map((row) => row[i]!).filter((cell) => !isNothing(cell));
    if (filled.length > 0 && (yield* isEach(filled, looksNumeric))) counts.push(i);
  }
  const hasTime = columns.keys.some((i) => names.time.test(header[i]!));
  if (counts.length > 1 && !hasTime) return;
  columns.values = counts;
  columns.keys = columns.keys.filter((i) => !counts.includes(i));
}

/** Beside other numbers, a column that looks like years has numbers where the other columns already tell the rows apart. */
function* takeNumbersLikeYears(
  columns: Columns,
  header: readonly string[],
  body: readonly (readonly string[])[],
): Steps<void> {
  const isTime = (i: number) => names.time.test(header[i]!);
  const hasTime = columns.keys.some(isTime);
  const doubtful = new Set<number>();
  for (const i of columns.keys) {
    if (i === 0 || isTime(i) || names.timeWithin.test(header[i]!) || names.code.test(header[i]!)) continue;
    const filled = body.map((row) => row[i]!).filter((cell) => !isNothing(cell));
    // One year in all rows is a period, but for a table that has another one.
    if ((hasTime || new Set(filled).size > 1) && (yield* isEach(filled, looksNumeric))) doubtful.add(i);
  }
  for (const i of doubtful) {
    yield;
    const others = columns.keys.filter((key) => key < i || !doubtful.has(key)).filter((key) => key !== i);
    if (new Set(body.map((row) => JSON.stringify(others.map((key) => row[key]!)))).size < body.length) continue;
    columns.keys = columns.keys.filter((key) => key !== i);
    columns.values.push(i);
  }
  columns.values.sort((a, b) => a - b);
}

function* countOf(cells: readonly string[], test: (cell: string) => boolean): Steps<number> {
  let count = 0;
  for (const [i, cell] of numbered(cells)) {
    if (i % cellsOfStep === 0) yield;
    if (test(cell)) count++;
  }
  return count;
}

function* isEach(cells: readonly string[], test: (cell: string) => boolean): Steps<boolean> {
  for (const [i, cell] of numbered(cells)) {
    if (i % cellsOfStep === 0) yield;
    if (!test(cell)) return false;
  }
  return true;
}

/** A key column of codes next to one of names, one for each, is the same dimension. */
export function* namesOfCodes(
  keys: readonly number[],
  header: readonly string[],
  body: readonly (readonly string[])[],
): Steps<Map<number, number>> {
  const pairs = new Map<number, number>();
  for (const code of keys.filter((i) => names.code.test(header[i]!))) {
    const isName = (i: number) => i !== code && !names.code.test(header[i]!) && !names.time.test(header[i]!);
    for (const i of keys.filter(isName)) {
      yield;
      if (!goTogether(code, i, body)) continue;
      pairs.set(code, i);
      break;
    }
  }
  return pairs;
}

/** Whether the texts of two columns correspond one to one. */
function goTogether(one: number, other: number, body: readonly (readonly string[])[]): boolean {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  return body.every((row) => {
    const [a, b] = [row[one]!, row[other]!];
    if (!there.has(a)) there.set(a, b);
    if (!back.has(b)) back.set(b, a);
    return there.get(a) === b && back.get(b) === a;
  });
}

function tooMany(list: keyof typeof mostColumns, count: number): ImportError {
  const most = mostColumns[list];
  return new ImportError('too-many-cells', 'header', `at most ${most} ${list}`, count, {count, most});
}
