import type {Language} from '../../datasets/source.js';
import type {Draft} from './places.js';

interface Category {
  category: {index: readonly string[]; label: Readonly<Record<string, string>>; unit?: Readonly<Record<string, Unit>>};
}
interface Unit {
  base: string;
  decimals: number;
}
interface Document {
  label: string;
  source: string;
  href: string;
  dimension: {measure: Category; level: Category; year: Category};
  value: readonly (number | null)[];
  status: Readonly<Record<string, string>>;
  extension: {
    report: string;
    section: string;
    licence: unknown;
    fewUnits: readonly string[];
    compareWith: string;
    remarks?: readonly Draft[];
    texts: Readonly<Record<Language, unknown>>;
  };
}

/** A number, or the status of a missing one, which the sheet has in the same cell. */
export type NumberOrStatus = number | {status: string};

interface FlatTrend {
  report: string;
  section: string;
  licence: unknown;
  label: string;
  source: string;
  href: string;
  measures: readonly {id: string; label: string; unit: string; decimals: number}[];
  levels: readonly {id: string; label: string; fewUnits?: boolean; isCompared?: boolean}[];
  numbers: readonly {measure: string; level: string; values: Readonly<Record<string, NumberOrStatus>>}[];
  remarks?: readonly Draft[];
  texts: unknown;
}

/** JSON-stat as lists, which a sheet can have one row each of. */
export function flatTrend(document: unknown): FlatTrend {
  const {label, source, href, dimension, value, status, extension} = document as Document;
  const {report, section, licence, fewUnits, compareWith, remarks, texts} = extension;
  const [measures, levels, years] = [dimension.measure, dimension.level, dimension.year];
  const cellOf = (m: number, l: number, y: number): NumberOrStatus => {
    const index = (m * levels.category.index.length + l) * years.category.index.length + y;
    return value[index] ?? {status: status[index] ?? 'not-stated'};
  };
  return {
    report,
    section,
    licence,
    label,
    source,
    href,
    measures: measures.category.index.map((id) => {
      const {base = '', decimals = 0} = measures.category.unit?.[id] ?? {};
      return {id, label: measures.category.label[id] ?? '', unit: base, decimals};
    }),
    levels: levels.category.index.map((id) => ({
      id,
      label: levels.category.label[id] ?? '',
      ...(fewUnits.includes(id) && {fewUnits: true}),
      ...(id === compareWith && {isCompared: true}),
    })),
    numbers: measures.category.index.flatMap((measure, m) =>
      levels.category.index.map((level, l) => ({
        measure,
        level,
        values: Object.fromEntries(years.category.index.map((year, y) => [year, cellOf(m, l, y)])),
      })),
    ),
    ...(remarks && {remarks}),
    texts,
  };
}

/** The JSON-stat of the lists that were read from the sheets. */
export function trendDocument(flat: unknown): Draft {
  const {report, section, licence, label, source, href, measures, levels, numbers, remarks, texts} = flat as FlatTrend;
  const years = [...new Set(numbers.flatMap(({values}) => Object.keys(values)))].sort();
  const cells = measures.flatMap(({id: measure}) =>
    levels.flatMap(({id: level}) => {
      const row = numbers.find((one) => one.measure === measure && one.level === level);
      return years.map((year) => row?.values[year] ?? {status: 'not-stated'});
    }),
  );
  const named = (list: readonly {id: string; label: string}[]) => ({
    index: list.map(({id}) => id),
    label: Object.fromEntries(list.map((one) => [one.id, one.label])),
  });
  const units = measures.map(({id, unit, decimals}) => [id, {base: unit, decimals}] as const);
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source,
    href,
    id: ['measure', 'level', 'year'],
    size: [measures.length, levels.length, years.length],
    role: {metric: ['measure'], time: ['year']},
    dimension: {
      measure: {label: 'statistikkvariabel', category: {...named(measures), unit: Object.fromEntries(units)}},
      level: {label: 'forvaltningsnivå', category: named(levels)},
      year: {label: 'år', category: named(years.map((id) => ({id, label: id})))},
    },
    value: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    status: Object.fromEntries(cells.flatMap((cell, i) => (typeof cell === 'number' ? [] : [[`${i}`, cell.status]]))),
    extension: {
      report,
      section,
      licence,
      fewUnits: levels.filter(({fewUnits}) => fewUnits).map(({id}) => id),
      compareWith: levels.find(({isCompared}) => isCompared)?.id,
      ...(remarks && {remarks}),
      texts,
    },
  };
}

/** The file of the trend, whose numbers keep the decimals of the source: 75.0 and not 75. */
export function trendText(document: Draft): string {
  const {dimension, value} = document as unknown as Document;
  const {index, unit} = dimension.measure.category;
  const [perLevel, perMeasure] = [
    dimension.year.category.index.length,
    dimension.level.category.index.length * dimension.year.category.index.length,
  ];
  const written = value.map((number, i) => {
    const {decimals = 0} = unit?.[index[Math.floor(i / perMeasure)] ?? ''] ?? {};
    return number === null ? 'null' : number.toFixed(decimals);
  });
  const lines = written.flatMap((_, i) => (i % perLevel === 0 ? [written.slice(i, i + perLevel).join(', ')] : []));
  const mark = '\u0000numbers';
  const text = JSON.stringify({...document, value: mark}, null, 2);
  return text.replace(JSON.stringify(mark), () => `[\n    ${lines.join(',\n    ')}\n  ]`);
}
