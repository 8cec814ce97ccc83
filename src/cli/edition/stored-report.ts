import {readdirSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {documents as cefFunding} from '../../../data/editions/cef-funding.js';
import {documents as chapters} from '../../../data/editions/chapters.js';
import {documents as claims} from '../../../data/editions/claims.js';
import {documents as goals} from '../../../data/editions/goals.js';
import {documents as guidance} from '../../../data/editions/guidance.js';
import {documents as infosecTrend} from '../../../data/editions/infosec-trend.js';
import {documents as keyFigures} from '../../../data/editions/key-figures.js';
import {documents as partners} from '../../../data/editions/partners.js';
import {documents as priorities} from '../../../data/editions/priorities.js';
import {documents as risks} from '../../../data/editions/risks.js';
import {documents as timeline} from '../../../data/editions/timeline.js';
import type {Documents as Editions} from '../../datasets/edition.js';
import {decode} from '../../import/decode.js';
import {parseJson} from '../../import/json-text.js';
import {readDataFile} from '../read-file.js';
import type {Documents} from './sheet-rows.js';

const inPackage: Readonly<Record<string, Editions>> = {
  'cef-funding': cefFunding,
  chapters,
  claims,
  goals,
  guidance,
  'infosec-trend': infosecTrend,
  'key-figures': keyFigures,
  partners,
  priorities,
  risks,
  timeline,
};

/** The report of a year: that of a folder in `data`, or else that of the package; `undefined` where neither has it. */
export async function storedReport(year: string, data: string): Promise<Documents | undefined> {
  const folder = join(data, year);
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return Object.fromEntries(
      files.map((file) => [basename(file, '.json'), parseJson(decode(readDataFile(join(folder, file))!))]),
    );
  }
  const found = await Promise.all(
    Object.entries(inPackage).map(async ([topic, {newest, older}]) => {
      if (newest.year === year) return [topic, newest.document] as const;
      const load = Object.hasOwn(older, year) ? older[year] : undefined;
      return [topic, load && (await load()).default] as const;
    }),
  );
  return found.every(([, document]) => document !== undefined) ? Object.fromEntries(found) : undefined;
}
