import writeExcelFile, {type Cell} from 'write-excel-file/node';
import {testSchema} from '../../datasets/claim-test.js';
import {workbookText} from '../../export/workbook-text.js';
import {words} from '../../figures/report-claims/messages.nb.js';
import {numbersIn} from '../../i18n/numbers.js';
import {evidenceIn} from '../topics.js';
import {allTopics, sheetNames} from './all-sheets.js';
import type {Column, Table} from './definition.js';
import {notRead} from './fixed-words.js';
import {helpRows} from './help.js';
import {cellLists, ChoiceSheet, listsOf} from './lists.js';
import {itemsOf} from './places.js';
import {
  factRows,
  reportRows,
  tableRows,
  textRows,
  type CellValue,
  type Documents,
  type Filling,
  type SheetRows,
} from './sheet-rows.js';

const header = {fontWeight: 'bold', backgroundColor: '#e4e8ec', wrap: true, alignVertical: 'top'} as const;
const heading = {fontWeight: 'bold', alignVertical: 'bottom'} as const;
/** The colour of cells that are to be filled in; the sheet of help says that they are empty, too. */
const toFill = {backgroundColor: '#fff4cc'} as const;

/** A workbook with a sheet for every list of every dataset. */
export async function writeWorkbook(documents: Documents, filling: Filling): Promise<Buffer> {
  const tables = tableRows(documents, filling);
  const sheets = [
    helpRows(filling, tables),
    reportRows(documents, filling),
    ...tables,
    factRows(documents, filling),
    textRows(documents),
  ];
  const choices = new ChoiceSheet();
  const lists = sheets.map(({table, headers, rows}) =>
    table ? listsOf(columnsOf(table, headers), rows.length + 1, {choices, documents}) : [],
  );
  const inWords = claimsInWords(documents);
  const written = sheets.map((sheet) => {
    const isClaims = sheet.name === 'Påstander';
    return {
      sheet: sheet.name,
      data: dataOf(isClaims ? withColumn(sheet, `Slik er den sjekket ${notRead}`, inWords) : sheet, filling),
      columns: widthsOf(sheet),
      stickyRowsCount: sheet.name === sheetNames.help ? 0 : 1,
    };
  });
  const listRows = choices.rows().map((row) => row.map(cellOf));
  const all = [
    ...written,
    {sheet: sheetNames.lists, data: listRows, columns: listRows[0]?.map(() => ({width: 24})) ?? []},
  ];
  return await writeExcelFile(all, {features: [cellLists(lists)]}).toBuffer();
}

function columnsOf({parents = [], columns}: Table, headers: readonly string[]): (Column | undefined)[] {
  return headers.map((name, i) => (i < parents.length ? undefined : columns.find((one) => one.header === name)));
}

const withColumn = (sheet: SheetRows, name: string, values: readonly string[]): SheetRows => ({
  ...sheet,
  headers: [...sheet.headers, name],
  rows: sheet.rows.map((row, i) => [...row, values[i]]),
});

function dataOf({headers, rows, table, name}: SheetRows, {isNew}: Filling): Cell[][] {
  const isHelp = name === sheetNames.help;
  const isFilledIn = (row: readonly CellValue[], column: number) => {
    const at = headers[column] ?? '';
    if (table) return /^\d{4}$/.test(at) || table.columns.some((one) => one.header === at && one.isNew);
    return name === sheetNames.report || (name === sheetNames.facts && newFacts.has(`${row[0]}, ${row[1]}`));
  };
  const cellAt = (row: readonly CellValue[], value: CellValue, column: number): Cell => {
    if (value === undefined) return isNew && isFilledIn(row, column) ? {...toFill} : null;
    // The help has its headings in capitals.
    return isHelp && value === `${value}`.toUpperCase() ? {...heading, value, type: String} : cellOf(value);
  };
  return [
    headers.map((text) => ({...header, value: workbookText(text), type: String, format: '@'})),
    ...rows.map((row) => row.map((value, i) => cellAt(row, value, i))),
  ];
}

const newFacts = new Set(
  allTopics.flatMap(({name, facts}) => facts.filter(({isNew}) => isNew).map(({header: fact}) => `${name}, ${fact}`)),
);

/** Numbers are numbers. Texts have the format of texts, with which no program makes a date of `1.2`. */
function cellOf(value: CellValue): Cell {
  if (value === undefined) return null;
  if (typeof value === 'number') return {value, type: Number, alignVertical: 'top'};
  return {value: workbookText(value), type: String, format: '@', wrap: true, alignVertical: 'top'};
}

/** A column is as wide as its longest cell, up to some 50 characters. */
function widthsOf({name, headers, rows}: SheetRows): {width: number}[] {
  if (name === sheetNames.help) return [{width: 110}];
  return headers.map((text, i) => {
    const lengths = rows.map((row) => `${row[i] ?? ''}`.length);
    return {width: Math.min(Math.max(12, Math.min(text.length, 24), ...lengths) + 2, 52)};
  });
}

/** How each claim is tested, in the words of the figure of claims, in bokmål. */
function claimsInWords(documents: Documents): string[] {
  const {trend} = evidenceIn((topic) => documents[topic], 'nb');
  const labelIn = (list: readonly {id: string; label: string}[]) => (id: string) =>
    list.find((one) => one.id === id)?.label ?? id;
  const names = {measure: labelIn(trend.measures), level: labelIn(trend.levels)};
  return itemsOf(documents['claims'], 'claims').map(({item}, i) =>
    words.test(testSchema.read(item['test'], `claims[${i}].test`), names, numbersIn('nb')),
  );
}
