import {words as claims} from '../../../figures/report-claims/messages.nn.js';
import type {DifferenceWords} from './messages.nb.js';

export const words: DifferenceWords = {
  claims,
  title: (from, to) => `Årsrapporten ${to} samanlikna med ${from}`,
  nothing: 'Ingenting er endra.',
  headings: {
    sentences: (to) => `Setningar frå førre rapport, målte mot tala for ${to}`,
    claims: 'Påstandar med eit anna svar',
    findings: 'Funn som er endra',
    numbers: 'Tal',
    guides: 'Rettleiingar',
    partners: 'Partnarar',
    rows: 'Andre rader',
    texts: 'Tekstar',
    translations: 'Omsetjingar',
    links: 'Lenkjer til same adresse',
  },
  empty: 'tom',
  cell: ({sheet, row, header}, {before, after}) => `${sheet}, ${row}, ${header}: ${before} → ${after}`,
  added: (name) => `Ny: ${name}`,
  removed: (name) => `Borte: ${name}`,
  answers: (quotation, {before, after}) => `«${quotation}»: før ${before}; no ${after}`,
  notTested: 'kan ikkje sjekkast med desse tala',
  was: (text) => `Før: ${text}`,
  is: (text) => `No: ${text}`,
  translation: ({topic, id}, language) => `${topic}, ${id}: manglar på ${language}`,
  notRenewed: ({topic, id}, language) => `${topic}, ${id}: er endra på bokmål, men ikkje på ${language}`,
  english: 'engelsk',
};
