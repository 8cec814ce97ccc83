import {DataError} from '../../datasets/data-error.js';
import {languages} from '../../datasets/source.js';
import {topics} from '../topics.js';
import {countiesOf} from './counties-of-year.js';
import {sheetNames} from './all-sheets.js';
import type {Place} from './fault.js';
import {checkMunicipalities, checkTimes, headingsOf} from './missing-values.js';
import {itemsOf, valueAt, type Draft} from './places.js';
import type {ReadReport} from './read-report.js';
import type {Reading} from './reading.js';
import {trendDocument} from './flat-trend.js';

/** The documents of a report as its files have them. */
export const documentsOf = ({drafts}: ReadReport): Record<string, Draft> => ({
  ...drafts,
  ...(drafts['infosec-trend'] && {'infosec-trend': trendDocument(drafts['infosec-trend'])}),
});

/** Checks what cells say of each other. The datasets' own checks come last, when every cell can be used. */
export function checkReport(reading: Reading, report: ReadReport): void {
  const {drafts} = report;
  const trend = drafts['infosec-trend'] ?? {};
  const years = [...new Set(itemsOf(trend, 'numbers').flatMap(({item}) => Object.keys(Object(item['values']))))];
  for (const {place, header, value, topic, list} of reading.references) {
    const ids = list === 'years' ? years : itemsOf(drafts[topic], list).map(({item}) => `${item['id']}`);
    if (!ids.includes(value)) reading.add('reference', {place, header, value, expected: someOf(ids)});
  }
  checkNumbers(reading, trend, years, report.year);
  checkCounties(reading, drafts['cef-funding']);
  checkMunicipalities(reading, drafts['cef-funding']);
  checkSum(reading, drafts['cef-funding']);
  checkTimes(reading, drafts['timeline']);
  if (reading.faults.length === 0) checkDatasets(reading, documentsOf(report));
}

/** As many names as a sentence has room for. */
const someOf = (names: readonly string[]) => [...names.slice(0, 30), ...(names.length > 30 ? ['…'] : [])].join(', ');

/** Every measure has a row for every level, and no year is after that of the report. */
function checkNumbers(reading: Reading, trend: Draft, years: readonly string[], year: number | undefined): void {
  const rows = new Set(itemsOf(trend, 'numbers').map(({item}) => `${item['measure']}, ${item['level']}`));
  for (const {item: measure} of itemsOf(trend, 'measures')) {
    for (const {item: level} of itemsOf(trend, 'levels')) {
      const value = `${measure['id']}, ${level['id']}`;
      if (!rows.has(value)) reading.add('missing-row', {place: {sheet: 'Tall'}, value});
    }
  }
  const late = years.filter((one) => year !== undefined && Number(one) > year);
  if (late.length > 0) reading.add('year-late', {place: {sheet: 'Tall'}, value: late.join(', '), expected: `${year}`});
  const compared = itemsOf(trend, 'levels').filter(({item}) => item['isCompared'] === true);
  if (compared.length !== 1) {
    reading.add('count-of', {
      place: {sheet: 'Nivåer'},
      header: 'Andre nivåer sammenlignes med dette',
      value: compared.length,
    });
  }
}

/** Every county of the year that the counties are those of has a row, and no other county. */
function checkCounties(reading: Reading, funding: Draft | undefined): void {
  const year = funding?.['countyDivision'];
  if (typeof year !== 'number') return;
  const [counties, items] = [countiesOf(year), itemsOf(funding, 'counties')];
  const expected = someOf(counties.map((county) => county.join(' ')));
  for (const [i, {item}] of items.entries()) {
    const {code: value} = item;
    if (value === undefined || counties.some(([code]) => code === value)) continue;
    const place = reading.places.get(`cef-funding:counties[${i}].code`) ?? {sheet: 'Fylker'};
    reading.add('reference', {place, header: 'Fylkesnummer', value, expected});
  }
  for (const [code, name] of counties) {
    if (items.some(({item}) => item['code'] === code)) continue;
    reading.add('missing-row', {place: {sheet: 'Fylker'}, value: `${code} ${name}`});
  }
}

