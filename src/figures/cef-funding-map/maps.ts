import type {Places} from '../../charts/county-map/layout.js';
import {cefFunding, cefFundingEditions, type CefFunding} from '../../datasets/cef-funding.js';
import {counties2020, type CountyMap} from '../../datasets/counties.js';
import {dividedIn, divisionIn, mergedIn} from '../../datasets/division-years.js';
import {places2020} from '../../datasets/county-places.js';
import {eager, lazy, type Lazy} from '../../figure/lazy.js';

/** The shapes of the counties of one division, and the places of their names and numbers. */
export interface DrawnMap {
  readonly shapes: CountyMap;
  readonly places: Places;
}

/** By the first year of the division. A figure fetches another map than the first when its numbers come by those counties. */
const maps: ReadonlyMap<number, Lazy<DrawnMap>> = new Map([
  [mergedIn, eager({shapes: counties2020, places: places2020})],
  [dividedIn, lazy(async () => (await import('./map-2024.js')).map)],
]);

export function mapOf({countyDivision}: Pick<CefFunding, 'countyDivision'>): Lazy<DrawnMap> {
  return maps.get(divisionIn(countyDivision))!;
}

/** The map of the report of a year, or of the newest; nothing until the report has been fetched. */
export function mapOfEdition(year: string | undefined): readonly Lazy<DrawnMap>[] {
  const known = year !== undefined && cefFundingEditions.years.includes(year) ? year : cefFundingEditions.newest;
  return cefFundingEditions.has(known) ? [mapOf(cefFunding(known, 'nb'))] : [];
}
