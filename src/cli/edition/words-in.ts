import type {Language} from '../../datasets/source.js';
import type {Fault} from './fault.js';
import {words as en} from './messages.en.js';
import {words as nb, type EditionWords} from './messages.nb.js';
import {words as nn} from './messages.nn.js';

export const wordsIn = (language: Language): EditionWords => ({nb, nn, en})[language];

/** A fault as one sentence or two, after the sheet and the cell that it is in. */
export function faultText({code, place, header = '', value = '', expected = ''}: Fault, words: EditionWords): string {
  const shown = Array.isArray(value) ? value.join('; ') : `${value}`;
  const text = words.faults[code]({header, expected, value: shown.length > 80 ? `${shown.slice(0, 79)}…` : shown});
  if (!place) return text;
  const at = place.cell === undefined ? words.sheet(place.sheet) : words.cell(place.sheet, place.cell);
  return `${at}: ${text}`;
}
