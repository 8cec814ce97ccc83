/**
 * Help for options in the two languages that the manifest does not have, shorter than its descriptions. The names of other
 * options explain them.
 */
export const optionHelp: Readonly<Record<string, {nb: string; nn: string}>> = {
  edition: {
    nb: 'Året rapporten gjelder. Tomt gir den nyeste.',
    nn: 'Året rapporten gjeld. Tomt gir den nyaste.',
  },
  levels: {
    nb: 'Med mellomrom mellom: `statlige-virksomheter`, `fylkeskommuner`, `kommuner`. Tomt gir alle.',
    nn: 'Med mellomrom mellom: `statlige-virksomheter`, `fylkeskommuner`, `kommuner`. Tomt gir alle.',
  },
  measures: {
    nb: 'Med mellomrom mellom: `styringssystem`, `nye-tiltak`, `forbedret-fjernet-tiltak`, `hendelser`, `ovelser`. Tomt gir alle.',
    nn: 'Med mellomrom mellom: `styringssystem`, `nye-tiltak`, `forbedret-fjernet-tiltak`, `hendelser`, `ovelser`. Tomt gir alle.',
  },
  hide: {
    nb: 'Med mellomrom mellom: heading (overskrift), summary (funn), views (visninger), key (tegnforklaring), hint (tips), note (merknad), tools (verktøy).',
    nn: 'Med mellomrom mellom: heading (overskrift), summary (funn), views (visingar), key (teiknforklaring), hint (tips), note (merknad), tools (verktøy).',
  },
  src: {
    nb: 'Vises i stedet for tallene i rapporten: JSON-stat eller CSV, med https: eller på denne serveren.',
    nn: 'Blir viste i staden for tala i rapporten: JSON-stat eller CSV, med https: eller på denne serveren.',
  },
  group: {
    nb: 'Figurer i samme gruppe følger det leseren velger i en av dem.',
    nn: 'Figurar i same gruppe følgjer det lesaren vel i ein av dei.',
  },
  address: {
    nb: 'Tar vare på det leseren velger i adressen til siden, under dette navnet.',
    nn: 'Tek vare på det lesaren vel i adressa til sida, under dette namnet.',
  },
};
