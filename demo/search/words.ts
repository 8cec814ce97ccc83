import type {Phrase} from '../words.js';

export const words = {
  found: {nb: 'treff', nn: 'treff', en: 'results'},
  first: {nb: 'De første', nn: 'Dei første', en: 'The first'},
  of: {nb: 'av', nn: 'av', en: 'of'},
  nothing: {
    nb: 'Ingen treff. Prøv færre eller andre ord.',
    nn: 'Ingen treff. Prøv færre eller andre ord.',
    en: 'No results. Try fewer or other words.',
  },
  failed: {
    nb: 'Søket kunne ikke hentes. Last siden på nytt, eller se dokumentasjonen.',
    nn: 'Søket kunne ikkje hentast. Last sida på nytt, eller sjå dokumentasjonen.',
    en: 'The search could not be fetched. Load the page again, or see the documentation.',
  },
  results: {nb: 'Treff', nn: 'Treff', en: 'Results'},
} satisfies Record<string, Phrase>;
