import {existsSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {countiesIn} from '../../datasets/county-divisions.js';
import {divisionIn} from '../../datasets/division-years.js';
import {isFields} from '../../import/fields.js';
import type {Output} from '../visible-text.js';
import {namesOtherYear} from './file-year.js';
import type {EditionWords} from './messages.nb.js';
import {readWorkbook} from './read-workbook.js';
import {storedReport} from './stored-report.js';
import {writeWorkbook} from './write-workbook.js';

interface Call {
  year: string;
  from: string;
  out: string;
  data: string;
}

/** Writes a workbook for the report of a year, with the texts of an earlier one and empty cells for its numbers. */
export async function newWorkbook(
  {year, from, out: file, data}: Call,
  words: EditionWords,
  out: Output,
): Promise<number> {
  const reason = reasonAgainst(year, from, file, words);
  if (reason !== undefined) {
    out.error(reason);
    return 1;
  }
  const documents = await storedReport(from, data, words, out);
  if (!documents) return 1;
  const filling = {isNew: true, year: Number(year), later: Number(year) - Number(from), file: basename(file)};
  const ofYear = {...documents, 'cef-funding': withCountiesOf(Number(year), documents['cef-funding'])};
  const bytes = await writeWorkbook(ofYear, filling);
  writeFileSync(file, bytes, {flag: 'wx'});
  out.log(words.newWorkbook(file, readWorkbook(bytes).length));
  return 0;
}

/** Why no workbook of this year is written to this file. */
function reasonAgainst(year: string, from: string, file: string, words: EditionWords): string | undefined {
  if (Number(year) <= Number(from)) return words.notLater(year, from);
  if (namesOtherYear(file, Number(year))) return words.otherName(basename(file), year);
  if (existsSync(file)) return words.fileExists(file);
  const folder = dirname(file);
  const isFolder = statSync(folder, {throwIfNoEntry: false})?.isDirectory();
  if (isFolder === undefined) return words.noFolder(folder);
  return isFolder ? undefined : words.notFolder(folder);
}

/**
 * A document of support by county with the counties of another year. How many municipalities these have is left out with its
 * source: it was counted for the counties of the earlier report.
 */
export function withCountiesOf(year: number, document: unknown): unknown {
  if (!isFields(document)) return document;
  const {countyDivision, municipalitiesInCountySource: _, ...rest} = document;
  if (typeof countyDivision !== 'number' || divisionIn(countyDivision) === divisionIn(year)) return document;
  const counties = countiesIn(divisionIn(year)).map((county) => ({...county, municipalities: null}));
  const total = isFields(rest['total']) ? {...rest['total'], municipalities: 0} : rest['total'];
  return {...rest, total, countyDivision: year, counties};
}
