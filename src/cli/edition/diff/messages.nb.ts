import {words as claims} from '../../../figures/report-claims/messages.nb.js';
import type {CellChange, MissingText} from './difference.js';

/** A value of a cell in a sentence. */
export type Written = Record<'before' | 'after', string>;

export const words = {
  claims,
  title: (from: string, to: string) => `Årsrapporten ${to} sammenlignet med ${from}`,
  nothing: 'Ingenting er endret.',
  headings: {
    sentences: (to: string) => `Setninger fra forrige rapport, målt mot tallene for ${to}`,
    claims: 'Påstander med et annet svar',
    findings: 'Funn som er endret',
    numbers: 'Tall',
    guides: 'Veiledninger',
    partners: 'Partnere',
    rows: 'Andre rader',
    texts: 'Tekster',
    translations: 'Oversettelser',
    links: 'Lenker til samme adresse',
  },
  empty: 'tom',
  cell: ({sheet, row, header}: CellChange, {before, after}: Written) =>
    `${sheet}, ${row}, ${header}: ${before} → ${after}`,
  added: (name: string) => `Ny: ${name}`,
  removed: (name: string) => `Borte: ${name}`,
  answers: (quotation: string, {before, after}: Written) => `«${quotation}»: før ${before}; nå ${after}`,
  notTested: 'kan ikke sjekkes med disse tallene',
  was: (text: string) => `Før: ${text}`,
  is: (text: string) => `Nå: ${text}`,
  translation: ({topic, id}: MissingText, language: string) => `${topic}, ${id}: mangler på ${language}`,
  notRenewed: ({topic, id}: MissingText, language: string) =>
    `${topic}, ${id}: er endret på bokmål, men ikke på ${language}`,
  english: 'engelsk',
};

export type DifferenceWords = typeof words;
