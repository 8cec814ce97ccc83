import {ownEntries} from '../datasets/built-ins.js';
import {asArray, asObject, asString, DataError, own} from '../datasets/data-error.js';
import type {TrendDocument} from '../datasets/infosec-trend.js';
import {readLicence, textsOf, type Language} from '../datasets/source.js';
import {readJsonStatTable} from './json-stat.js';
import {numbered} from '../datasets/numbered.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const dimensions = ['measure', 'level', 'year'];

/**
 * Checks the report's own file of the trend, `data/<year>/infosec-trend.json`: a dataset of measure × level × year, every
 * cell with a number or a reason, every name in three languages.
 *
 * @throws {DataError} which names the path and the value.
 */
export function readTrendDocument(document: unknown): TrendDocument {
  const root = asObject(document, 'document');
  if (own(root, 'class') !== 'dataset') throw new DataError('class', '"dataset"', own(root, 'class'));
  const table = readJsonStatTable(root);
  const ids = table.dimensions.map(({id}) => id);
  if (`${ids}` !== `${dimensions}`) throw new DataError('id', `${dimensions}`, ids);
  asString(table.href, 'href');
  const [measures = [], levels = [], years = []] = table.dimensions.map(({categories}) => categories.map(({id}) => id));
  for (const [m, measure] of numbered(measures)) {
    for (const [l, level] of numbered(levels)) {
      for (const [y, year] of numbered(years)) {
        const {value, sign} = table.cell([m, l, y]);
        if (value === null) asString(sign, `status of ${measure}, ${level}, ${year}`);
      }
    }
  }
  // The reader accepts sparse values too; a page accepts only the dense form.
  asArray(own(root, 'value'), 'value');
  asObject(own(root, 'status'), 'status');

  const extension = asObject(own(root, 'extension'), 'extension');
  asString(own(extension, 'section'), 'extension.section');
  readLicence(own(extension, 'licence'));
  const known = (id: unknown, path: string) => {
    if (!levels.includes(id as string)) throw new DataError(path, `one of ${levels}`, id);
  };
  known(own(extension, 'compareWith'), 'extension.compareWith');
  for (const [i, id] of numbered(asArray(own(extension, 'fewUnits'), 'extension.fewUnits'))) {
    known(id, `extension.fewUnits[${i}]`);
  }
  for (const [i, remark] of numbered(asArray(own(extension, 'remarks') ?? [], 'extension.remarks'))) {
    const {year, quotation} = asObject(remark, `extension.remarks[${i}]`);
    if (!years.includes(year as string)) throw new DataError(`extension.remarks[${i}].year`, `one of ${years}`, year);
    asString(quotation, `extension.remarks[${i}].quotation`);
  }
  for (const language of languages) checkTexts(language);
  return document as TrendDocument;

  function checkTexts(language: Language): void {
    const texts = textsOf(extension, language);
    for (const text of ['source', 'report']) asString(own(texts, text), `texts.${language}.${text}`);
    const groups = {short: measures, ...(language !== 'nb' && {measure: measures, level: levels})};
    for (const [group, members] of ownEntries(groups)) {
      const path = `texts.${language}.${group}`;
      const names = asObject(own(texts, group), path);
      for (const id of members) asString(own(names, id), `${path}.${id}`);
    }
  }
}
