import {readdirSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {readCefFunding} from '../datasets/cef-funding.ts';
import {readClaims} from '../datasets/claims.ts';
import {DataError} from '../datasets/data-error.ts';
import {readGoals} from '../datasets/goals.ts';
import {readGuidance} from '../datasets/guidance.ts';
import {trendOf} from '../datasets/infosec-trend.ts';
import {readKeyFigures} from '../datasets/key-figures.ts';
import {readPartnerNetwork} from '../datasets/partners.ts';
import {readPriorities} from '../datasets/priorities.ts';
import {readRisks} from '../datasets/risks.ts';
import {readTimeline} from '../datasets/timeline.ts';
import {decode} from '../import/decode.ts';
import {fundingFrom} from '../import/funding-from.ts';
import {guidanceFrom} from '../import/guidance-from.ts';
import {parseJson} from '../import/json-text.ts';
import {readText, tableOf} from '../import/read-text.ts';
import {readTrendDocument} from '../import/trend-document.ts';
import {readDataFile} from './read-file.mjs';

export const usage = 'check <file or folder>                 Checks data for a figure, or the data of a whole report.';

/** How each file of a report is read; `folder` gives the other files of the same report. */
const topics = {
  'infosec-trend': (document, language) => {
    const trend = trendOf(readTrendDocument(document), language);
    if (trend.years.length === 0 || trend.levels.length === 0 || trend.measures.length === 0) {
      throw new DataError('id', '["measure", "level", "year"]', document.id);
    }
    // Every number is looked at, as a figure would.
    for (const {id} of trend.measures) {
      for (const level of trend.levels) for (const year of trend.years) trend.cell(id, level.id, year);
    }
    if (!trend.levels.some(({id}) => id === trend.compareWith)) {
      throw new DataError('extension.compareWith', 'one of the levels', trend.compareWith);
    }
  },
  'cef-funding': (document, language) => {
    const {unplaced} = fundingFrom({form: 'document', document}, {}, language);
    if (unplaced[0]) throw new DataError('counties', 'on the map of the counties of 2020', unplaced[0].name);
  },
  guidance: (document, language) => readGuidance(document, language),
  goals: readGoals,
  'key-figures': (document, language, folder) => readKeyFigures(withNumbers(document, folder), language),
  partners: readPartnerNetwork,
  priorities: readPriorities,
  risks: readRisks,
  timeline: (document, language, folder) => readTimeline(withGuides(document, folder), language),
  claims: (document, language, folder) =>
    readClaims(document, language, {
      trend: trendOf(readTrendDocument(folder('infosec-trend')), language),
      funding: readCefFunding(folder('cef-funding'), language),
      numbers: readKeyFigures(withNumbers(folder('key-figures'), folder), language),
    }),
};
const languages = ['nb', 'nn', 'en'];

/** More than anybody reads through. */
const mostFaults = 200;

/** Checks what a call names, and says of each fault where it is and what is there. */
export function run(args, out) {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    out.error(`Usage: ${usage}`);
    return 2;
  }
  let isReport;
  let files;
  try {
    const stat = statSync(path, {throwIfNoEntry: false});
    if (!stat) {
      out.error(`${path} does not exist.`);
      return 2;
    }
    isReport = stat.isDirectory();
    files = isReport ? dataFilesIn(path) : [path];
  } catch (error) {
    if (!error.syscall) throw error;
    out.error(`${path} cannot be read. ${error.message}`);
    return 2;
  }
  const faults = files.flatMap((file) => faultsIn(file, isReport).map((fault) => `${file}: ${fault}`));
  for (const fault of faults.slice(0, mostFaults)) out.error(fault);
  if (faults.length > mostFaults) out.error(`There are ${faults.length - mostFaults} more faults.`);
  if (isReport) {
    const missing = Object.keys(topics).filter((topic) => !files.some((file) => basename(file) === `${topic}.json`));
    if (files.length === 0) faults.push(out.error(`${path} has no data.`));
    else if (missing.length > 0) out.log(`Not in ${path}: ${missing.map((topic) => `${topic}.json`).join(', ')}`);
  }
  out.log(
    `${files.length} ${files.length === 1 ? 'file' : 'files'} read, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
  );
  return faults.length === 0 ? 0 : 1;
}

const dataFilesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));

function faultsIn(file, isReport) {
  const topic = basename(file, '.json');
  const found = new Set();
  const tell = (action) => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof DataError || error.syscall)) throw error;
      found.add(error.message);
    }
  };
  if (!Object.hasOwn(topics, topic)) {
    if (isReport) return [`should be one of ${Object.keys(topics).join(', ')}, but is ${topic}`];
    tell(() => checkAny(readText(textIn(file))));
    return [...found];
  }
  const folder = (other) => documentIn(join(dirname(file), `${other}.json`));
  for (const language of languages) tell(() => topics[topic](documentIn(file), language, folder));
  return [...found];
}

/** Data for a figure that is not part of a report: one figure at least must be able to read it. */
function checkAny(answer) {
  const readers =
    answer.form === 'document'
      ? Object.values(topics).map((read) => () => read(answer.document, 'nb', alone))
      : [() => tableOf(answer), ...(answer.form === 'grid' ? [() => guidanceFrom(answer, 'nb')] : [])];
  const errors = readers.map((read) => {
    try {
      read();
      return undefined;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return error;
    }
  });
  if (errors.includes(undefined)) return;
  if (answer.form !== 'document') throw errors[0];
  const told =
    'data that a figure reads (of a file that is named as in a report, goals.json, faults are told one by one)';
  throw new DataError('document', told, Object.keys(answer.document).slice(0, 5));
}

/** A file outside a report has no others beside it. */
function alone(topic) {
  throw new DataError(`${topic}.json`, 'in the same folder', undefined);
}

function documentIn(file) {
  return parseJson(textIn(file));
}

function textIn(file) {
  const bytes = readDataFile(file);
  if (bytes === undefined) throw new DataError(basename(file), 'in the same folder', undefined);
  return decode(bytes);
}

/** Numbers that a key figure reads from other topics come from the same report. */
function withNumbers(document, folder) {
  const read = {
    'guidance.guides': () => readGuidance(folder('guidance'), 'nb').guides.length,
    'cef-funding.municipalities': () => readCefFunding(folder('cef-funding'), 'nb').totalMunicipalities,
    'cef-funding.amountMillionEur': () => readCefFunding(folder('cef-funding'), 'nb').amountMillionEur,
  };
  const resolved = (number) => {
    if (typeof number?.readFrom !== 'string' || !Object.hasOwn(read, number.readFrom)) return number;
    const {readFrom, ...rest} = number;
    return {...rest, value: read[readFrom]()};
  };
  if (!Array.isArray(document?.figures)) return document;
  const figures = document.figures.map((figure) =>
    Array.isArray(figure?.numbers) ? {...figure, numbers: figure.numbers.map(resolved)} : figure,
  );
  return {...document, figures};
}

function withGuides(document, folder) {
  const text = JSON.stringify(document);
  if (!text.includes('{guides}')) return document;
  return JSON.parse(text.replaceAll('{guides}', `${readGuidance(folder('guidance'), 'nb').guides.length}`));
}
