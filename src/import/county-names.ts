import {hasOwn, ownValues} from '../datasets/built-ins.js';
import {cefFunding} from '../datasets/cef-funding.js';
import type {UnmatchedRow} from './imported-data.js';
import {longestName} from './limits.js';
import {plain} from './dimension-names.js';

/** Counties of 2024 that were split from a county of 2020, by code, with the code of that county. */
const split: Record<string, [name: string, within: string]> = {
  '31': ['Østfold', '30'],
  '32': ['Akershus', '30'],
  '33': ['Buskerud', '30'],
  '39': ['Vestfold', '38'],
  '40': ['Telemark', '38'],
  '55': ['Troms', '54'],
  '56': ['Finnmark', '54'],
};

/** Counties of 2019 and earlier that were merged into one of 2020. */
const merged: Record<string, [name: string, within: string]> = {
  '01': ['Østfold', '30'],
  '02': ['Akershus', '30'],
  '04': ['Hedmark', '34'],
  '05': ['Oppland', '34'],
  '06': ['Buskerud', '30'],
  '07': ['Vestfold', '38'],
  '08': ['Telemark', '38'],
  '09': ['Aust-Agder', '42'],
  '10': ['Vest-Agder', '42'],
  '12': ['Hordaland', '46'],
  '14': ['Sogn og Fjordane', '46'],
  '16': ['Sør-Trøndelag', '50'],
  '17': ['Nord-Trøndelag', '50'],
  '19': ['Troms', '54'],
  '20': ['Finnmark', '54'],
};

const total =
  /^(0|00|eak|helelandet|heilelandet|landet|total|totalt|ialt|sum|alle|thewholecountry|wholecountry|norge|noreg|norway)$/;
const outside =
  /^(21|22|23|25|26|88|99|svalbard|janmayen|kontinentalsokkelen|uoppgitt|uoppgjeve|unknown|utlandet|abroad)$/;

export type Placed = {code: string} | Omit<UnmatchedRow, 'name' | 'value'>;

/** Everything that can be named in place of a county, by its name in the form of `plain`. */
const placesByName = new Map<string, Placed>();

function placesOfNames(): Map<string, Placed> {
  if (placesByName.size > 0) return placesByName;
  // If a name occurs twice, a county of 2020 has precedence, followed by a split one and a merged one.
  for (const [name, within] of ownValues(merged).toReversed())
    placesByName.set(plain(name), {reason: 'merged', within});
  for (const [name, within] of ownValues(split).toReversed()) placesByName.set(plain(name), {reason: 'split', within});
  for (const {code, name} of counties()) placesByName.set(plain(name), {code});
  return placesByName;
}

/** The place that a name or a code belongs to: «46», «K-46», «46 Vestland», «Troms og Finnmark – Romsa ja Finnmárku». */
export function placeOf(text: string): Placed {
  if (text.length > longestName) return {reason: 'unknown'};
  const name = text.replace(/\([^()]*\)/g, '').trim();
  const coded = /^(?:(?:K|F|NO)-?)?(\d{1,2})(?:[ .:–-]+(\p{L}.*))?$/u.exec(name);
  if (coded) {
    const byCode = placeOfCode(coded[1]!.padStart(2, '0'));
    const byName = coded[2] === undefined ? byCode : placeOfName(coded[2]);
    return agree(byCode, byName) ? byCode : {reason: 'unknown'};
  }
  return placeOfName(name);
}

/** Whether two names of one row can mean the same county. */
export function agree(one: Placed, other: Placed): boolean {
  const where = (place: Placed) => ('code' in place ? place.code : (place.within ?? place.reason));
  return where(one) === where(other);
}

function placeOfCode(code: string): Placed {
  if (counties().some((county) => county.code === code)) return {code};
  if (hasOwn(split, code)) return {reason: 'split', within: split[code]![1]};
  if (hasOwn(merged, code)) return {reason: 'merged', within: merged[code]![1]};
  return special(code);
}

/** No county has names in more languages. */
const mostLanguages = 6;

/** Official names in Norwegian and the Sámi and Kven languages are written together: one known name is enough. */
function placeOfName(name: string): Placed {
  for (const part of [name, ...name.split(/ [-–—] | ?\/ ?/, mostLanguages)]) {
    const found = placesOfNames().get(plain(part.replace(/ (fylke|fylkeskommune|county)$/i, '')));
    if (found) return found;
  }
  return special(plain(name));
}

function special(name: string): Placed {
  if (total.test(name)) return {reason: 'total'};
  return {reason: outside.test(name) ? 'outside' : 'unknown'};
}

/** The counties of the map, by code and name. */
export function counties() {
  return cefFunding(undefined, 'nb').counties;
}
