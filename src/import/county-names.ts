import {countyDivisions, splitIn2024} from '../datasets/county-divisions.js';
import {dividedIn, mergedIn} from '../datasets/division-years.js';
import {hasOwn, ownEntries} from '../datasets/built-ins.js';
import {isTotal, plain} from './dimension-names.js';
import type {UnmatchedRow} from './imported-data.js';
import {longestName} from './limits.js';

/** Counties of 2019 and earlier, with the number of the one that they were merged into in 2020. */
const merged: Readonly<Record<string, string>> = {
  '01': '30',
  '02': '30',
  '04': '34',
  '05': '34',
  '06': '30',
  '07': '38',
  '08': '38',
  '09': '42',
  '10': '42',
  '12': '46',
  '14': '46',
  '16': '50',
  '17': '50',
  '19': '54',
  '20': '54',
};

const total = /^(0|00|eak|norge|noreg|norway)$/;
const outside =
  /^(21|22|23|25|26|88|99|svalbard|janmayen|kontinentalsokkelen|uoppgitt|uoppgjeve|unknown|utlandet|abroad)$/;

export type Placed = {code: string} | Omit<UnmatchedRow, 'name' | 'value'>;

/** A county of one division, which a name or number can mean. */
interface Known {
  division: number;
  code: string;
}

/** The counties of all divisions by number and by name in the form of `plain`. */
const known = new Map<string, Known[]>();

function knownCounties(): ReadonlyMap<string, readonly Known[]> {
  if (known.size > 0) return known;
  for (const {from: division, counties} of countyDivisions) {
    for (const [code, name] of ownEntries(counties)) {
      for (const key of [code, plain(name)]) known.set(key, [...(known.get(key) ?? []), {division, code}]);
    }
  }
  return known;
}

/** The counties that a name or a number can mean, one for each division that has it: «46», «K-46», «46 Vestland». */
export function countiesOf(text: string): readonly Known[] {
  const [code, name] = partsOf(text);
  const byCode = code === undefined ? undefined : (knownCounties().get(code) ?? []);
  const byName = name === undefined ? undefined : named(name);
  if (!byCode || !byName) return byCode ?? byName ?? [];
  return byCode.filter((one) => byName.some((other) => other.division === one.division && other.code === one.code));
}

/** The place that a name or a code has among the counties of 2020. */
export function placeOf(text: string): Placed {
  return placeIn(mergedIn, text);
}

/** The place that a name or a code has on the map of a division, or the reason why it has none. */
export function placeIn(division: number, text: string): Placed {
  if (text.length > longestName) return {reason: 'unknown'};
  const found = countiesOf(text);
  const own = found.find((one) => one.division === division);
  if (own) return {code: own.code};
  if (found.length > 0) return elsewhere(division, found);
  const [one, ...others] = partsOf(text).flatMap((part) => (part === undefined ? [] : [special(plain(part))]));
  return one && others.every((other) => agree(one, other)) ? one : {reason: 'unknown'};
}

/** Whether two names of one row can mean the same county. */
export function agree(one: Placed, other: Placed): boolean {
  const where = (place: Placed) => ('code' in place ? place.code : (place.within ?? place.reason));
  return where(one) === where(other);
}

/** The reason why a county of another division is not on the map, and the county of the map that it is part of. */
function elsewhere(division: number, found: readonly Known[]): Placed {
  const {division: newest, code} = found.at(-1)!;
  if (newest > division) {
    const within = ownEntries(splitIn2024).find(([, parts]) => parts.includes(code))?.[0];
    return {reason: 'split', ...(within !== undefined && {within})};
  }
  const within = newest < mergedIn ? merged[code]! : code;
  if (division < dividedIn || !hasOwn(splitIn2024, within)) return {reason: 'merged', within};
  return {reason: newest < mergedIn ? 'earlier' : 'divided'};
}

/** The number and the name in a text, without any part in brackets: «54 Troms og Finnmark (2020-2023)». */
function partsOf(text: string): [code: string | undefined, name: string | undefined] {
  const bare = text.replace(/\([^()]*\)/g, '').trim();
  const coded = /^(?:(?:K|F|NO)-?)?(\d{1,2})(?:[ .:–-]+(\p{L}.*))?$/u.exec(bare);
  return coded ? [coded[1]!.padStart(2, '0'), coded[2]] : [undefined, bare];
}

/** No county has names in more languages. */
const mostLanguages = 6;

/** Official names in Norwegian and the Sámi and Kven languages are written together: one known name is enough. */
function named(name: string): readonly Known[] {
  for (const part of [name, ...name.split(/ [-–—] | ?\/ ?/, mostLanguages)]) {
    const found = knownCounties().get(plain(part.replace(/ (fylke|fylkeskommune|county)$/i, '')));
    if (found) return found;
  }
  return [];
}

function special(name: string): Placed {
  if (total.test(name) || isTotal(name)) return {reason: 'total'};
  return {reason: outside.test(name) ? 'outside' : 'unknown'};
}
