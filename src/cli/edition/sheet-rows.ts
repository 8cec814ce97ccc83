import {languages, type Language} from '../../datasets/source.js';
import {isFields} from '../../import/fields.js';
import {allTopics, reportFacts, sheetHeadings, sheetNames, workbookMark} from './all-sheets.js';
import type {Column, Table, TopicSheets} from './definition.js';
import {flatTrend} from './flat-trend.js';
import {itemsOf, placeOf, textIds, valueAt, type Item} from './places.js';

export type CellValue = string | number | undefined;

export interface SheetRows {
  name: string;
  headers: readonly string[];
  rows: readonly (readonly CellValue[])[];
  table?: Table;
}

/** A report as its files have it, by topic. */
export type Documents = Readonly<Record<string, unknown>>;

export interface Filling {
  /** Whether the cells that a new report fills in are empty. */
  isNew: boolean;
  /** The year of the workbook, and how many years it is after the report that it is made from. */
  year: number;
  later: number;
  /** The name of its file, where that is known. */
  file?: string;
}

/** The document of a topic in the form that its sheets have. */
export const flatDocument = (topic: string, document: unknown): unknown =>
  topic === 'infosec-trend' ? flatTrend(document) : document;

/** The place in the document of a column of an item, among the texts or in the item itself. */
export function columnPlace(column: Column, {item, parents}: Item): string[] {
  const {path, language} = column;
  return language === undefined ? path.split('.') : ['texts', language, ...placeOf(path, item, parents)];
}

/** The years that a sheet of numbers has columns for. */
const yearsIn = (items: readonly Item[]): string[] => [
  ...new Set(items.flatMap(({item}) => Object.keys(Object(valueAt(item, ['values']))))),
];

/** The rows of every sheet that has a list. */
export const tableRows = (documents: Documents, filling: Filling): SheetRows[] =>
  allTopics.flatMap(({topic, tables}) => {
    const document = flatDocument(topic, documents[topic]);
    return tables.map((table) => rowsOfTable(document, table, filling));
  });

function rowsOfTable(document: unknown, table: Table, filling: Filling): SheetRows {
  const items = itemsOf(document, table.list);
  const years = table.years ? yearsIn(items) : [];
  const columns: Column[] = [
    ...table.columns,
    ...years.map((year): Column => ({...table.years!, header: year, path: `values.${year}`})),
  ];
  const written = (column: Column, one: Item): CellValue => {
    if (filling.isNew && column.isNew) return undefined;
    const place = columnPlace(column, one);
    const value = valueAt(column.language === undefined ? one.item : document, place);
    if (isFields(value) && column.kind === 'number') return writtenValue(null, value['status'], column);
    const text = writtenValue(value, column.status && valueAt(one.item, column.status.split('.')), column);
    if (!filling.isNew || column.kind !== 'pairs') return text;
    // The figure of a result shows the year of its own report.
    return `${text ?? ''}`.replace(/\byear=(\d{4})/, (_, year) => `year=${Number(year) + filling.later}`) || undefined;
  };
  const later = (column: Column) =>
    /^\d{4}$/.test(column.header) ? `${Number(column.header) + filling.later}` : column.header;
  return {
    name: table.sheet,
    headers: [...(table.parents ?? []), ...columns.map(later)],
    rows: items.map((one) => [...one.parents, ...columns.map((column) => written(column, one))]),
    table,
  };
}

/** The facts that are not in a list: dataset, fact, value. */
export function factRows(documents: Documents, filling: Filling): SheetRows {
  const valueOf = (column: Column, document: unknown): CellValue => {
    if (filling.isNew && column.isNew) return undefined;
    return writtenValue(valueAt(document, column.path.split('.')), undefined, column);
  };
  return {
    name: sheetNames.facts,
    headers: sheetHeadings.facts,
    rows: allTopics.flatMap(({topic, name, facts}) =>
      facts.map((column) => [name, column.header, valueOf(column, flatDocument(topic, documents[topic]))]),
    ),
  };
}

export function reportRows(documents: Documents, filling: Filling): SheetRows {
  const document = documents['goals'];
  return {
    name: sheetNames.report,
    headers: sheetHeadings.report,
    rows: [
      ...reportFacts.map((column): CellValue[] => {
        if (column.path === 'year') return [column.header, filling.year];
        const value = valueAt(document, ['texts', column.language!, ...column.path.split('.')]);
        return [column.header, filling.isNew ? undefined : (value as string)];
      }),
      ['Slag arbeidsbok (ikke endre)', workbookMark],
    ],
  };
}

/** The texts that belong to no row of another sheet: dataset, id and the text in each language. */
export function textRows(documents: Documents): SheetRows {
  return {
    name: sheetNames.texts,
    headers: sheetHeadings.texts,
    rows: allTopics.flatMap((sheets) => {
      const document = flatDocument(sheets.topic, documents[sheets.topic]);
      const elsewhere = textsInTables(sheets, document);
      const ids = languages.flatMap((language) =>
        textIds(document, language).filter((id) => !elsewhere.has(`${language} ${id}`)),
      );
      return [...new Set(ids)].map((id): CellValue[] => [
        sheets.name,
        id,
        ...languages.map((language) => valueAt(document, ['texts', language, ...id.split('.')]) as string | undefined),
      ]);
    }),
  };
}

/** The texts that have columns of their own, and the name of the report, by language and id. */
function textsInTables({tables}: TopicSheets, document: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (language: Language, id: string) => found.add(`${language} ${id}`);
  for (const language of languages) add(language, 'report');
  for (const {list, columns} of tables) {
    for (const {item, parents} of itemsOf(document, list)) {
      for (const {path, language} of columns) if (language) add(language, placeOf(path, item, parents).join('.'));
    }
  }
  return found;
}

/** A value of the data as its cell has it; `undefined` for an empty cell. */
function writtenValue(value: unknown, status: unknown, column: Column): string | number | undefined {
  const {kind, signs = {}, choices = []} = column;
  const sign = Object.keys(signs).find((one) => signs[one] === status);
  if (sign !== undefined && (value === null || value === undefined)) return sign;
  if (value === undefined || value === null) return undefined;
  switch (kind) {
    case 'number':
    case 'count':
    case 'year':
      return value as number;
    case 'yes':
      return value === true ? 'ja' : 'nei';
    case 'choice':
      return choices.find(([one]) => one === value)?.[1];
    case 'lines':
      return (value as string[]).join('\n');
    case 'names':
      return (value as string[]).join('; ') || undefined;
    case 'pairs':
      return Object.entries(value)
        .map(([name, one]) => `${name}=${one}`)
        .join('; ');
    case 'turn':
      return (value as number[]).join('–');
    default:
      return value as string;
  }
}
