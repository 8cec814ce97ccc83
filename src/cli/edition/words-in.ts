import type {Language} from '../../datasets/source.js';
import type {Fault} from './fault.js';
import {words as en} from './messages.en.js';
import {words as nb, type EditionWords} from './messages.nb.js';
import {words as nn} from './messages.nn.js';

export const wordsIn = (language: Language): EditionWords => ({nb, nn, en})[language];

/** A fault as one sentence or two, after the sheet and the cell that it is in. */
export function faultText(fault: Fault, words: EditionWords): string {
  const {code, place, header = '', value = '', other = '', wanted} = fault;
  const expected = wanted ? words.wanted[wanted](fault.expected ?? '') : (fault.expected ?? '');
  const details = {header, expected, value: shown(value, words), other: shown(other, words)};
  const text = words.faults[code](code === 'verdict' || code === 'no-verdict' ? inCases(details, words) : details);
  if (!place) return text;
  const at = place.cell === undefined ? words.sheet(place.sheet) : words.cell(place.sheet, place.cell);
  return fault.isSecond ? `${words.second}: ${at}: ${text}` : `${at}: ${text}`;
}

/** «9/10» as «9 av 10 tilfeller», and as the numbers of two cells. */
function inCases<Of extends {value: string; expected: string}>(
  details: Of,
  {inCases: inWords, and, nothing}: EditionWords,
) {
  const written = (share: string) => {
    const [holds, of] = share.split('/');
    return of === undefined ? nothing : inWords(holds ?? '', of);
  };
  const {value, expected} = details;
  return {...details, value: written(value), expected: written(expected), other: expected.replace('/', ` ${and} `)};
}

/** A value as an author writes it, and no more of it than a sentence has room for. */
function shown(value: unknown, {decimalSign}: EditionWords): string {
  const text = Array.isArray(value) ? value.join('; ') : `${value}`;
  if (typeof value === 'number') return text.replace('.', decimalSign);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
