import {countyDivisions} from '../../datasets/county-divisions.js';
import {divisionIn} from '../../datasets/division-years.js';
import {isFields} from '../../import/fields.js';

/** The counties of a year by number and name, in the order of their numbers. */
export function countiesOf(year: number): [code: string, name: string][] {
  const {counties} = countyDivisions.find(({from}) => from === divisionIn(year))!;
  return Object.entries(counties).toSorted(([a], [b]) => Number(a) - Number(b));
}

/**
 * A document of support by county with the counties of another year. How many municipalities these have is left out with its
 * source: it was counted for the counties of the earlier report.
 */
export function withCountiesOf(year: number, document: unknown): unknown {
  if (!isFields(document)) return document;
  const {countyDivision, municipalitiesInCountySource: _, ...rest} = document;
  if (typeof countyDivision !== 'number' || divisionIn(countyDivision) === divisionIn(year)) return document;
  const counties = countiesOf(year).map(([code, name]) => ({code, name, municipalities: null}));
  const total = isFields(rest['total']) ? {...rest['total'], municipalities: 0} : rest['total'];
  return {...rest, total, countyDivision: year, counties};
}
