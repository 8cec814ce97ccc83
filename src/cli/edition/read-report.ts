import {languages} from '../../datasets/source.js';
import {allTopics, reportFacts, sheetNames} from './all-sheets.js';
import {lettersOf, type Sheet} from './cell.js';
import {ownSheet} from './fixed-words.js';
import {text, type Column, type TopicSheets} from './definition.js';
import {setAt, type Draft} from './places.js';
import {readTable} from './read-table.js';
import {makeTextGroups} from './text-groups.js';
import {labelAt, rowsWith, type Reading} from './reading.js';
import {listsSheet} from './lists.js';

export interface ReadReport {
  year: number | undefined;
  /** The documents in the form of the sheets, by topic. */
  drafts: Record<string, Draft>;
}

/** Reads every sheet of a workbook. Whatever cannot be read is among the faults. */
export function readReport(reading: Reading, sheets: readonly Sheet[]): ReadReport {
  const sheetOf = (name: string) => {
    const sheet = sheets.find((one) => firstName(one.name) === name);
    if (!sheet) reading.add('missing-sheet', {value: name});
    return sheet;
  };
  checkNames(reading, sheets);
  const report: Draft = {texts: Object.fromEntries(languages.map((language) => [language, {}]))};
  const reportSheet = sheetOf(sheetNames.report);
  if (reportSheet) readReportSheet(reading, reportSheet, report);
  const facts = sheetOf(sheetNames.facts);
  const texts = sheetOf(sheetNames.texts);
  const drafts: Record<string, Draft> = {};
  for (const topic of allTopics) {
    const document = structuredClone(report);
    if (topic.topic === 'infosec-trend') delete document['year'];
    drafts[topic.topic] = document;
    makeTextGroups(document, topic.tables);
    if (facts) readFacts(reading, topic, document, facts);
    for (const name of topic.nullable ?? []) document[name] ??= null;
    if (texts) readTexts(reading, topic, document, texts);
    for (const table of topic.tables) {
      const sheet = sheetOf(table.sheet);
      if (sheet) readTable(reading, topic.topic, document, table, sheet);
      const items = document[table.list];
      if (Array.isArray(items) && items.length === 0 && table.isLeftOut) delete document[table.list];
    }
  }
  if (facts) refuseOtherRows(reading, facts);
  if (texts) refuseOtherNames(reading, texts);
  return {year: report['year'] as number | undefined, drafts};
}

const known = new Set<string>([
  ...Object.values(sheetNames),
  listsSheet,
  ...allTopics.flatMap(({tables}) => tables.map(({sheet}) => sheet)),
]);

/** The name of a sheet without the mark of a second entry. */
export const firstName = (name: string): string => name.replace(/ \(2\)$/, '');

function checkNames(reading: Reading, sheets: readonly Sheet[]): void {
  for (const {name} of sheets) {
    if (!known.has(firstName(name)) && !name.toLowerCase().startsWith(ownSheet.toLowerCase())) {
      reading.add('unknown-sheet', {value: name, expected: [...known].join(', ')});
    }
  }
}

function readReportSheet(reading: Reading, sheet: Sheet, report: Draft): void {
  for (const column of reportFacts) {
    const value = readFact(reading, sheet, column, (row) => labelAt(sheet, row, 0) === column.header, 1);
    if (value === undefined) continue;
    const place = column.language === undefined ? [column.path] : ['texts', column.language, column.path];
    setAt(report, place, value);
    if (column.language === 'nb') report[column.path] = value;
  }
}

/** The value of the row that a fact is in. */
function readFact(
  reading: Reading,
  sheet: Sheet,
  column: Column,
  isRow: (row: number) => boolean,
  at: number,
  path?: string,
): unknown {
  const row = rowsWith(sheet, [0]).find(isRow);
  if (row === undefined) {
    if (column.isRequired) reading.add('missing-row', {place: {sheet: sheet.name}, value: column.header});
    return undefined;
  }
  const {value, place} = reading.read(sheet, row, at, column);
  if (path !== undefined) reading.places.set(path, place);
  if (column.kind === 'number' || column.kind === 'count') {
    if (value !== undefined) {
      const name = [firstName(sheet.name), labelAt(sheet, row, 0), column.header].join(' · ');
      reading.enter(name, {place, header: column.header, value});
    }
  }
  return value;
}

function readFacts(reading: Reading, {topic, name, facts}: TopicSheets, document: Draft, sheet: Sheet): void {
  for (const column of facts) {
    const isRow = (row: number) => labelAt(sheet, row, 0) === name && labelAt(sheet, row, 1) === column.header;
    const value = readFact(reading, sheet, column, isRow, 2, `${topic}:${column.path}`);
    if (value !== undefined) setAt(document, column.path.split('.'), value);
  }
}

function refuseOtherRows(reading: Reading, sheet: Sheet): void {
  for (const row of rowsWith(sheet, [0, 1, 2])) {
    const [dataset, fact] = [labelAt(sheet, row, 0), labelAt(sheet, row, 1)];
    const topic = allTopics.find(({name}) => name === dataset);
    if (topic?.facts.some(({header}) => header === fact)) continue;
    reading.add('unknown-row', {place: {sheet: sheet.name, cell: `A${row + 1}`}, value: `${dataset}, ${fact}`});
  }
}

/** The texts that have no row of their own in another sheet. */
function readTexts(reading: Reading, {topic, name}: TopicSheets, document: Draft, sheet: Sheet): void {
  for (const row of rowsWith(sheet, [0, 1])) {
    const id = labelAt(sheet, row, 1);
    if (labelAt(sheet, row, 0) !== name || id === '') continue;
    for (const [i, language] of languages.entries()) {
      const {value} = reading.read(sheet, row, i + 2, {...text(labelAt(sheet, 0, i + 2), id), isRequired: false});
      const place = ['texts', language, ...id.split('.')];
      reading.places.set(`${topic}:${place.join('.')}`, {sheet: sheet.name, cell: `${lettersOf(i + 2)}${row + 1}`});
      if (value !== undefined) setAt(document, place, value);
    }
  }
}

function refuseOtherNames(reading: Reading, sheet: Sheet): void {
  for (const row of rowsWith(sheet, [0, 1])) {
    const dataset = labelAt(sheet, row, 0);
    if (allTopics.some(({name}) => name === dataset)) continue;
    reading.add('unknown-row', {place: {sheet: sheet.name, cell: `A${row + 1}`}, value: dataset});
  }
}
