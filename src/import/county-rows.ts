import type {CefFunding, CountyFunding} from '../datasets/cef-funding.js';
import {countiesIn, countyDivisions} from '../datasets/county-divisions.js';
import {divisionIn, drawnDivisions, mergedIn} from '../datasets/division-years.js';
import {agree, countiesOf, placeIn, placeOf, type Placed} from './county-names.js';
import {ImportError} from './import-error.js';
import type {SignedCell, UnmatchedRow} from './imported-data.js';

/** More than all counties of all times and countries that a table would contain. */
const most = 500;

export interface CountyRow {
  /** The code and name, or one of them. A code with a name other than a county's is not a county's. */
  names: readonly string[];
  cell: SignedCell;
}

export interface DivisionWanted {
  /** The report. Its division is drawn where the rows fit it, and counties with equal numbers keep its order. */
  report: Pick<CefFunding, 'countyDivision' | 'counties'>;
  /** The year of the numbers, where the data gives it. */
  year?: number | undefined;
  /** The division that the data names itself. */
  named?: number | undefined;
}

/**
 * Gives every row its county, or the reason why it has none, in the division that the numbers come by.
 *
 * @throws {ImportError} when a county has several numbers, or the counties have no map.
 */
export function placeRows(rows: readonly CountyRow[], path: string, wanted: DivisionWanted) {
  const count = rows.length;
  if (count > most)
    throw new ImportError('too-many', path, `at most ${most} counties`, count, {name: 'counties', count, most});
  for (const {names} of rows) checkNames(names, path);
  const division = divisionOf(rows, path, wanted);
  const cells = new Map<string, SignedCell>();
  const unmatched: UnmatchedRow[] = [];
  const codes: (string | undefined)[] = [];
  for (const {names, cell} of rows) {
    const place = placeOfRow(division, names);
    codes.push('code' in place ? place.code : undefined);
    if ('code' in place) {
      if (cells.has(place.code)) {
        const name = nameOf(names);
        throw new ImportError('duplicate', path, 'one number a county', name, {name});
      }
      cells.set(place.code, cell);
    } else unmatched.push({name: names.at(-1)!, ...cell, ...place});
  }
  if (cells.size === 0) throw new ImportError('no-counties', path, 'counties of Norway', rows.length);
  const known = division === divisionIn(wanted.report.countyDivision) ? wanted.report.counties : countiesIn(division);
  const all = known.map(({code, name}): CountyFunding => ({
    code,
    name,
    municipalities: cells.get(code)?.value ?? null,
  }));
  const sum = all.reduce((total, {municipalities}) => total + (municipalities ?? 0), 0);
  return {
    cells,
    /** The number of the county of each row; `undefined` for a row without a place on the map. */
    codes,
    unmatched,
    counties: all.toSorted((a, b) => (b.municipalities ?? -Infinity) - (a.municipalities ?? -Infinity) || 0),
    // Sums of decimals have rounding errors in their last digits.
    totalMunicipalities: Number(sum.toPrecision(12)),
    countyDivision: division,
    programme: '',
  };
}

const nameOf = (names: readonly string[]) => [...new Set(names.filter(Boolean))].join(' ');

function checkNames(names: readonly string[], path: string): void {
  const isContradictory = known(names).length > 1 && countiesOfRow(names).length === 0;
  const [first, last] = [placeOf(names[0]!), placeOf(names.at(-1)!)];
  const isKnown = (one: Placed) => !('reason' in one && one.reason === 'unknown');
  if (!isContradictory && (names.length < 2 || !isKnown(first) || !isKnown(last) || agree(first, last))) return;
  const name = nameOf(names);
  throw new ImportError('county', path, 'one county', name, {name});
}

/** The counties that each name can mean, without the names that mean none. */
const known = (names: readonly string[]) => names.map((name) => countiesOf(name)).filter(({length}) => length > 0);

/** The counties that all of the known names of a row can mean; none for a sum, a place outside, or an unknown name. */
function countiesOfRow(names: readonly string[]): ReturnType<typeof countiesOf> {
  const [first = [], ...others] = known(names);
  return first.filter(({division, code}) =>
    others.every((other) => other.some((one) => one.division === division && one.code === code)),
  );
}

/** The place of a row: all of its names that are known mean the same county. */
function placeOfRow(division: number, names: readonly string[]): Placed {
  const last = placeIn(division, names.at(-1)!);
  if (!('code' in last)) return last;
  return countiesOfRow(names).some((one) => one.division === division) ? last : placeIn(division, names[0]!);
}

/**
 * The division of the rows that have a number. Where none fits all of them, that of the year is drawn as far as it goes,
 * or else the one that fits most rows.
 */
function divisionOf(rows: readonly CountyRow[], path: string, {report, year, named}: DivisionWanted): number {
  const own = divisionIn(report.countyDivision);
  if (named !== undefined) return drawnDivision(divisionIn(named), path);
  const ofRows = rows
    .filter(({cell}) => cell.value !== null)
    .map(({names}) => countiesOfRow(names))
    .filter(({length}) => length > 0);
  const count = (division: number) => ofRows.filter((of) => of.some((one) => one.division === division)).length;
  const divisions = countyDivisions.map(({from}) => from);
  const highest = Math.max(...divisions.map(count));
  const fitting = divisions.filter((one) => count(one) === highest);
  const fitsAll = highest === ofRows.length;
  const ofYear = year === undefined ? undefined : divisionIn(year);
  const codeIn = (of: (typeof ofRows)[number], division: number | undefined) =>
    of.find((one) => one.division === division)?.code;
  // A county that has another number in the division of the year has other borders there.
  const isOther = ofRows.some((of) => ![undefined, codeIn(of, own)].includes(codeIn(of, ofYear)));
  if (fitsAll && fitting.includes(own) && !isOther) return own;
  if (ofYear !== undefined && count(ofYear) >= (fitsAll ? highest : 1)) return drawnDivision(ofYear, path);
  const drawn = fitting.filter((one) => drawnDivisions.includes(one));
  if (drawn.length === 0 || fitting.length === 1) return drawnDivision(fitting.at(-1)!, path);
  // Seven counties of 2019 and of 2024 have the same names and other borders.
  throw unclear(path, drawn.length < fitting.length, drawn, year);
}

/** The refusal of counties that can be of several divisions, or are not those of their year. */
function unclear(path: string, isUndrawn: boolean, drawn: readonly number[], year: number | undefined): ImportError {
  if (year !== undefined) {
    return new ImportError('counties-of-year', path, `counties of ${year}`, 'others', {name: `${year}`});
  }
  const choices = drawn.map(String);
  const all = [...(isUndrawn ? [`before ${mergedIn}`] : []), ...choices];
  return new ImportError('counties-unclear', path, 'county numbers, or a year', all.join(', '), {
    ...(isUndrawn && {name: `${mergedIn}`}),
    choices,
  });
}

/** @throws {ImportError} when there is no map of a division: those of before the oldest map. */
export function drawnDivision(division: number, path: string): number {
  if (drawnDivisions.includes(division)) return division;
  const [name, choices] = [`${mergedIn}`, drawnDivisions.map(String)];
  const [expected, found] = [`counties of ${choices.join(' or ')}`, `counties from before ${name}`];
  throw new ImportError('counties-undrawn', path, expected, found, {name, choices});
}
