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
