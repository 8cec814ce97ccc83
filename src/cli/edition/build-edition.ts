import {randomUUID} from 'node:crypto';
import {existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {DataError} from '../../datasets/data-error.js';
import {readDataFile, isSystemError} from '../files.js';
import type {Output} from '../visible-text.js';
import {allTopics, sheetNames, workbookMark} from './all-sheets.js';
import type {Sheet} from './cell.js';
import {doubtfulYears} from './check-claims.js';
import {checkReport, documentsOf} from './check-report.js';
import {withEmptyTogether} from './fault.js';
import {namesOtherYear} from './file-year.js';
import {trendText} from './flat-trend.js';
import type {EditionWords} from './messages.nb.js';
import {labelAt, Reading} from './reading.js';
import {knownSheets, readReport, type ReadReport} from './read-report.js';
import {readWorkbook} from './read-workbook.js';
import {compareEntries, firstName} from './second-entry.js';
import {faultText} from './words-in.js';
import {limits, WorkbookError} from './workbook-error.js';

interface Call {
  file: string;
  data: string;
  /** A workbook with the same numbers, entered by somebody else. */
  second?: string | undefined;
  isReplaced: boolean;
}

/** Reads a workbook and writes the folder of its report, whole or not at all. */
export function buildEdition({file, data, second, isReplaced}: Call, words: EditionWords, out: Output): number {
  let folder: string | undefined;
  try {
    const {sheets, bytes} = openWorkbook(file);
    const other = second === undefined ? undefined : openWorkbook(second, bytes);
    const reading = new Reading();
    const report = readReport(
      reading,
      sheets.filter(({name}) => !isSecond(name)),
    );
    const compared = compareSecond(reading, report.year, sheets, other?.sheets);
    checkReport(reading, report);
    const {year} = report;
    const sentences = withEmptyTogether(reading.faults).map((fault) => faultText(fault, words));
    if (year !== undefined && namesOtherYear(file, year)) sentences.push(words.wrongYear(basename(file), year));
    for (const doubt of doubtfulYears(reading.places, report.drafts['claims'])) out.error(faultText(doubt, words));
    folder = join(data, `${year}`);
    if (sentences.length === 0) sentences.push(...reasonsToKeep(data, `${year}`, isReplaced, words));
    if (sentences.length > 0) {
      for (const sentence of sentences) out.error(sentence);
      out.error(words.notWritten(sentences.length + reading.count - reading.faults.length));
      return 1;
    }
    writeFolder(folder, report);
    out.log(words.written(folder, allTopics.length, compared));
    return 0;
  } catch (error) {
    if (error instanceof WorkbookError) {
      const sentence = words.workbook[error.code](error.detail);
      out.error(second === undefined ? sentence : `${error.file}: ${sentence}`);
    } else if (folder !== undefined && isSystemError(error)) out.error(words.cannotWrite(folder, `${error.code}`));
    else throw error;
    return 1;
  }
}

/** Whether a sheet has the second entry of another one; a sheet of the author's own may have any name. */
const isSecond = (name: string) => firstName(name) !== name && knownSheets.has(firstName(name));

/** Compares the numbers with those of another workbook and of second sheets. Answers how many have a second entry. */
function compareSecond(
  reading: Reading,
  year: number | undefined,
  sheets: readonly Sheet[],
  others: readonly Sheet[] | undefined,
): number {
  const [firsts, seconds] = [sheets.filter(({name}) => !isSecond(name)), sheets.filter(({name}) => isSecond(name))];
  const replaced = new Set(seconds.map(({name}) => firstName(name)));
  const compareWith = (entered: readonly Sheet[], isCompared: (sheet: string) => boolean) => {
    const again = new Reading();
    const {year: other = year} = readReport(again, entered);
    if (other === year) return compareEntries(reading, again, isCompared);
    reading.add('second-year', {value: other});
    return 0;
  };
  const inSheets =
    seconds.length > 0
      ? compareWith([...firsts.filter(({name}) => !replaced.has(name)), ...seconds], (sheet) => replaced.has(sheet))
      : 0;
  if (!others) return inSheets;
  return compareWith(
    others.filter(({name}) => !isSecond(name)),
    () => true,
  );
}

/** A workbook, which must not be the same file as the first. @throws {WorkbookError} with its name. */
function openWorkbook(file: string, first?: Uint8Array): {sheets: Sheet[]; bytes: Uint8Array} {
  try {
    const bytes = bytesOf(file);
    if (first && Buffer.compare(bytes, first) === 0) throw new WorkbookError('same-file');
    return {bytes, sheets: sheetsIn(bytes)};
  } catch (error) {
    if (error instanceof WorkbookError) error.file = file;
    throw error;
  }
}

function bytesOf(file: string): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readDataFile(file);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    if (error.message.includes('a regular file')) throw new WorkbookError('not-a-workbook');
    throw new WorkbookError('too-large', `${limits.bytes / 1_000_000} MB`);
  }
  if (!bytes) throw new WorkbookError('no-file');
  return bytes;
}

/** @throws {WorkbookError} for a file that is no workbook of this command. */
function sheetsIn(bytes: Uint8Array): Sheet[] {
  const sheets = readWorkbook(bytes);
  const report = sheets.find(({name}) => name === sheetNames.report);
  const isMarked = report?.rows.some((cells, row) =>
    [...cells.keys()].some((at) => labelAt(report, row, at) === workbookMark),
  );
  if (!isMarked) throw new WorkbookError('another-workbook');
  return sheets;
}

/** Why a folder must stay as it is. Only the files of a report are replaced, so that nobody's other files are lost. */
function reasonsToKeep(data: string, year: string, isReplaced: boolean, words: EditionWords): string[] {
  if (statSync(data, {throwIfNoEntry: false})?.isDirectory() === false) return [words.notFolder(data)];
  const folder = join(data, year);
  const stat = lstatSync(folder, {throwIfNoEntry: false});
  if (!stat) return [];
  if (!stat.isDirectory()) return [words.notFolder(folder)];
  if (!isReplaced) return [words.exists(folder)];
  const ofReport = new Set(allTopics.map(({topic}) => `${topic}.json`));
  const other = readdirSync(folder, {withFileTypes: true}).find((one) => !one.isFile() || !ofReport.has(one.name));
  return other ? [words.otherFile(folder, other.name)] : [];
}

/** Writes to a folder of another name first, so that a folder of a year is never half written. */
function writeFolder(folder: string, report: ReadReport): void {
  const part = `${folder}.${randomUUID()}.part`;
  makeFolder(part);
  try {
    for (const [topic, document] of Object.entries(documentsOf(report))) {
      const text = topic === 'infosec-trend' ? trendText(document) : JSON.stringify(document, null, 2);
      writeFileSync(join(part, `${topic}.json`), `${text}\n`, {flag: 'wx'});
    }
    replaceFolder(part, folder);
  } finally {
    rmSync(part, {recursive: true, force: true});
  }
}

/** Makes a folder and those that it is in. That of Node never ends where the system makes no folders, as in `/proc`. */
function makeFolder(folder: string): void {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Puts a folder in the place of another one, which is kept until the new one is there. */
export function replaceFolder(part: string, folder: string): void {
  const isThere = lstatSync(folder, {throwIfNoEntry: false}) !== undefined;
  const old = `${folder}.${randomUUID()}.old`;
  if (isThere) renameSync(folder, old);
  try {
    renameSync(part, folder);
  } catch (error) {
    if (isThere) renameSync(old, folder);
    throw error;
  }
  rmSync(old, {recursive: true, force: true});
}
