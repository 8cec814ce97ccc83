import {allTopics} from './all-sheets.js';
import type {Column} from './definition.js';
import {itemsOf, valueAt, type Draft} from './places.js';
import type {Reading} from './reading.js';

/** The headings of the cells that a missing property is written in: `items[0].when` has four of them. */
export function headingsOf(topic: string, path: string): string | undefined {
  const sheets = allTopics.find((one) => one.topic === topic);
  const [, list, inItem] = /^(.*)\[\d+\]\.([^[]+)$/.exec(path) ?? [];
  const columns: readonly Column[] | undefined =
    list === undefined
      ? sheets?.facts
      : sheets?.tables.find((table) => table.list === list.replace(/\[\d+\]/g, '[]'))?.columns;
  const property = inItem ?? path;
  const found = (columns ?? []).filter((one) => one.path === property || one.path.startsWith(`${property}.`));
  return found.length === 0 ? undefined : found.map(({header}) => header).join(' / ');
}

/** Every event of the timeline has a time in one of its columns. */
export function checkTimes(reading: Reading, timeline: Draft | undefined): void {
  for (const [i, {item}] of itemsOf(timeline, 'items').entries()) {
    const path = `items[${i}].when`;
    if (valueAt(item, ['when']) !== undefined) continue;
    const place = reading.places.get(`timeline:${path}.year`);
    reading.add('empty', {...(place && {place}), header: headingsOf('timeline', path) ?? path});
  }
}

/** No more municipalities in a county have received support than there are. */
export function checkMunicipalities(reading: Reading, funding: Draft | undefined): void {
  for (const [i, {item}] of itemsOf(funding, 'counties').entries()) {
    const {municipalities: value, municipalitiesInCounty: most} = item;
    if (typeof value !== 'number' || typeof most !== 'number' || value <= most) continue;
    const path = `counties[${i}].municipalities`;
    const place = reading.places.get(`cef-funding:${path}`);
    const header = headingsOf('cef-funding', path) ?? path;
    reading.add('too-high', {...(place && {place}), header, value, expected: `${most}`});
  }
}
