import {hasOwn, ownEntries} from './built-ins.js';
import {dividedIn, mergedIn} from './division-years.js';

/** The counties of Norway in the years of one division, by official number, after Statistics Norway's standard for counties. */
export interface CountyDivision {
  /** The first year that the division applies to. */
  from: number;
  /** The last one; the newest division has none. */
  to?: number;
  counties: Readonly<Record<string, string>>;
}

/** The counties that no reform has merged or split, though some have got or lost a municipality. */
const unchanged = {'03': 'Oslo', '11': 'Rogaland', '15': 'Møre og Romsdal', '18': 'Nordland'} as const;

const until2019 = {
  ...unchanged,
  '01': 'Østfold',
  '02': 'Akershus',
  '04': 'Hedmark',
  '05': 'Oppland',
  '06': 'Buskerud',
  '07': 'Vestfold',
  '08': 'Telemark',
  '09': 'Aust-Agder',
  '10': 'Vest-Agder',
  '12': 'Hordaland',
  '14': 'Sogn og Fjordane',
  '19': 'Troms',
  '20': 'Finnmark',
} as const;

const since2020 = {...unchanged, '34': 'Innlandet', '42': 'Agder', '46': 'Vestland', '50': 'Trøndelag'} as const;

/** The divisions, oldest first. */
export const countyDivisions: readonly CountyDivision[] = [
  {from: 1972, to: 2017, counties: {...until2019, '16': 'Sør-Trøndelag', '17': 'Nord-Trøndelag'}},
  {from: 2018, to: mergedIn - 1, counties: {...until2019, '50': 'Trøndelag'}},
  {
    from: mergedIn,
    to: dividedIn - 1,
    counties: {...since2020, '30': 'Viken', '38': 'Vestfold og Telemark', '54': 'Troms og Finnmark'},
  },
  {
    from: dividedIn,
    counties: {
      ...since2020,
      '31': 'Østfold',
      '32': 'Akershus',
      '33': 'Buskerud',
      '39': 'Vestfold',
      '40': 'Telemark',
      '55': 'Troms',
      '56': 'Finnmark',
    },
  },
];

/** The counties of a division by code and name, in the order of their codes. */
export function countiesIn(division: number): {code: string; name: string}[] {
  const {counties} = countyDivisions.find(({from}) => from === division)!;
  return ownEntries(counties)
    .map(([code, name]) => ({code, name}))
    .toSorted((a, b) => Number(a.code) - Number(b.code));
}

/** The first year of the oldest division that has a county with this number. */
export function firstYearOf(code: string): number | undefined {
  return countyDivisions.find(({counties}) => hasOwn(counties, code))?.from;
}

/** The counties of 2024 that each county was split into. */
export const splitIn2024: Readonly<Record<string, readonly string[]>> = {
  '30': ['31', '32', '33'],
  '38': ['39', '40'],
  '54': ['55', '56'],
};
