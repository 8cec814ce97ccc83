import type {Phrase} from '../words.js';

/** What is known of a criterion in a figure. */
export const statuses = {
  tested: {nb: 'Prøvd', nn: 'Prøvd', en: 'Tested'},
  lookedAt: {nb: 'Sett på', nn: 'Sett på', en: 'Looked at'},
  notTested: {nb: 'Ikke prøvd', nn: 'Ikkje prøvd', en: 'Not tested'},
  notApplicable: {nb: 'Ikke aktuelt', nn: 'Ikkje aktuelt', en: 'Not applicable'},
  page: {nb: 'Gjelder siden rundt', nn: 'Gjeld sida rundt', en: 'Depends on the page'},
  fault: {nb: 'Kjent feil', nn: 'Kjend feil', en: 'Known fault'},
} satisfies Record<string, Phrase>;

export type Status = keyof typeof statuses;

export const principles = {
  1: {nb: 'Mulig å oppfatte', nn: 'Mogleg å oppfatte', en: 'Perceivable'},
  2: {nb: 'Mulig å betjene', nn: 'Mogleg å betene', en: 'Operable'},
  3: {nb: 'Forståelig', nn: 'Forståeleg', en: 'Understandable'},
  4: {nb: 'Robust', nn: 'Robust', en: 'Robust'},
} satisfies Record<number, Phrase>;

export const words = {
  figure: {nb: 'Figur', nn: 'Figur', en: 'Figure'},
  all: {nb: 'Alle tolv', nn: 'Alle tolv', en: 'All twelve'},
  summary: {nb: 'Kort fortalt', nn: 'Kort fortalt', en: 'In short'},
  meaning: {
    nb: '«Prøvd» betyr at minst én automatisk test prøver noe av kravet hver gang koden endres. Ingen test prøver alt.',
    nn: '«Prøvd» betyr at minst éin automatisk test prøver noko av kravet kvar gong koden blir endra. Ingen test prøver alt.',
    en: '“Tested” means that at least one automatic test tries part of the criterion at every change of the code. No test tries all of it.',
  },
  faults: {nb: 'Kjente feil', nn: 'Kjende feil', en: 'Known faults'},
  noFaults: {
    nb: 'Vi kjenner ingen brudd på kravene i denne versjonen.',
    nn: 'Vi kjenner ingen brot på krava i denne versjonen.',
    en: 'We know of no failure of the criteria in this version.',
  },
  limits: {nb: 'Det som ikke er prøvd', nn: 'Det som ikkje er prøvd', en: 'What has not been tried'},
  criteria: {nb: 'Krav for krav', nn: 'Krav for krav', en: 'Criterion by criterion'},
  level: {nb: 'Nivå', nn: 'Nivå', en: 'Level'},
  notInStandard: {
    nb: 'Nytt i WCAG 2.2, ikke i EN 301 549 V3.2.1',
    nn: 'Nytt i WCAG 2.2, ikkje i EN 301 549 V3.2.1',
    en: 'New in WCAG 2.2, not in EN 301 549 V3.2.1',
  },
  only: {nb: 'Bare', nn: 'Berre', en: 'Only'},
  by: {nb: 'Tester', nn: 'Testar', en: 'Tests'},
  looks: {nb: 'Sett på', nn: 'Sett på', en: 'Looked at'},
  of: {nb: 'av', nn: 'av', en: 'of'},
  data: {nb: 'Alt dette som JSON', nn: 'Alt dette som JSON', en: 'All this as JSON'},
} satisfies Record<string, Phrase>;
