import {documents} from '../../data/editions/chapters.js';
import {reportYears} from '../../data/editions/years.js';
import {cefFundingEditions} from './cef-funding.js';
import {chapterIds, type ChapterId} from './chapter-ids.js';
import {asObject} from './data-error.js';
import {Editions} from './edition.js';
import {infosecTrendEditions} from './infosec-trend.js';
import {keyFiguresEditions} from './key-figures.js';
import {labelsOf} from './labels.js';
import * as schema from './schema.js';
import {textsOf, type Language} from './source.js';

/** The parts of a chapter that its figures leave out, with the reasons, by chapter. */
export type LeftOut = ReadonlyMap<ChapterId, readonly string[]>;

export const chaptersSchema = schema.object({
  year: schema.year,
  chapters: schema.list(schema.object({id: schema.choice(chapterIds), leftOut: schema.list(schema.id)})),
});

/** The headline of a chapter has numbers of other topics. */
export const chaptersEditions = new Editions<LeftOut, Language>(documents, readChapters, [
  infosecTrendEditions,
  keyFiguresEditions,
  cefFundingEditions,
]);

/** @throws {DataError} when a text is missing. */
export function readChapters(document: unknown, language: Language): LeftOut {
  const textOf = labelsOf(textsOf(asObject(document, 'document'), language), language, 'leftOut');
  return new Map(chaptersSchema.read(document, '').chapters.map(({id, leftOut}) => [id, leftOut.map(textOf)]));
}

/** The requested year, or that of the newest report where the requested one does not exist. */
export function reportYear(edition: string): string {
  return reportYears.includes(edition) ? edition : reportYears.at(-1)!;
}
