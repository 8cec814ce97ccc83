import type {PartnerNetworkWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import {subjectsOf, type Partner, type PartnerNetwork, type Subject} from '../../datasets/partners.js';
import type {Language} from '../../datasets/source.js';

/** The part of the network that is shown, and how it is spoken of. */
export interface NetworkShown {
  network: PartnerNetwork;
  /** The partner brought forward. */
  partner: Partner | undefined;
  language: Language;
  words: PartnerNetworkWords;
  numbers: Numbers;
}

/** Who takes part in a subject, and how. */
export function withWhom({form, partners}: Subject, {words, numbers}: NetworkShown): string {
  return words.with[form](numbers.list(partners.map(({id}) => id)));
}

/** How much a partner takes part in, year by year. */
export function takingOf(partner: Partner, {network, words, numbers}: NetworkShown): string {
  const counts = network.years.map((year) => ({
    ...year,
    subjects: subjectsOf(network.subjects, partner, year.year).length,
  }));
  return words.taking(
    counts.filter(({subjects}) => subjects > 0),
    numbers,
  );
}

/** Small first letter, save in abbreviations. */
export function inSentence(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\P{L})/u, (first) => first.toLowerCase());
}
