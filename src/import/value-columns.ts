import type {TableDimension} from './imported-data.js';
import {periodOf} from './columns.js';
import {textOf} from './fields.js';
import {ImportError} from './import-error.js';
import {mostDecimals, type NumberForm} from './number.js';
import {looksLikeTime} from './period.js';
import {saysPercent} from './says-percent.js';
import {cellsOfStep, type Steps} from './slices.js';
import {isNothing} from './status-signs.js';
import {numbered, placesOf} from '../datasets/numbered.js';

/** The number of headers that are read between two pauses. */
const columnsOfStep = 50;

/** The dimensions of the value columns, the position of each column in them, and whether its numbers have signs of per cent. */
export function* valueColumns(
  columns: readonly number[],
  header: readonly string[],
  texts: readonly string[],
  {decimal, unit: ofAll}: NumberForm & {unit: string},
): Steps<{dimensions: TableDimension[]; places: number[][]; hasSigns: (column: number) => boolean}> {
  const found: ReturnType<typeof periodOf>[] = [];
  for (const i of columns) {
    if (found.length % columnsOfStep === 0) yield;
    found.push(periodOf(header[i]!));
  }
  const measureOf = (column: number) => found[column]?.measure ?? `${column}`;
  const units = yield* unitsOf(texts, columns.length, decimal, measureOf);
  const hasSigns = (column: number) => units.get(measureOf(column))!.label !== '';
  const categoryOf = (id: string, unit: {label: string; decimals: number}) => ({
    id,
    label: textOf(id, 'label'),
    unit: {...unit, label: saysPercent(id) ? '%' : unit.label || textOf(ofAll, 'label')},
  });
  const recognized = found.filter((one) => one !== undefined);
  if (recognized.length === 0) {
    const categories = columns.map((i, c) => categoryOf(header[i]!, units.get(`${c}`)!));
    return {
      dimensions: [distinct({id: unused('columns', header), label: '', role: 'metric', categories})],
      places: columns.map((_, c) => [c]),
      hasSigns,
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
    categories: measures.map((id) => categoryOf(id, units.get(id)!)),
  };
  const [ofMeasures, ofPeriods] = [measures, periods.map(({id}) => id)].map(
    (ids) => new Map(ids.map((id, place) => [id, place])),
  ) as [Map<string, number>, Map<string, number>];
  const places = recognized.map(({measure, period}) => [ofMeasures.get(measure)!, ofPeriods.get(period.id)!]);
  return {dimensions: [metric, time], places, hasSigns};
}

/** The unit of each measure: a number with fewer decimals than another of the same measure is equally precise. */
function* unitsOf(
  texts: readonly string[],
  width: number,
  decimal: string,
  measureOf: (column: number) => string,
): Steps<Map<string, {label: string; decimals: number}>> {
  const units = new Map(placesOf(width).map((i) => [measureOf(i), {label: '', decimals: 0}]));
  for (const [i, text] of numbered(texts)) {
    if (i % cellsOfStep === 0) yield;
    if (isNothing(text)) continue;
    const unit = units.get(measureOf(i % width))!;
    unit.decimals = Math.max(unit.decimals, decimalsIn(text, decimal));
    if (text.includes('%')) unit.label = '%';
  }
  return units;
}

/** With more decimals than this, zeros at the end come from a program and are no sign of precision: 6.000000 is 6. */
const mostByHand = 2;

/** The decimals of a number when written in full, up to the maximum: 1.5e-7 has eight. */
function decimalsIn(text: string, decimal: string): number {
  const written = /^\d*/.exec(text.split(decimal)[1] ?? '')![0];
  let digits = written.length;
  while (written.length > mostByHand && written[digits - 1] === '0') digits--;
  const exponent = Number(/e([+-]?\d+)/i.exec(text)?.[1] ?? 0);
  return Math.min(mostDecimals, Math.max(0, digits - exponent));
}

/** A name for a dimension that is not the name of a column. */
function unused(name: string, header: readonly string[]): string {
  return [name, ...header.map((_, i) => `${name} ${i + 2}`)].find((one) => !header.includes(one))!;
}

function distinct(dimension: TableDimension): TableDimension {
  const ids = dimension.categories.map(({id}) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new ImportError('duplicate', 'header', 'named once', twice, {name: twice});
  return dimension;
}
