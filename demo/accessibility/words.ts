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
  heard: {
    nb: 'Slik leser en skjermleser figuren',
    nn: 'Slik les ein skjermlesar figuren',
    en: 'How a screen reader reads the figure',
  },
  heardMeaning: {
    nb: 'Et skript trykket på tastene og skrev ned ordene. Det viser ikke at figuren er god å lytte til: ingen som bruker skjermleser til daglig, har prøvd den. Orca har ikke norske ord for roller, så de er på engelsk.',
    nn: 'Eit skript trykte på tastane og skreiv ned orda. Det viser ikkje at figuren er god å lytte til: ingen som bruker skjermlesar til dagleg, har prøvd han. Orca har ikkje norske ord for roller, så dei er på engelsk.',
    en: 'A script pressed the keys and wrote down the words. It does not show that the figure is good to listen to: nobody who uses a screen reader every day has tried it.',
  },
  peerMeaning: {
    nb: 'Highcharts tegner de samme tallene med modulen sin for tilgjengelighet, slik dokumentasjonen viser: linjer for tiltakene, og søyler i stedet for kart. Vi brukte den korteste veien vi fant.',
    nn: 'Highcharts teiknar dei same tala med modulen sin for tilgjenge, slik dokumentasjonen viser: linjer for tiltaka, og søyler i staden for kart. Vi brukte den kortaste vegen vi fann.',
    en: 'Highcharts draws the same numbers with its accessibility module, as its documentation shows: lines for the measures, and bars instead of the map. We used the shortest way that we found.',
  },
  notHeard: {nb: 'Ikke i dette opptaket:', nn: 'Ikkje i dette opptaket:', en: 'Not in this recording:'},
  presses: {nb: 'tastetrykk', nn: 'tastetrykk', en: 'key presses'},
  audit: {nb: 'Chartability', nn: 'Chartability', en: 'Chartability'},
  auditMeaning: {
    nb: 'Våre egne svar på 50 punkter om tilgjengelige diagrammer, på engelsk. Ingen andre har gått gjennom dem.',
    nn: 'Våre eigne svar på 50 punkt om tilgjengelege diagram, på engelsk. Ingen andre har gått gjennom dei.',
    en: 'Our own answers to 50 points about accessible charts. Nobody else has gone through them.',
  },
  failure: {nb: 'Mangel', nn: 'Mangel', en: 'Failure'},
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
