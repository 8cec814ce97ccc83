import {cefFundingSheets} from './sheets/cef-funding.js';
import {chaptersSheets} from './sheets/chapters.js';
import {claimsSheets} from './sheets/claims.js';
import {goalsSheets} from './sheets/goals.js';
import {guidanceSheets} from './sheets/guidance.js';
import {infosecTrendSheets} from './sheets/infosec-trend.js';
import {keyFiguresSheets} from './sheets/key-figures.js';
import {partnersSheets} from './sheets/partners.js';
import {prioritiesSheets} from './sheets/priorities.js';
import {risksSheets} from './sheets/risks.js';
import {timelineSheets} from './sheets/timeline.js';
import {inLanguages, type Column, type TopicSheets} from './definition.js';

/** The datasets in the order of their sheets. */
export const allTopics: readonly TopicSheets[] = [
  infosecTrendSheets,
  claimsSheets,
  cefFundingSheets,
  keyFiguresSheets,
  guidanceSheets,
  partnersSheets,
  goalsSheets,
  prioritiesSheets,
  risksSheets,
  timelineSheets,
  chaptersSheets,
];

/** The sheets that belong to no single dataset. */
export const sheetNames = {
  help: 'Les meg',
  report: 'Rapporten',
  facts: 'Opplysninger',
  texts: 'Tekster',
  lists: 'Lister',
} as const;

/** The first row of the sheets that have no table of their own. */
export const sheetHeadings = {
  report: ['Opplysning', 'Verdi'],
  facts: ['Datasett', 'Opplysning', 'Verdi'],
  texts: ['Datasett', 'Id', 'Bokmål', 'Nynorsk', 'Engelsk'],
} as const;

/** The facts that are the same in every file of a report. */
export const reportFacts: readonly Column[] = [
  {header: 'Årstall', path: 'year', kind: 'year', isRequired: true},
  ...inLanguages('Navn på rapporten', 'report').map((column) => ({...column, isNew: true})),
];

/** The mark in the sheet of the report by which a workbook of this command is known. */
export const workbookMark = 'digdir-report-widgets, arbeidsbok 1';
