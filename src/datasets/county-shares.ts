import {ascending, max} from 'd3';
import type {CefFunding, CountyFunding} from './cef-funding.js';

/** Per cent of the municipalities in a county that received support; `null` where the report lists none. */
export function shareOf({municipalities, municipalitiesInCounty}: CountyFunding): number | null {
  return municipalities === null || municipalitiesInCounty === undefined
    ? null
    : (100 * municipalities) / municipalitiesInCounty;
}

/** «About» goes with a whole number; only a share that is not quite none or all has a decimal. */
export const aboutDecimals = (share: number): number =>
  (share > 0 && share < 1) || (share > 99 && share < 100) ? 1 : 0;

/** The counties with the highest share first, and those without a number last. */
export function byShare(counties: readonly CountyFunding[]): CountyFunding[] {
  return counties.toSorted((a, b) => ascending(shareOf(b) ?? -1, shareOf(a) ?? -1));
}

export interface ShareFinding {
  municipalities: number;
  all: number;
  /** Per cent of the municipalities of the whole country. */
  share: number;
  /** The counties that have the highest share, if any municipality received support. */
  highest: {counties: readonly CountyFunding[]; share: number} | undefined;
  /** Set when one county is highlighted: its rank from the top, shared where shares are equal. */
  county: {county: CountyFunding; share: number | null; rank: number; shared: boolean} | undefined;
}

/** The finding on shares of the municipalities; `undefined` where the number of municipalities is not known. */
export function shareFinding(
  {counties, totalMunicipalities, inCounties}: CefFunding,
  code: string | undefined,
): ShareFinding | undefined {
  if (!inCounties) return undefined;
  const highest = max(counties, shareOf) ?? 0;
  const county = counties.find((one) => one.code === code);
  const share = county ? shareOf(county) : null;
  return {
    municipalities: totalMunicipalities,
    all: inCounties.total,
    share: (100 * totalMunicipalities) / inCounties.total,
    highest: highest > 0 ? {counties: counties.filter((one) => shareOf(one) === highest), share: highest} : undefined,
    county: county && {
      county,
      share,
      rank: 1 + counties.filter((one) => (shareOf(one) ?? -1) > (share ?? -1)).length,
      shared: counties.filter((one) => shareOf(one) === share).length > 1,
    },
  };
}
