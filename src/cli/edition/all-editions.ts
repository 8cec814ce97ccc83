import {cefFundingEditions} from '../../datasets/cef-funding.js';
import {chaptersEditions} from '../../datasets/chapters.js';
import {claimsEditions} from '../../datasets/claims.js';
import type {Editions} from '../../datasets/edition.js';
import {goalsEditions} from '../../datasets/goals.js';
import {guidanceEditions} from '../../datasets/guidance.js';
import {infosecTrendEditions} from '../../datasets/infosec-trend.js';
import {keyFiguresEditions} from '../../datasets/key-figures.js';
import {partnerNetworkEditions} from '../../datasets/partners.js';
import {prioritiesEditions} from '../../datasets/priorities.js';
import {risksEditions} from '../../datasets/risks.js';
import {timelineEditions} from '../../datasets/timeline.js';
import type {Documents} from './sheet-rows.js';

/** The reports of each topic: those in the package, and those that were added. */
export const editions: Readonly<Record<string, Editions<unknown, never>>> = {
  'cef-funding': cefFundingEditions,
  chapters: chaptersEditions,
  claims: claimsEditions,
  goals: goalsEditions,
  guidance: guidanceEditions,
  'infosec-trend': infosecTrendEditions,
  'key-figures': keyFiguresEditions,
  partners: partnerNetworkEditions,
  priorities: prioritiesEditions,
  risks: risksEditions,
  timeline: timelineEditions,
};

/** Lets every figure show the documents as the report of a year, which none of them may have read before. */
export function addEdition(year: string, documents: Documents): void {
  for (const [topic, one] of Object.entries(editions)) {
    one.documents.set(year, documents[topic]);
    Object.assign(one, {years: [...new Set([...one.years, year])].sort()});
  }
}