function checkSum(reading: Reading, funding: Draft | undefined): void {
  const total = valueAt(funding, ['total', 'municipalities']);
  const counts = itemsOf(funding, 'counties').map(({item}) => item['municipalities']);
  const sum = counts.reduce<number>((all, count) => all + (typeof count === 'number' ? count : 0), 0);
  if (total !== undefined && total !== sum) {
    const place = reading.places.get('cef-funding:total.municipalities')!;
    reading.add('sum', {place, value: total, expected: `${sum}`});
  }
}

/** Reads every document as the figures do, in every language. */
function checkDatasets(reading: Reading, documents: Record<string, Draft>): void {
  const seen = new Set<string>();
  for (const [topic, read] of Object.entries(topics)) {
    for (const language of languages) {
      attempt(() => read(documents[topic], language, (other) => documents[other]));
    }

    function attempt(action: () => unknown): void {
      try {
        action();
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        const hasVerdict = topic === 'claims' && correctVerdict(documents, error.message);
        if (!seen.has(error.message)) addFault(reading, topic, error.message);
        seen.add(error.message);
        // A claim that the numbers contradict hides the ones after it.
        if (hasVerdict) attempt(action);
      }
    }
  }
}

const parts = /^(?<path>.*?) should be (?<expected>.*), but is (?<value>.*)$/s;
const verdictPath = /^claims\[(?<index>\d+)\] \(.*\)\.verdict$/;
const statedVerdict = /"holds":(?<holds>\d+),"of":(?<of>\d+)/;
const verdictText = /^(?<holds>\d+) of (?<of>\d+), as the numbers say/;

/** Replaces a verdict that the numbers contradict in a copy of the claims, to find the next one. */
function correctVerdict(documents: Record<string, Draft>, message: string): boolean {
  const {path = '', expected = ''} = parts.exec(message)?.groups ?? {};
  const index = verdictPath.exec(path)?.groups?.['index'];
  const numbers = verdictText.exec(expected)?.groups;
  if (index === undefined || !numbers) return false;
  const claims = structuredClone(documents['claims']) as Draft & {claims: Draft[]};
  const verdict = {holds: Number(numbers['holds']), of: Number(numbers['of'])};
  claims.claims = claims.claims.map((claim, i) => (i === Number(index) ? {...claim, verdict} : claim));
  documents['claims'] = claims;
  return true;
}

function addFault(reading: Reading, topic: string, message: string): void {
  const {path = '', expected = message, value = ''} = parts.exec(message)?.groups ?? {};
  const isText = path.startsWith('texts.') && value === 'missing';
  const bare = path.replace(/ \(.*?\)/, '');
  const exact = reading.places.get(`${topic}:${bare}`);
  const place = exact ?? (isText ? {sheet: sheetNames.texts} : placeOf(reading, topic, bare));
  const headings = headingsOf(topic, bare);
  const {holds, of} = verdictText.exec(expected)?.groups ?? {};
  if (holds !== undefined) {
    const {holds: stated, of: all} = statedVerdict.exec(value)?.groups ?? {};
    const given = stated === undefined ? '' : `${stated}/${all}`;
    reading.add('verdict', {...(place && {place}), value: given, expected: `${holds}/${of}`});
  } else if (isText) reading.add('no-text', {...(place && {place}), value: path.replace('texts.', '')});
  else if (value === 'missing' && headings !== undefined)
    reading.add('empty', {...(place && {place}), header: headings});
  else reading.add('data', {...(place && {place}), header: `${topic}: ${path}`, value, expected});
}

/** The cell of a value, or else the row or the first cell of the item that has it. */
function placeOf(reading: Reading, topic: string, path: string): Place | undefined {
  for (let at = path; at !== ''; at = at.replace(/[.[][^.[]*$|^[^.[]*$/, '')) {
    const place = reading.places.get(`${topic}:${at}`);
    if (place) return place;
    const inside = [...reading.places].find(([key]) => key.startsWith(`${topic}:${at}.`));
    if (inside) return inside[1];
  }
  return undefined;
}
