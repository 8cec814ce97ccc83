import {languages} from '../../datasets/source.js';
import {allTopics, sheetNames} from './all-sheets.js';
import type {Sheet} from './cell.js';
import {ownSheet} from './fixed-words.js';
import {setAt, valueAt, type Draft} from './places.js';
import {factsIn, readReportSheet} from './read-facts.js';
import {readTable} from './read-table.js';
import {textsIn} from './read-texts.js';
import {firstName} from './second-entry.js';
import type {Reading} from './reading.js';
import type {Table} from './definition.js';

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
  const [factSheet, textSheet] = [sheetOf(sheetNames.facts), sheetOf(sheetNames.texts)];
  const readFacts = factSheet && factsIn(reading, factSheet);
  const readTexts = textSheet && textsIn(reading, textSheet);
  const drafts: Record<string, Draft> = {};
  for (const topic of allTopics) {
    const document = structuredClone(report);
    if (topic.topic === 'infosec-trend') delete document['year'];
    drafts[topic.topic] = document;
    makeTextGroups(document, topic.tables);
    readFacts?.(topic, document);
    for (const name of topic.nullable ?? []) document[name] ??= null;
    readTexts?.(topic, document);
    for (const table of topic.tables) {
      const sheet = sheetOf(table.sheet);
      if (sheet) readTable(reading, topic.topic, document, table, sheet);
      const items = document[table.list];
      if (Array.isArray(items) && items.length === 0 && table.isLeftOut) delete document[table.list];
    }
  }
  return {year: report['year'] as number | undefined, drafts};
}

export const knownSheets: ReadonlySet<string> = new Set<string>([
  ...Object.values(sheetNames),
  ...allTopics.flatMap(({tables}) => tables.map(({sheet}) => sheet)),
]);

function checkNames(reading: Reading, sheets: readonly Sheet[]): void {
  for (const {name} of sheets) {
    if (!knownSheets.has(firstName(name)) && !name.toLowerCase().startsWith(ownSheet.toLowerCase())) {
      reading.add('unknown-sheet', {value: name, expected: [...knownSheets].join(', ')});
    }
  }
}

/** Makes the groups of texts that a topic has in each language, also where no row has such a text. */
function makeTextGroups(document: Draft, tables: readonly Table[]): void {
  for (const {path, language} of tables.flatMap(({columns}) => columns)) {
    const [group = '', ...rest] = path.split('.');
    const place = ['texts', `${language}`, group];
    if (language && rest.length > 0 && valueAt(document, place) === undefined) setAt(document, place, {});
  }
}
