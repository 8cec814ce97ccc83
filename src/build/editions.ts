// Writes data/editions/: for every topic the documents of the reports in data/, and the years and ids that options can be given.
// With --check it only compares.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {evidenceLines} from './result-evidence.js';

const data = new URL('../../data/', import.meta.url);
const editions = new URL('editions/', data);
const years = readdirSync(data)
  .filter((name) => /^\d{4}$/.test(name))
  .sort();
const yearsOf = new Map<string, string[]>();
for (const year of years) {
  for (const file of readdirSync(new URL(`${year}/`, data)).filter((name) => name.endsWith('.json'))) {
    const topic = basename(file, '.json');
    yearsOf.set(topic, [...(yearsOf.get(topic) ?? []), year]);
  }
}

const head = '// Written by `npm run editions` from the folders in data/.\n';

/** The module contains the newest document; the others are fetched. */
function moduleOf(topic: string, [newest, ...older]: readonly string[]): string {
  const fetched = older.map(
    (year) => `    ${year}: () => import('../${year}/${topic}.json', {with: {type: 'json'}}),\n`,
  );
  return `${head}import newest from '../${newest}/${topic}.json' with {type: 'json'};
import type {Documents} from '../../src/datasets/edition.js';

export const documents: Documents = {
  newest: {year: '${newest}', document: newest},
  older: {${fetched.length > 0 ? `\n${fetched.join('')}  ` : ''}},
};
`;
}

const read = (year: string, topic: string): unknown =>
  JSON.parse(readFileSync(new URL(`${year}/${topic}.json`, data), 'utf8'));

/** The values at a path in all documents of a topic, of every item where a list is on the way. */
function foundIn(topic: string, path: string): string[] {
  const documents = (yearsOf.get(topic) ?? []).map((year) => read(year, topic));
  const step = (all: readonly unknown[], name: string) =>
    all.flatMap((one) => (one as Readonly<Record<string, unknown>>)[name]);
  return [...new Set(path.split('.').reduce(step, documents).map(String))];
}

/** As literals of TypeScript, which are read again where the manifest is made. */
function quoted(values: readonly string[]): string[] {
  const wrong = values.find((value) => /['\\\n]/.test(value) || value === 'undefined');
  if (wrong !== undefined)
    throw new Error(`The id ${JSON.stringify(wrong)} has to be without apostrophe, backslash and line break.`);
  return values.map((value) => `'${value}'`);
}

const list = (name: string, what: string, values: readonly string[]) =>
  `\n/** ${what} */\nexport const ${name}: readonly string[] = [${quoted(values).join(', ')}];\n`;
const union = (name: string, what: string, topic: string, path: string) =>
  `\n/** Of the ${what} in any report. */\nexport type ${name} = ${quoted(foundIn(topic, path)).join(' | ')};\n`;

const trendYears = foundIn('infosec-trend', 'dimension.year.category.index').sort();
const partnerYears = foundIn('partners', 'subjects.year').sort();
const modules = new Map([...yearsOf].map(([topic, of]) => [`${topic}.ts`, moduleOf(topic, of.toReversed())]));
modules.set(
  'years.ts',
  [
    head,
    list('reportYears', 'Of the reports.', years),
    list('trendYears', 'That `infosec-trend` has numbers for, in any report.', trendYears),
    list('partnerYears', 'That `partners` has co-operation in, in any report.', partnerYears),
    list('countyNumbers', 'Of the counties in any report.', foundIn('cef-funding', 'counties.code').sort()),
    list('claimIds', 'Of the claims in any report.', foundIn('claims', 'claims.id')),
  ].join(''),
);
modules.set(
  'ids.ts',
  [
    head,
    union('MeasureId', 'measures', 'infosec-trend', 'dimension.measure.category.index'),
    union('LevelId', 'levels of government', 'infosec-trend', 'dimension.level.category.index'),
    union('PartnerId', 'partners', 'partners', 'partners.id'),
    union('PlanPartnerId', 'partners of plans', 'priorities', 'plans.partners'),
    union('PublisherId', 'publishers of guides', 'guidance', 'guides.publisher'),
    union('GuideStatusId', 'statuses of guides', 'guidance', 'guides.status'),
    union('GoalId', 'goals of a chapter', 'goals', 'chapters.goals.id'),
    union('KeyFigureId', 'key figures', 'key-figures', 'figures.id'),
    union('RiskSourceId', 'sources of challenges', 'risks', 'challenges.shownBy.source'),
  ].join(''),
);

modules.set(
  'evidence.ts',
  `${head}
/** The evidence for a result, by the report, chapter and id of the result. */
export const evidence = {
${years.map((year) => evidenceLines(year, (topic) => (yearsOf.get(topic)?.includes(year) ? read(year, topic) : undefined))).join('')}};
`,
);

const isCheck = process.argv.includes('--check');
if (!isCheck) mkdirSync(editions, {recursive: true});
for (const [file, text] of modules) {
  const path = new URL(file, editions);
  if (!isCheck) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`data/editions/${file} is not what the folders in data/ make. Run: npm run editions`);
    process.exitCode = 1;
  }
}
