import {allTopics, reportFacts, sheetHeadings, workbookMark} from './all-sheets.js';
import {lettersOf, type Sheet} from './cell.js';
import {isEntered, type Column, type TopicSheets} from './definition.js';
import {setAt, valueAt, type Draft} from './places.js';
import {labelAt, rowsWith, type Reading} from './reading.js';
import {firstName} from './second-entry.js';
import {headingsOf} from './table-columns.js';

/** Reads the sheet with the year and the name that every file of a report has. */
export function readReportSheet(reading: Reading, sheet: Sheet, report: Draft): void {
  const at = headingsOf(reading, sheetHeadings.report, sheet);
  if (!at) return;
  for (const row of rowsWith(sheet, Object.values(at))) {
    const {name, isRefused} = reading.label(sheet, row, at.Opplysning, 'Opplysning');
    const isKnown = reportFacts.some(({header}) => header === name) || labelAt(sheet, row, at.Verdi) === workbookMark;
    if (!isRefused && !isKnown)
      reading.add('unknown-row', {place: {sheet: sheet.name, cell: `A${row + 1}`}, value: name});
  }
  for (const column of reportFacts) {
    const isRow = (row: number) => labelAt(sheet, row, at.Opplysning) === column.header;
    const {value} = readFact(reading, {sheet, column, isRow, named: at.Opplysning, at: at.Verdi});
    if (value === undefined) continue;
    const place = column.language === undefined ? [column.path] : ['texts', column.language, column.path];
    setAt(report, place, value);
    if (column.language === 'nb') report[column.path] = value;
  }
}

/** Reads the facts of one dataset after the other. */
export function factsIn(reading: Reading, sheet: Sheet) {
  const at = headingsOf(reading, sheetHeadings.facts, sheet);
  if (!at) return undefined;
  refuseOtherRows(reading, sheet, at);
  return ({topic, name, facts}: TopicSheets, document: Draft): void => {
    const refused = new Set<Column>();
    for (const column of facts) {
      const isRow = (row: number) =>
        labelAt(sheet, row, at.Datasett) === name && labelAt(sheet, row, at.Opplysning) === column.header;
      const path = `${topic}:${column.path}`;
      const {value, fault} = readFact(reading, {sheet, column, isRow, named: at.Datasett, at: at.Verdi, path});
      if (fault) refused.add(column);
      if (value !== undefined) setAt(document, column.path.split('.'), value);
    }
    for (const column of facts) {
      const isMissing = !refused.has(column) && valueAt(document, column.path.split('.')) === undefined;
      if (isMissing && column.isNeeded?.(document))
        reading.addEmpty(reading.places.get(`${topic}:${column.path}`), column);
    }
  };
}

interface FactToRead {
  sheet: Sheet;
  column: Column;
  isRow: (row: number) => boolean;
  /** The column with the name of the row, and that with the value. */
  named: number;
  at: number;
  path?: string;
}

/** The value of the row that a fact is in, or whether it was refused. */
function readFact(
  reading: Reading,
  {sheet, column, isRow, named, at, path}: FactToRead,
): {value?: unknown; fault?: unknown} {
  const [row, ...others] = [...sheet.rows.keys()].filter((one) => one > 0 && isRow(one));
  for (const other of others) {
    const place = {sheet: sheet.name, cell: `${lettersOf(named)}${other + 1}`};
    reading.add('duplicate', {place, header: column.header, value: column.header});
  }
  if (row === undefined) {
    if (column.isRequired) reading.add('missing-row', {place: {sheet: sheet.name}, value: column.header});
    return {};
  }
  const {value, fault, place} = reading.read(sheet, row, at, column);
  if (path !== undefined) reading.places.set(path, place);
  if (isEntered(column) && (value !== undefined || fault)) {
    const name = [firstName(sheet.name), labelAt(sheet, row, named), column.header].join(' · ');
    reading.enter(name, {place, header: column.header, value, fault});
  }
  return {value, fault};
}

function refuseOtherRows(
  reading: Reading,
  sheet: Sheet,
  at: Readonly<Record<'Datasett' | 'Opplysning', number>>,
): void {
  for (const row of rowsWith(sheet, Object.values(at))) {
    const names = (['Datasett', 'Opplysning'] as const).map((header) => reading.label(sheet, row, at[header], header));
    const [dataset, fact] = names.map(({name}) => name);
    const topic = allTopics.find(({name}) => name === dataset);
    if (names.some(({isRefused}) => isRefused) || topic?.facts.some(({header}) => header === fact)) continue;
    reading.add('unknown-row', {place: {sheet: sheet.name, cell: `A${row + 1}`}, value: `${dataset}, ${fact}`});
  }
}
