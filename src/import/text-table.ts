import type {TextTable, SignedCell, Table, TableCategory, TableDimension} from './imported-data.js';
import {namesOfCodes, sortColumns} from './columns.js';
import {isTiny, mostDecimals, numberForm, readNumber, unclearForm, type NumberForm} from './number.js';
import {ImportError} from './import-error.js';
import {mostKnown} from './match-dimensions.js';
import {readPeriod} from './period.js';
import {saysCount, saysPercent} from './says-percent.js';
import {flagged, isNothing, signed} from './status-signs.js';
import {textOf} from './fields.js';
import {mostCells, product} from './limits.js';
import {valueColumns} from './value-columns.js';
import {cellsOfStep, type Steps} from './slices.js';
import {numbered} from '../datasets/numbered.js';

/**
 * Reads numbers from a text table. It may be long (one number per row), or have a column for each period, for each measure,
 * or for each measure in each period.
 */
export function* textTableSteps(
  {rows, title, source, notes = [], rowsAbove = 0}: TextTable,
  document: unknown,
): Steps<Table> {
  const [header, ...body] = rows as [readonly string[], ...(readonly string[])[]];
  const columns = yield* sortColumns(header, body);
  const texts: string[] = [];
  for (const row of body) {
    for (const i of columns.values) {
      if (texts.length % cellsOfStep === 0) yield;
      texts.push(flagged(row[i]!)?.number ?? row[i]!);
    }
  }
  yield;
  const form = numberForm(texts);
  if (!form) throw unclearForm('table', texts);

  yield;
  const codes = yield* namesOfCodes(columns.keys, header, body);
  const named = new Set(codes.values());
  const keys = columns.keys.filter((i) => !named.has(i));
  const keyDimensions: TableDimension[] = [];
  for (const i of keys) {
    yield;
    keyDimensions.push(keyDimension(i, codes.get(i), {header, body, rowsAbove}));
  }
  yield;
  // «Brukere (prosent)» in each row, unless the numbers are called a count, or one unit beside all numbers.
  const isCount = columns.values.some((i) => saysCount(header[i]!));
  const isNamed = ({label}: TableCategory) => !isCount && saysPercent(label);
  const isPercent = keyDimensions.some(({categories}) => categories.every(isNamed));
  const ofAll = columns.unit === undefined ? '' : body[0]![columns.unit]!;
  const unit = isPercent
    ? '%'
    : isNothing(ofAll)
      ? ''
      : ofAll.replace(/^(?:M(?=ill|rd)|T(?=usen)|K(?=r))/, (letter) => letter.toLowerCase());
  yield;
  const isSplit = !isPercent && splitByUnit(keyDimensions, keys, body, columns.values, isNamed);
  const numbers = isSplit ? texts.map((text) => text.replace('%', '')) : texts;
  const read = yield* valueColumns(columns.values, header, numbers, {...form, unit});
  const {dimensions: valueDimensions, places, hasSigns} = read;
  const dimensions = [...keyDimensions, ...valueDimensions];
  const sizes = dimensions.map(({categories}) => categories.length);
  product(sizes, mostCells);

  const positions = keyDimensions.map(({categories}) => new Map(categories.map(({id}, place) => [id, place])));
  const indexOf = (of: readonly number[]) => of.reduce((index, place, i) => index * sizes[i]! + place, 0);
  const cells = new Map<number, SignedCell>();
  const publisher = columns.source === undefined ? source : body[0]![columns.source]!;
  let rounded = false;
  for (const [r, row] of numbered(body)) {
    const place = keys.map((i, k) => positions[k]!.get(row[i]!)!);
    const sign = columns.status === undefined ? undefined : row[columns.status]! || undefined;
    for (const [c, i] of numbered(columns.values)) {
      if (cells.size % cellsOfStep === 0) yield;
      const index = indexOf([...place, ...places[c]!]);
      const path = () => `row ${r + 1}, column "${header[i]!.slice(0, 60)}"`;
      if (cells.has(index)) {
        throw new ImportError('duplicate', path(), 'the only number of its kind', row[i], {
          name: keys.map((key) => row[key]!).join(', '),
        });
      }
      const cell = readCell(row[i]!, form, sign, publisher);
      if (!cell) throw new ImportError('number', path(), 'a number', row[i], {name: row[i]!});
      // A zero needs no sign.
      if (hasSigns(c) && cell.value && !row[i]!.includes('%')) {
        const details = {name: row[i]!, choices: ['%'], row: rowsAbove + r + 2, column: header[i]!.slice(0, 60)};
        throw new ImportError('units', path(), 'in per cent, as others are', row[i], details);
      }
      if (isTiny(cell.value)) throw new ImportError('long-number', path(), `at most ${mostDecimals} decimals`, row[i]);
      if (Math.abs(cell.value ?? 0) > Number.MAX_SAFE_INTEGER) rounded = true;
      cells.set(index, cell);
    }
  }
  if (columns.status !== undefined && columns.values.length > 1) {
    throw new ImportError('extra-dimension', 'header', 'without a column of signs', header[columns.status], {
      name: header[columns.status]!,
      column: header[columns.status]!,
    });
  }
  return {
    label: textOf(title, 'title'),
    source: textOf(publisher, 'source'),
    dimensions,
    notes: notes.map((text) => ({text, mandatory: false})),
    rounded,
    cell: (of) => cells.get(indexOf(of)) ?? {value: null},
    document,
  };
}

