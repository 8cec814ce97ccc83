import {computed} from './reader-texts.mjs';

/** What is no prose: code, addresses and names that are filled in. */
const noProse = new RegExp(String.raw`\x60[^\x60]*\x60|\{\w+\}|<[^>]*>|https?:\S+|\w+(?:[./]\w+)+`, 'gu');
const word = new RegExp(String.raw`[\p{L}${computed}][\p{L}\p{M}’${computed}-]*`, 'gu');

export const proseOf = (text) => text.replaceAll(noProse, ' ');

/** The whole words of a text, of three letters or more; a word that goes on in what is computed is left out. */
export function wordsOf(text) {
  return [...proseOf(text).matchAll(word)]
    .map(([one]) => one.replace(/[’-]+$/u, ''))
    .filter((one) => one.length > 2 && !one.includes(computed));
}
