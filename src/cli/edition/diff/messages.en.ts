import {words as claims} from '../../../figures/report-claims/messages.en.js';
import type {DifferenceWords} from './messages.nb.js';

export const words: DifferenceWords = {
  claims,
  title: (from, to) => `The annual report ${to} compared with ${from}`,
  nothing: 'Nothing has changed.',
  headings: {
    sentences: (to) => `Sentences of the last report, tested against the numbers of ${to}`,
    claims: 'Claims with another result',
    findings: 'Findings that have changed',
    numbers: 'Numbers',
    guides: 'Guides',
    partners: 'Partners',
    rows: 'Other rows',
    texts: 'Texts',
    translations: 'Translations',
    links: 'Links to the same address',
  },
  empty: 'empty',
  cell: ({sheet, row, header}, {before, after}) => `${sheet}, ${row}, ${header}: ${before} → ${after}`,
  added: (name) => `New: ${name}`,
  removed: (name) => `Gone: ${name}`,
  answers: (quotation, {before, after}) => `«${quotation}»: before ${before}; now ${after}`,
  notTested: 'cannot be tested with these numbers',
  was: (text) => `Before: ${text}`,
  is: (text) => `Now: ${text}`,
  translation: ({topic, id}, language) => `${topic}, ${id}: missing in ${language}`,
  notRenewed: ({topic, id}, language) => `${topic}, ${id}: changed in bokmål, and not in ${language}`,
  english: 'English',
};
