import type {TextTable, SignedCell, Table, TableCategory, TableDimension} from './imported-data.js';
import {namesOfCodes, periodOf, sortColumns} from './columns.js';
import {isTiny, mostDecimals, numberForm, readNumber, type NumberForm} from './number.js';
import {looksLikeTime} from './period.js';
import {ImportError} from './import-error.js';
import {flagged, isNothing, signed} from './status-signs.js';
import {textOf} from './fields.js';
import {mostCells} from './limits.js';
import {product} from './size.js';
import type {Steps} from './slices.js';
import {numbered, placesOf} from '../datasets/numbered.js';

/** Cells that are read between two pauses. */
const cellsOfStep = 500;

/** Headers that are read between two pauses. */
const columnsOfStep = 50;

/**
 * A table of text as numbers. It may be long (one number a row), have a column for each period, a column for each
 * measure, or for each measure in each period.
 */
export function* textTableSteps({rows, title, source, notes = []}: TextTable, document: unknown): Steps<Table> {
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
  if (!form)
    throw new ImportError(
      'decimal-sign',
      'table',
      'in one way of writing numbers',
      texts.find((text) => /[.,]/.test(text)),
    );

  yield;
  const codes = yield* namesOfCodes(columns.keys, header, body);
  const named = new Set(codes.values());
  const keys = columns.keys.filter((i) => !named.has(i));
  const keyDimensions: TableDimension[] = [];
  for (const i of keys) {
    yield;
    keyDimensions.push(keyDimension(i, codes.get(i), header, body));
  }
  yield;
  const {dimensions: valueDimensions, places} = yield* valueColumns(columns.values, header, texts, form);
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
      if (isTiny(cell.value)) throw new ImportError('long-number', path(), `at most ${mostDecimals} decimals`, row[i]);
      if (Math.abs(cell.value ?? 0) > Number.MAX_SAFE_INTEGER) rounded = true;
      cells.set(index, cell);
    }
  }
  if (columns.status !== undefined && columns.values.length > 1) {
    throw new ImportError('extra-dimension', 'header', 'without a column of signs', header[columns.status], {
      name: header[columns.status]!,
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

/** A number, or a missing value, with the sign that is in the cell or beside it. */
function readCell(text: string, form: NumberForm, beside: string | undefined, from: string): SignedCell | undefined {
  if (isNothing(text)) return signed(null, beside ?? text, from);
  const withFlag = flagged(text);
  const value = readNumber(withFlag?.number ?? text, form);
  return value === undefined ? undefined : signed(value, withFlag?.flag ?? beside, from);
}

function keyDimension(
  i: number,
  name: number | undefined,
  header: readonly string[],
  body: readonly (readonly string[])[],
): TableDimension {
  const categories = new Map<string, TableCategory>();
  body.forEach((row, r) => {
    const id = row[i]!;
    if (id === '')
      throw new ImportError('ragged', `row ${r + 1}, column "${header[i]!.slice(0, 60)}"`, 'filled in', id, {
        count: r + 2,
      });
    if (!categories.has(id)) categories.set(id, {id, label: textOf(row[name ?? i]!, 'label')});
  });
  return {id: header[i]!, label: textOf(header[name ?? i]!, 'label'), categories: [...categories.values()]};
}

/** The dimensions that are side by side, and the places of each column in them. */
function* valueColumns(
  columns: readonly number[],
  header: readonly string[],
  texts: readonly string[],
  {decimal}: NumberForm,
): Steps<{dimensions: TableDimension[]; places: number[][]}> {
  const found: ReturnType<typeof periodOf>[] = [];
  for (const i of columns) {
    if (found.length % columnsOfStep === 0) yield;
    found.push(periodOf(header[i]!));
  }
  const units = yield* unitsOf(texts, columns.length, decimal, (column) => found[column]?.measure ?? `${column}`);
  const recognized = found.filter((one) => one !== undefined);
  if (recognized.length === 0) {
    const categories = columns.map((i, c) => ({
      id: header[i]!,
      label: textOf(header[i]!, 'label'),
      unit: units.get(`${c}`)!,
    }));
    return {
      dimensions: [distinct({id: unused('columns', header), label: '', role: 'metric', categories})],
      places: columns.map((_, c) => [c]),
    };
  }
  if (recognized.length < columns.length || new Set(recognized.map(({measure}) => measure === '')).size > 1) {
    const name = header[columns.find((_, c) => !found[c] || found[c].measure !== '')!]!;
    const code = looksLikeTime(name) ? 'time' : 'extra-dimension';
    throw new ImportError(code, `column "${name.slice(0, 60)}"`, 'a period like its neighbours', name, {name});
  }
  const periods = [...new Map(recognized.map(({period}) => [period.id, period])).values()];
  const measures = [...new Set(recognized.map(({measure}) => measure))];
  const time: TableDimension = {
    id: unused('time', header),
    label: '',
    role: 'time',
    categories: periods.map(({id, label, isProvisional}) => ({id, label: isProvisional ? `${label}*` : label})),
  };
  const metric: TableDimension = {
    id: unused('columns', header),
    label: '',
    role: 'metric',
    categories: measures.map((id) => ({id, label: textOf(id, 'label'), unit: units.get(id)!})),
  };
  const [ofMeasures, ofPeriods] = [measures, periods.map(({id}) => id)].map(
    (ids) => new Map(ids.map((id, place) => [id, place])),
  ) as [Map<string, number>, Map<string, number>];
  const places = recognized.map(({measure, period}) => [ofMeasures.get(measure)!, ofPeriods.get(period.id)!]);
  return {dimensions: [metric, time], places};
}

/** Of all numbers of one measure: one with fewer decimals than another is as exact. */
function* unitsOf(
  texts: readonly string[],
  width: number,
  decimal: string,
  measureOf: (column: number) => string,
): Steps<Map<string, {label: string; decimals: number}>> {
  const units = new Map(placesOf(width).map((i) => [measureOf(i), {label: '', decimals: 0, isPlain: false}]));
  for (const [i, text] of numbered(texts)) {
    if (i % cellsOfStep === 0) yield;
    if (isNothing(text)) continue;
    const unit = units.get(measureOf(i % width))!;
    unit.decimals = Math.max(unit.decimals, decimalsIn(text, decimal));
    if (!text.endsWith('%')) unit.isPlain = true;
    unit.label = unit.isPlain ? '' : '%';
  }
  return new Map([...units].map(([id, {label, decimals}]) => [id, {label, decimals}]));
}

/** Decimals of a number as it is when it is written out, as far as they can be written: 1.5e-7 has eight. */
function decimalsIn(text: string, decimal: string): number {
  const digits = /^\d*/.exec(text.split(decimal)[1] ?? '')![0].length;
  const exponent = Number(/e([+-]?\d+)/i.exec(text)?.[1] ?? 0);
  return Math.min(mostDecimals, Math.max(0, digits - exponent));
}

/** A name for a dimension that none of the table's own columns has. */
function unused(name: string, header: readonly string[]): string {
  return [name, ...header.map((_, i) => `${name} ${i + 2}`)].find((one) => !header.includes(one))!;
}

function distinct(dimension: TableDimension): TableDimension {
  const ids = dimension.categories.map(({id}) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new ImportError('duplicate', 'header', 'named once', twice, {name: twice});
  return dimension;
}
