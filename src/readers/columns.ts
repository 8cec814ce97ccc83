import {looksNumeric} from './number.js';
import {readPeriod} from './period.js';
import {Refusal} from './refusal.js';
import {flagged, isNothing} from './signs.js';

/** What the columns of a table are for. */
export interface Columns {
  keys: number[];
  values: number[];
  /** Signs for the numbers of the one column of values. */
  status: number | undefined;
  source: number | undefined;
}

const names = {
  time: /^(år|aar|year|årstall|årstal|tid|time|time[_ ]period|periode?|kvartal|quarter|måned|månad|month|halvår|uke|veke|week)$/i,
  code: /(kode|code|nr\.?|nummer|_id|^id)$/i,
  status: /^(status|flagg?|obs_flag|obs_status|tegn|teikn|sign|merknad|note)$/i,
  source: /^(kilde|kjelde|source)$/i,
  licence: /^(lisens|licen[cs]e)$/i,
};

/** Whether a header names a period: «2020», or a measure and a period: «Nye tiltak 2020». */
export function periodOf(header: string) {
  const whole = readPeriod(header);
  if (whole) return {measure: '', period: whole};
  const parts = /^(.*\S)\s+(\S+)$/.exec(header);
  const period = parts ? readPeriod(parts[2]!) : undefined;
  return period && {measure: parts![1]!, period};
}

/** Tells keys from numbers, by what stands in the columns and what they are called. */
export function sortColumns(header: readonly string[], body: readonly (readonly string[])[]): Columns {
  const columns: Columns = {keys: [], values: [], status: undefined, source: undefined};
  const isNumber = (cell: string) => looksNumeric(cell) || flagged(cell) !== undefined;
  header.forEach((name, i) => {
    const cells = body.map((row) => row[i]!);
    const filled = cells.filter((cell) => cell !== '');
    const numeric = filled.filter(isNumber).length;
    const nothings = filled.filter(isNothing).length;
    const isConstant = new Set(cells).size === 1;
    const isKey = names.time.test(name) || names.code.test(name);
    if (names.licence.test(name) && isConstant) return;
    if (names.source.test(name) && isConstant) columns.source = i;
    else if (names.status.test(name) && numeric === 0) columns.status = i;
    else if (filled.length === 0 && name === '') return;
    else if (!isKey && periodOf(name)) columns.values.push(i);
    else if (isKey || (filled.length > 0 && filled.every((cell) => readPeriod(cell)))) columns.keys.push(i);
    else if (numeric > 0 && cells.every((cell) => isNumber(cell) || isNothing(cell))) columns.values.push(i);
    else if (numeric > 0 && (numeric + nothings) * 2 > filled.length) {
      const row = cells.findIndex((cell) => !isNumber(cell) && !isNothing(cell));
      throw new Refusal('number', `row ${row + 1}, column "${name.slice(0, 60)}"`, 'a number', cells[row], {
        name: cells[row]!,
      });
    } else if (columns.values.length > 0) {
      throw new Refusal('extra-dimension', `column "${name.slice(0, 60)}"`, 'before the numbers', name, {name});
    } else columns.keys.push(i);
  });
  if (columns.values.length === 0) throw new Refusal('no-numbers', 'table', 'a table with numbers', header.length);
  for (const i of [...columns.keys, ...columns.values]) {
    const name = header[i]!;
    if ((name === '' && i > 0) || (looksNumeric(name) && !readPeriod(name))) {
      throw new Refusal('no-header', `header, column ${i + 1}`, 'the name of a column', name);
    }
  }
  const used = [...columns.keys, ...columns.values].map((i) => header[i]!);
  const twice = columns.keys.find((i) => used.indexOf(header[i]!) !== used.lastIndexOf(header[i]!));
  if (twice !== undefined) {
    throw new Refusal('duplicate', `header, column ${twice + 1}`, 'named once', header[twice], {name: header[twice]!});
  }
  return columns;
}

/** A key column of codes beside one of names, one for each: they are the same dimension. */
export function namesOfCodes(keys: readonly number[], header: readonly string[], body: readonly (readonly string[])[]) {
  const pairs = new Map<number, number>();
  for (const code of keys.filter((i) => names.code.test(header[i]!))) {
    const distinct = (...of: number[]) => new Set(body.map((row) => JSON.stringify(of.map((i) => row[i])))).size;
    const isName = (i: number) => i !== code && !names.code.test(header[i]!) && !names.time.test(header[i]!);
    const name = keys.find((i) => isName(i) && distinct(i) === distinct(code) && distinct(i, code) === distinct(code));
    if (name !== undefined) pairs.set(code, name);
  }
  return pairs;
}
