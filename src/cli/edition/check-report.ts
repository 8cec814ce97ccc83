import {countiesIn} from '../../datasets/county-divisions.js';
import {divisionIn, drawnDivisions} from '../../datasets/division-years.js';
import {allTopics} from './all-sheets.js';
import {checkUnusedCells} from './check-claims.js';
import {checkDatasets} from './check-datasets.js';
import {columnsAt, headingsOf} from './dataset-faults.js';
import type {Fault} from './fault.js';
import {hasUnnamed, idsIn, itemsOf, valueAt, type Draft} from './places.js';
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
  const hasFaults = reading.faults.length > 0;
  if (reading.faults.some(isOfColumn)) return;
  const trend = drafts['infosec-trend'] ?? {};
  const years = [...new Set(itemsOf(trend, 'numbers').flatMap(({item}) => Object.keys(Object(item['values']))))];
  const seen = new Set<string>();
  for (const {place, header, value, topic, list} of reading.references) {
    const name = [place.sheet, place.cell, value].join('\n');
    if (seen.has(name)) reading.add('duplicate', {place, header, value});
    seen.add(name);
    const ids = list === 'years' ? years : idsIn(drafts[topic], list);
    // A list of which nothing can be read yet says nothing about its names.
    if (ids.includes(value) || (hasFaults && (ids.length === 0 || hasUnnamed(drafts[topic], list)))) continue;
    reading.add('reference', {place, header, value, expected: someOf(ids)});
  }
  checkNumbers(reading, trend, years, report.year);
  checkCounties(reading, drafts['cef-funding']);
  checkMunicipalities(reading, drafts['cef-funding']);
  checkSum(reading, drafts['cef-funding']);
  checkLeast(reading, drafts);
  checkTimes(reading, drafts['timeline']);
  checkUnusedCells(reading, drafts['claims']);
  checkSelections(reading, drafts, years);
  if (reading.faults.length === 0) checkDatasets(reading, documentsOf(report));
}

/** Without a sheet or a column, or the heading of one, everything that is in it would seem to be missing. */
const isOfColumn = ({code, place: {cell = ''} = {sheet: ''}}: Fault) =>
  ['missing-sheet', 'missing-column', 'no-heading'].includes(code) || /^[A-Z]+1$/.test(cell);

/** The report has everything that the figure of a result selects: its level, measure, partner, subject, goal and year. */
function checkSelections(
  reading: Reading,
  {goals, partners, 'infosec-trend': trend}: ReadReport['drafts'],
  years: readonly string[],
): void {
  const chapters = itemsOf(goals, 'chapters').map(({item}) => item);
  for (const [path, place] of reading.places) {
    const [, c, g, r] = /^goals:chapters\[(\d+)\]\.goals\[(\d+)\]\.results\[(\d+)\]\.figure\.select$/.exec(path) ?? [];
    if (c === undefined) continue;
    const chapter = chapters[Number(c)];
    const goal = itemsOf(chapter, 'goals')[Number(g)]?.item;
    const figure = itemsOf(goal, 'results')[Number(r)]?.item['figure'];
    const ofSubjects = () =>
      itemsOf(partners, 'subjects').flatMap(({item: {year}}) => (typeof year === 'number' ? [`${year}`] : []));
    const known: Readonly<Record<string, readonly string[]>> = {
      goal: idsIn(chapter, 'goals'),
      level: idsIn(trend, 'levels'),
      measure: idsIn(trend, 'measures'),
      partner: idsIn(partners, 'partners'),
      subject: idsIn(partners, 'subjects'),
      year: valueAt(figure, ['tag']) === 'partner-network' ? [...new Set(ofSubjects())] : years,
    };
    for (const [name, value] of Object.entries(Object(valueAt(figure, ['select'])))) {
      const ids = known[name] ?? [`${value}`];
      if (ids.includes(`${value}`) || ids.length === 0) continue;
      const expected = someOf(ids.map((id) => `${name}=${id}`));
      reading.add('reference', {place, header: place.header ?? '', value: `${name}=${value}`, expected});
    }
  }
}

/** As many names as a sentence has room for. */
const someOf = (names: readonly string[]) => [...names.slice(0, 30), ...(names.length > 30 ? ['…'] : [])].join(', ');

