import {readCefFunding} from '../datasets/cef-funding.js';
import {readChapters} from '../datasets/chapters.js';
import type {Evidence} from '../datasets/claim-cases.js';
import {readClaims} from '../datasets/claims.js';
import {DataError, type Fields} from '../datasets/data-error.js';
import {readGoals} from '../datasets/goals.js';
import {readGuidance} from '../datasets/guidance.js';
import {trendOf} from '../datasets/infosec-trend.js';
import {readKeyFigures} from '../datasets/key-figures.js';
import {readPartnerNetwork} from '../datasets/partners.js';
import {readPriorities} from '../datasets/priorities.js';
import {readRisks} from '../datasets/risks.js';
import type {Language} from '../datasets/source.js';
import {readTimeline} from '../datasets/timeline.js';
import {isFields} from '../import/fields.js';
import {fundingFrom} from '../import/funding-from.js';
import {readTrendDocument} from '../import/trend-document.js';

/** The other files of the same report, by topic. */
export type Folder = (topic: string) => unknown;

/** Reads each file of a report; `folder` gives the other files of the same report. */
export const topics: Readonly<Record<string, (document: unknown, language: Language, folder: Folder) => unknown>> = {
  'infosec-trend': (document, language) => {
    const trend = trendOf(readTrendDocument(document), language);
    if (trend.years.length === 0 || trend.levels.length === 0 || trend.measures.length === 0) {
      throw new DataError('id', '["measure", "level", "year"]', (document as Fields)['id']);
    }
    // Every number is read, as a figure would.
    for (const {id} of trend.measures) {
      for (const level of trend.levels) for (const year of trend.years) trend.cell(id, level.id, year);
    }
    if (!trend.levels.some(({id}) => id === trend.compareWith)) {
      throw new DataError('extension.compareWith', 'one of the levels', trend.compareWith);
    }
  },
  'cef-funding': (document, language) => {
    const {unmatched, countyDivision} = fundingFrom({form: 'document', document}, {}, language);
    const [first] = unmatched;
    if (first) throw new DataError('counties', `on the map of the counties of ${countyDivision}`, first.name);
  },
  guidance: (document, language) => readGuidance(document, language),
  goals: readGoals,
  chapters: readChapters,
  'key-figures': (document, language, folder) => readKeyFigures(withNumbers(document, folder), language),
  partners: readPartnerNetwork,
  priorities: readPriorities,
  risks: readRisks,
  timeline: (document, language, folder) => readTimeline(withGuides(document, folder), language),
  claims: (document, language, folder) => readClaims(document, language, evidenceIn(folder, language)),
};

/** The data that the claims of a report are tested against. */
export const evidenceIn = (folder: Folder, language: Language): Evidence => ({
  trend: trendOf(readTrendDocument(folder('infosec-trend')), language),
  funding: readCefFunding(folder('cef-funding'), language),
  numbers: readKeyFigures(withNumbers(folder('key-figures'), folder), language),
});

/** Takes the numbers that a key figure reads from other topics from the same report. */
export function withNumbers(document: unknown, folder: Folder): unknown {
  const read: Record<string, () => number | undefined> = {
    'guidance.guides': () => readGuidance(folder('guidance'), 'nb').guides.length,
    'cef-funding.municipalities': () => readCefFunding(folder('cef-funding'), 'nb').totalMunicipalities,
    'cef-funding.amountMillionEur': () => readCefFunding(folder('cef-funding'), 'nb').amountMillionEur,
  };
  const resolved = (number: unknown) => {
    if (!isFields(number)) return number;
    const {readFrom, ...rest} = number;
    if (typeof readFrom !== 'string' || !Object.hasOwn(read, readFrom)) return number;
    return {...rest, value: read[readFrom]?.()};
  };
  const withResolved = (figure: unknown) =>
    isFields(figure) && Array.isArray(figure['numbers'])
      ? {...figure, numbers: figure['numbers'].map(resolved)}
      : figure;
  if (!isFields(document) || !Array.isArray(document['figures'])) return document;
  return {...document, figures: document['figures'].map(withResolved)};
}

function withGuides(document: unknown, folder: Folder): unknown {
  const text = JSON.stringify(document);
  if (!text.includes('{guides}')) return document;
  return JSON.parse(text.replaceAll('{guides}', `${readGuidance(folder('guidance'), 'nb').guides.length}`));
}
