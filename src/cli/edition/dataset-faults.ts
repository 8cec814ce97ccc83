import {languages} from '../../datasets/source.js';
import {allTopics, sheetNames} from './all-sheets.js';
import type {Column} from './definition.js';
import {expectations, type SheetPlace} from './fault.js';
import {itemsOf, valueAt, type Draft} from './places.js';
import type {Reading} from './reading.js';

/** The columns that a missing property is written in: `items[0].when` has four of them. */
export function columnsAt(topic: string, path: string): readonly Column[] {
  const sheets = allTopics.find((one) => one.topic === topic);
  const [, list, inItem] = /^(.*)\[\d+\]\.([^[]+)$/.exec(path) ?? [];
  const columns: readonly Column[] | undefined =
    list === undefined
      ? sheets?.facts
      : sheets?.tables.find((table) => table.list === list.replace(/\[\d+\]/g, '[]'))?.columns;
  const property = inItem ?? path;
  return (columns ?? []).filter((one) => one.path === property || one.path.startsWith(`${property}.`));
}

export const headingsOf = (columns: readonly Column[]): string => columns.map(({header}) => header).join(' / ');

const parts = /^(?<path>.*?) should be (?<expected>.*), but is (?<value>.*)$/s;
const statedVerdict = /"holds":(?<holds>\d+),"of":(?<of>\d+)/;
const verdictText = /^(?<holds>\d+) of (?<of>\d+), as the numbers say/;

/** The sentence about a fault that a dataset finds, with the cell that it is in. */
export function addFault(
  reading: Reading,
  topic: string,
  message: string,
  documents: Readonly<Record<string, Draft>>,
): void {
  const {path = '', expected = message, value = ''} = parts.exec(message)?.groups ?? {};
  const bare = path.replace(/ \(.*?\)/, '');
  const names = itemsOf(documents['cef-funding'], 'counties').map(({item}) => item['name']);
  const county = expectations.county.test(expected) ? names.findIndex((name) => value.includes(`${name}"`)) : -1;
  const place = placeOf(reading, topic, county < 0 ? bare : `counties[${county}].name`);
  const at = place && {place};
  const columns = columnsAt(topic, bare);
  const {holds, of} = verdictText.exec(expected)?.groups ?? {};
  if (holds !== undefined) {
    const {holds: stated, of: all} = statedVerdict.exec(value)?.groups ?? {};
    const last = reading.places.get(`${topic}:${bare}.of`)?.cell;
    const cells = place && {place: {...place, cell: [place.cell, last].filter(Boolean).join('–')}};
    const given = stated === undefined ? '' : `${stated}/${all}`;
    reading.add(of === '0' ? 'no-verdict' : 'verdict', {...cells, value: given, expected: `${holds}/${of}`});
  } else if (path.startsWith('texts.') && value === 'missing') addText(reading, topic, path, documents[topic]);
  else if (value === 'missing' && columns[0]) {
    const {kind, form} = columns[0];
    reading.add('empty', {...at, header: headingsOf(columns), wanted: columns.length > 1 ? 'time' : (form ?? kind)});
  } else {
    const [wanted, words] = Object.entries(expectations).find(([, pattern]) => pattern.test(expected)) ?? [];
    const list = bare.split('.').at(-1);
    const tables = allTopics.find((one) => one.topic === topic)?.tables ?? [];
    const table = tables.find((one) => one.list.split('.').at(-1) === list);
    if (wanted === 'rows' && table) reading.add('no-rows', {place: {sheet: table.sheet}});
    else {
      reading.add('data', {
        ...at,
        header: headingsOf(columns) || (place?.header ?? table?.sheet ?? ''),
        value: valueIn(value),
        ...(wanted
          ? {wanted: wanted as keyof typeof expectations, expected: words!.exec(expected)!.slice(1).join('–')}
          : {expected}),
      });
    }
  }
}

/** A text that a language lacks in its row, or a row that all of them lack, once. */
function addText(reading: Reading, topic: string, path: string, document: Draft | undefined): void {
  const [, given, value = ''] = /^texts\.(?:(nb|nn|en)\.)?(.*)$/.exec(path) ?? [];
  const lacking = languages.find((one) => valueAt(document, ['texts', one, ...value.split('.')]) === undefined);
  const place = reading.places.get(`${topic}:texts.${given ?? lacking}.${value}`);
  if (place) {
    reading.add('empty', {place, header: place.header ?? '', wanted: 'text'});
    return;
  }
  const header = allTopics.find((one) => one.topic === topic)?.name ?? topic;
  const isSaid = reading.faults.some((one) => one.code === 'no-text' && one.value === value && one.header === header);
  if (!isSaid) reading.add('no-text', {place: {sheet: sheetNames.texts}, header, value});
}

/** A value of the data as a sentence has it. */
function valueIn(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'boolean') return value ? 'ja' : 'nei';
    return typeof value === 'object' && value !== null ? Object.values(value).join('; ') : value;
  } catch {
    return json;
  }
}

/** The cell of a value, or else the row or the first cell of the item that has it. */
function placeOf(reading: Reading, topic: string, path: string): SheetPlace | undefined {
  for (let at = path; at !== ''; at = at.replace(/[.[][^.[]*$|^[^.[]*$/, '')) {
    const place = reading.places.get(`${topic}:${at}`);
    if (place) return place;
    const inside = [...reading.places].find(([key]) =>
      ['.', '['].some((sign) => key.startsWith(`${topic}:${at}${sign}`)),
    );
    if (inside) return inside[1];
  }
  return undefined;
}
