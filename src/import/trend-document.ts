import {asObject, asString, DataError, own, type Fields} from '../datasets/data-error.js';
import {languages} from '../datasets/source.js';
import {trendSchema, type TrendDocument} from '../datasets/trend-document.js';
import {readJsonStatTable} from './json-stat.js';
import {numbered} from '../datasets/numbered.js';

/**
 * Checks the report's own file of the trend, `data/<year>/infosec-trend.json`: a dataset of measure × level × year, every
 * cell with a number or a reason, every name in three languages.
 *
 * @throws {DataError} which names the path and the value.
 */
export function readTrendDocument(document: unknown): TrendDocument {
  const {extension} = trendSchema.read(document, '');
  const table = readJsonStatTable(document as Fields);
  const [measures = [], levels = [], years = []] = table.dimensions.map(({categories}) => categories.map(({id}) => id));
  for (const [m, measure] of numbered(measures)) {
    for (const [l, level] of numbered(levels)) {
      for (const [y, year] of numbered(years)) {
        const {value, sign} = table.cell([m, l, y]);
        if (value === null) asString(sign, `status of ${measure}, ${level}, ${year}`);
      }
    }
  }
  const known = (id: string, path: string, ids: readonly string[]) => {
    if (!ids.includes(id)) throw new DataError(path, `one of ${ids}`, id);
  };
  const named = (labels: unknown, ids: readonly string[], path: string) => {
    for (const id of ids) asString(own(asObject(labels, path), id), `${path}.${id}`);
  };
  known(extension.compareWith, 'extension.compareWith', levels);
  for (const [i, id] of numbered(extension.fewUnits)) known(id, `extension.fewUnits[${i}]`, levels);
  for (const [i, {year}] of numbered(extension.remarks ?? [])) known(year, `extension.remarks[${i}].year`, years);
  for (const language of languages) {
    const {short, measure, level} = extension.texts[language];
    const path = `extension.texts.${language}`;
    named(short, measures, `${path}.short`);
    if (language === 'nb') continue;
    named(measure, measures, `${path}.measure`);
    named(level, levels, `${path}.level`);
  }
  return document as TrendDocument;
}