/** Gives the categories of the key that tells per cent from other numbers, by names or by signs, their units. */
function splitByUnit(
  dimensions: TableDimension[],
  keys: readonly number[],
  body: readonly (readonly string[])[],
  values: readonly number[],
  isNamed: (one: TableCategory) => boolean,
): boolean {
  // A zero needs no sign.
  const has = (row: readonly string[], sign: boolean) =>
    values.some((v) => /[1-9]/.test(row[v]!) && row[v]!.includes('%') === sign);
  const [inPercent, others] = [true, false].map((sign) => body.filter((row) => has(row, sign)));
  return dimensions.some(({categories}, k) => {
    if (categories.length > mostKnown || readPeriod(categories[0]!.label)) return false;
    const [withSign, without] = [inPercent!, others!].map((rows) => new Set(rows.map((row) => row[keys[k]!]!)));
    const isPercent = (one: TableCategory) => withSign!.has(one.id) || isNamed(one);
    const plain = categories.filter((one) => without!.has(one.id) && !isNamed(one));
    if (plain.length === 0 || plain.some(isPercent) || !categories.some(isPercent)) return false;
    const withUnit = (one: TableCategory) => ({...one, unit: {label: plain.includes(one) ? '' : '%'}});
    dimensions[k] = {...dimensions[k]!, categories: categories.map(withUnit)};
    return true;
  });
}

/** A number, or the reason why there is none, with the sign in its cell or in the column of signs. */
function readCell(text: string, form: NumberForm, beside: string | undefined, from: string): SignedCell | undefined {
  if (isNothing(text)) return signed(null, beside ?? text, from);
  const withFlag = flagged(text);
  const value = readNumber(withFlag?.number ?? text, form);
  return value === undefined ? undefined : signed(value, withFlag?.flag ?? beside, from);
}

function keyDimension(
  i: number,
  name: number | undefined,
  {header, body, rowsAbove}: {header: readonly string[]; body: readonly (readonly string[])[]; rowsAbove: number},
): TableDimension {
  const categories = new Map<string, TableCategory>();
  body.forEach((row, r) => {
    const id = row[i]!;
    if (id === '')
      throw new ImportError('ragged', `row ${r + 1}, column "${header[i]!.slice(0, 60)}"`, 'filled in', id, {
        count: rowsAbove + r + 2,
      });
    if (!categories.has(id)) categories.set(id, {id, label: textOf(row[name ?? i]!, 'label')});
  });
  return {id: header[i]!, label: textOf(header[name ?? i]!, 'label'), categories: [...categories.values()]};
}
