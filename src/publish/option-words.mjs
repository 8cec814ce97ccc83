/**
 * What a form calls the options that the figures have no word for, in bokmål, nynorsk and English. In English the
 * manifest's own description helps; the other languages have theirs here where the name alone does not say enough.
 */
export const optionWords = {
  lang: {label: {nb: 'Språk', nn: 'Språk', en: 'Language'}},
  view: {label: {nb: 'Vis som', nn: 'Vis som', en: 'Show as'}},
  from: {label: {nb: 'Fra år', nn: 'Frå år', en: 'From year'}},
  to: {label: {nb: 'Til år', nn: 'Til år', en: 'To year'}},
  goal: {label: {nb: 'Mål', nn: 'Mål', en: 'Goal'}},
  chapter: {label: {nb: 'Kapittel', nn: 'Kapittel', en: 'Chapter'}},
  query: {label: {nb: 'Søk', nn: 'Søk', en: 'Search'}},
  ref: {label: {nb: 'Påstand', nn: 'Påstand', en: 'Claim'}},
  heading: {label: {nb: 'Overskrift', nn: 'Overskrift', en: 'Heading'}},
  'heading-level': {label: {nb: 'Overskriftsnivå', nn: 'Overskriftsnivå', en: 'Heading level'}},
  edition: {
    label: {nb: 'Årsrapport', nn: 'Årsrapport', en: 'Edition'},
    help: {nb: 'Året rapporten gjelder. Tomt gir den nyeste.', nn: 'Året rapporten gjeld. Tomt gir den nyaste.'},
  },
  hide: {
    label: {nb: 'Utelat deler', nn: 'Utelat delar', en: 'Leave out parts'},
    help: {
      nb: 'Med mellomrom mellom: heading (overskrift), summary (funn), views (visninger), key (tegnforklaring), hint (tips), note (merknad), tools (verktøy).',
      nn: 'Med mellomrom mellom: heading (overskrift), summary (funn), views (visingar), key (teiknforklaring), hint (tips), note (merknad), tools (verktøy).',
    },
  },
  src: {
    label: {nb: 'Adressen til egne tall', nn: 'Adressa til eigne tal', en: 'Address of your own numbers'},
    help: {
      nb: 'Vises i stedet for tallene i rapporten: JSON-stat eller CSV, med https: eller på denne tjeneren.',
      nn: 'Blir viste i staden for tala i rapporten: JSON-stat eller CSV, med https: eller på denne tenaren.',
    },
  },
  'src-timeout': {
    label: {nb: 'Sekunder å vente på tallene', nn: 'Sekund å vente på tala', en: 'Seconds to wait for the numbers'},
  },
  'dimension-county': {
    label: {nb: 'Dimensjon med fylkene', nn: 'Dimensjon med fylka', en: 'Dimension of the counties'},
  },
  'dimension-measure': {
    label: {nb: 'Dimensjon med tiltakene', nn: 'Dimensjon med tiltaka', en: 'Dimension of the measures'},
  },
  'dimension-level': {label: {nb: 'Dimensjon med nivåene', nn: 'Dimensjon med nivåa', en: 'Dimension of the levels'}},
  'dimension-time': {label: {nb: 'Dimensjon med tiden', nn: 'Dimensjon med tida', en: 'Dimension of the time'}},
  group: {
    label: {nb: 'Gruppe', nn: 'Gruppe', en: 'Group'},
    help: {
      nb: 'Figurer i samme gruppe følger det leseren velger i en av dem.',
      nn: 'Figurar i same gruppe følgjer det lesaren vel i ein av dei.',
    },
  },
  address: {
    label: {nb: 'Navn i adressen', nn: 'Namn i adressa', en: 'Name in the address'},
    help: {
      nb: 'Tar vare på det leseren velger i adressen til siden, under dette navnet.',
      nn: 'Tek vare på det lesaren vel i adressa til sida, under dette namnet.',
    },
  },
};