/** Every measure has a row for every level, and no year is after that of the report. */
function checkNumbers(reading: Reading, trend: Draft, years: readonly string[], year: number | undefined): void {
  const numbers = itemsOf(trend, 'numbers').map(({item}) => item);
  const rows = new Set(numbers.map(({measure, level}) => `${measure}, ${level}`));
  const [measures, levels] = [idsIn(trend, 'measures'), idsIn(trend, 'levels')];
  // A name that cannot be read or does not exist may be that of the row which seems to be missing.
  const isWhole = numbers.every(({measure, level}) => measures.includes(`${measure}`) && levels.includes(`${level}`));
  for (const measure of measures) {
    for (const level of levels) {
      const value = `${measure}, ${level}`;
      if (isWhole && !rows.has(value)) reading.add('missing-row', {place: {sheet: 'Tall'}, value});
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
  if (!drawnDivisions.includes(divisionIn(year))) {
    const place = reading.places.get('cef-funding:countyDivision')!;
    const expected = `${drawnDivisions[0]}`;
    reading.add('data', {place, header: place.header ?? '', value: year, wanted: 'map', expected});
    return;
  }
  const [counties, items] = [countiesIn(divisionIn(year)), itemsOf(funding, 'counties')];
  const expected = someOf(counties.map(({code, name}) => `${code} ${name}`));
  for (const [i, {item}] of items.entries()) {
    const {code: value} = item;
    if (value === undefined || counties.some(({code}) => code === value)) continue;
    const place = reading.places.get(`cef-funding:counties[${i}].code`) ?? {sheet: 'Fylker'};
    reading.add('reference', {place, header: 'Fylkesnummer', value, expected});
  }
  // A number that cannot be read may be that of the county which seems to be missing.
  if (items.some(({item}) => item['code'] === undefined)) return;
  for (const {code, name} of counties) {
    if (items.some(({item}) => item['code'] === code)) continue;
    reading.add('missing-row', {place: {sheet: 'Fylker'}, value: `${code} ${name}`});
  }
}

function checkSum(reading: Reading, funding: Draft | undefined): void {
  const total = valueAt(funding, ['total', 'municipalities']);
  const counties = itemsOf(funding, 'counties');
  // Where a number is missing, there is no sum yet.
  if (counties.some(({item}) => item['municipalities'] === undefined)) return;
  const counts = counties.map(({item}) => item['municipalities']);
  const sum = counts.reduce<number>((all, count) => all + (typeof count === 'number' ? count : 0), 0);
  if (total !== undefined && total !== sum) {
    const place = reading.places.get('cef-funding:total.municipalities')!;
    reading.add('sum', {place, header: place.header ?? '', value: total, expected: `${sum}`});
  }
}

/** A fact that is a number is not less than it can be. */
function checkLeast(reading: Reading, drafts: ReadReport['drafts']): void {
  for (const {topic, facts} of allTopics) {
    for (const {path, header, least = -Infinity} of facts) {
      const value = valueAt(drafts[topic], path.split('.'));
      if (typeof value !== 'number' || value >= least) continue;
      const place = reading.places.get(`${topic}:${path}`)!;
      reading.add('data', {place, header, value, wanted: 'least', expected: `${least}`});
    }
  }
}

/** Every event of the timeline has a time in one of its columns. */
function checkTimes(reading: Reading, timeline: Draft | undefined): void {
  for (const [i, {item}] of itemsOf(timeline, 'items').entries()) {
    const path = `items[${i}].when`;
    const place = reading.places.get(`timeline:${path}.year`);
    if (valueAt(item, ['when']) !== undefined || !place || reading.hasFaultIn(place)) continue;
    reading.add('empty', {place, header: headingsOf(columnsAt('timeline', path)), wanted: 'time'});
  }
}

/** No more municipalities in a county have received support than there are. */
function checkMunicipalities(reading: Reading, funding: Draft | undefined): void {
  for (const [i, {item}] of itemsOf(funding, 'counties').entries()) {
    const {municipalities: value, municipalitiesInCounty: most} = item;
    if (typeof value !== 'number' || typeof most !== 'number' || value <= most) continue;
    const path = `counties[${i}].municipalities`;
    const place = reading.places.get(`cef-funding:${path}`);
    const header = headingsOf(columnsAt('cef-funding', path));
    reading.add('too-high', {...(place && {place}), header, value, expected: `${most}`});
  }
}
