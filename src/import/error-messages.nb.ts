import type {CellCause, ImportErrorCode, ImportErrorDetails} from './import-error.js';
import type {CellStatus, Period, UnmatchedRow} from './imported-data.js';
import type {Numbers} from '../i18n/numbers.js';

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const topics: Record<string, string> = {
  measure: 'tiltak',
  level: 'nivå',
  time: 'tid',
  county: 'fylke',
  title: 'tittel',
  address: 'adresse',
};
const lists: Record<string, string> = {
  years: 'perioder',
  levels: 'nivåer',
  measures: 'tiltak',
  links: 'lenker',
  counties: 'fylker',
};

/** The fault of a cell in a table of the page, and how to correct it. */
const cells = {
  hidden: 'har skjult tekst. Ta den bort.',
  struck: 'har tekst med strek over. Ta den bort.',
  raised:
    'har hevet eller senket tekst som vi ikke vet hva betyr. Skriv tallet helt ut, eller skriv fotnoten under tabellen.',
  several: 'har mer enn ett stykke tekst. La bare tallet stå der.',
  control: 'har et felt å fylle ut. Skriv tallet som tekst.',
  picture: 'har et bilde eller en formel. Skriv tallet som tekst.',
  style: 'har et utseende som kan skjule noe av teksten. Ta bort formateringen.',
  generated: 'får tekst fra stilarket til siden. Skriv alt i cellen.',
  direction: 'har tekst fra høyre mot venstre. Skriv tallet på nytt.',
  row: 'vises ikke der den står. Vis den, eller ta den bort.',
} satisfies Record<CellCause, string>;

const refused = {
  empty: 'Svaret er tomt.',
  html: 'Adressen gir en nettside og ikke tall.',
  binary: 'Filen er ikke en tekstfil.',
  encoding: 'Bokstavene i filen er ødelagt. Lagre den på nytt som UTF-8.',
  'not-json': 'Filen kan ikke leses. Den er skrevet feil.',
  truncated: 'Filen er ikke hel. Noe mangler på slutten.',
  'open-end': 'Filen slutter uten linjeskift, så vi vet ikke om den er hel.',
  'too-deep': 'Filen har en form vi ikke leser.',
  'not-a-dataset': 'Vi fant ingen tabell med tall i svaret.',
  collection: 'Adressen gir en liste over tabeller. Velg en av dem.',
  'many-datasets': ({choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `Svaret har flere tabeller: ${numbers.list(choices)}. Vi leser bare en.`,
  'no-data': 'Svaret sier hva tabellen heter, men har ingen tall.',
  form: 'Filen har en form vi ikke leser.',
  size: 'Delene i filen passer ikke sammen.',
  number: ({name = ''}: ImportErrorDetails) =>
    name === '' ? 'Det står noe annet enn et tall i tabellen.' : `«${name}» står der det skal være et tall.`,
  'long-number': 'Et tall i filen er for langt til å vises riktig.',
  'too-many-cells': 'Tabellen er for stor. Velg ut de tallene du vil vise.',
  'too-long': 'Et navn i filen er for langt.',
  quote: 'Et anførselstegn mangler eller står feil i filen.',
  separator: 'Vi vet ikke hvilket tegn som skiller tallene i filen.',
  ragged: ({count = 0}: ImportErrorDetails) =>
    `Rad ${count} passer ikke med de andre radene. Alle rader må ha like mange celler, og ingen celle med navn kan være tom.`,
  'no-header': 'Den første raden må si hva tallene er.',
  'merged-cells': 'Tabellen har sammenslåtte celler, så vi vet ikke hvor tallene hører til.',
  'unclear-cell': ({row = 0, column = '', cause = 'several'}: ImportErrorDetails) =>
    `Cellen i rad ${row}, kolonne «${column}», ${cells[cause]}`,
  'decimal-sign': ({name = '', choices}: ImportErrorDetails) =>
    choices
      ? `Tallene har både komma og punktum som desimaltegn: «${choices[0]}» og «${choices[1]}». Bruk ett av dem i alle tall.`
      : `Vi vet ikke om tegnet i «${name}» er desimaltegn eller tusenskille. Ta det bort hvis det skiller tusener. Er det desimaltegn, bruk det i alle tall, og minst ett av dem med én eller to desimaler.`,
  duplicate: ({name = ''}: ImportErrorDetails) => `Det er flere tall for «${name}».`,
  'no-numbers': 'Vi fant ingen tall i tabellen.',
  'no-dimension': ({name = '', choices = []}: ImportErrorDetails, numbers: Numbers) =>
    choices.length === 0
      ? `Vi fant ikke ${topics[name] ?? name} i tabellen.`
      : `Vi fant ikke ${topics[name] ?? name} i tabellen. Den har ${numbers.list(choices)}.`,
  'extra-dimension': ({name = '', column}: ImportErrorDetails) =>
    column === undefined
      ? `Tallene er delt på «${name}». Velg ut en del av dem.`
      : `Vi vet ikke hvilke tall kolonnen «${name}» gjelder. Ta den bort, eller flytt den foran tallene hvis den deler dem opp. En merknad kan stå under tabellen, etter en tom linje og med * foran.`,
  'no-category': ({name = '', choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `Vi fant ikke «${name}» i tabellen. Velg fra ${numbers.list(choices.slice(0, 5))}.`,
  'no-choice': ({choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `Tabellen har tall for ${numbers.list(choices)}. La bare ett av dem stå i den.`,
  time: ({name = ''}: ImportErrorDetails) =>
    `Vi kan ikke lese «${name}» som tid sammen med resten. Vi leser år, halvår, kvartal, måned og uke, som 2020 og mai 2020.`,
  'period-label': ({name = '', label = ''}: ImportErrorDetails) =>
    `Perioden med koden «${name}» heter «${label}». Vi vet ikke hvilken av dem tallene er for.`,
  units: ({name, choices = [], row, column}: ImportErrorDetails, numbers: Numbers) =>
    `${name ? `Noen av tallene er i ${choices[0]}, men ikke «${name}»${column ? ` i rad ${row} av kolonnen «${column}»` : ''}` : `Tallene er i ${numbers.list(choices)}`}. De kan ikke stå i samme figur.${name ? ` Skriv ${choices[0]} ved alle tall, eller ta bare med tall av samme slag.` : ''}`,
  'too-many': ({name = '', count = 0, most = 0}: ImportErrorDetails) =>
    `Her er ${count} ${lists[name] ?? name}. Figuren har plass til ${most}.`,
  county: ({name = ''}: ImportErrorDetails) => `Nummer og navn er fra hvert sitt fylke: «${name}».`,
  negative: 'Et antall kommuner kan ikke være under null.',
  'no-counties': 'Vi fant ingen fylker i tabellen.',
  'counties-undrawn': ({name = '', choices = []}: ImportErrorDetails, {list}: Numbers) =>
    `Tallene følger en fylkesinndeling fra før ${name}, som vi ikke har kart for. Vi har kart for inndelingene fra ${list(choices)}.`,
  'counties-unclear': ({name, choices = []}: ImportErrorDetails) =>
    `Vi kan ikke se om tallene følger fylkesinndelingen fra ${[...(name ? [`før ${name}`] : []), ...choices].join(' eller den fra ')}. Oppgi fylkesnummer eller år i tabellen.`,
  'counties-of-year': ({name = ''}: ImportErrorDetails) =>
    `Tallene er for ${name}, men tabellen har fylker som ikke fantes da. Oppgi fylkesnummer i tabellen.`,
  'no-links': 'Vi fant ingen lenker i listen.',
  'not-the-report': 'Tallene er ikke om det samme som rapportens tall.',
} satisfies Record<ImportErrorCode, string | ((details: ImportErrorDetails, numbers: Numbers) => string)>;

/** The same for content of the page, which is neither a file nor an answer. */
const refusedInPage: Partial<Record<ImportErrorCode, string>> = {
  empty: 'Der står det ingenting.',
  html: 'Der står en nettside og ikke tall.',
  'not-json': 'Noe er skrevet feil.',
  truncated: 'Det er noe på slutten som mangler.',
  'too-deep': 'Vi leser ikke denne formen.',
  'not-a-dataset': 'Vi fant ingen tabell med tall.',
  'no-data': 'Tabellen har et navn, men ingen tall.',
  form: 'Vi leser ikke denne formen.',
  size: 'Delene passer ikke sammen.',
  'too-long': 'Et navn er for langt.',
  'long-number': 'Et tall er for langt til å vises riktig.',
};

const unmatched = {
  split: (name: string, within: string) => `${name} er en del av ${within} på dette kartet.`,
  merged: (name: string, within: string, year: number) => `${name} ble en del av ${within} i ${year}.`,
  divided: (name: string) => `${name} ble delt i 2024.`,
  earlier: (name: string) => `${name} er et fylke fra før 2020, som hadde andre grenser.`,
  total: (name: string) => `${name} er en sum.`,
  outside: (name: string) => `${name} er ikke med på kartet.`,
  unknown: (name: string) => `Vi kjenner ikke noe fylke i Norge som heter «${name}».`,
} satisfies Record<UnmatchedRow['reason'], (name: string, within: string, year: number) => string>;

export const words = {
  refused,
  refusedInPage,
  unmatched,
  unmatchedHeading: (names: string) => `Ikke tegnet på kartet: ${names}`,
  /** Used in place of a number, or after one. */
  status: {
    'not-possible': 'finnes ikke',
    missing: 'mangler',
    confidential: 'skjult av hensyn til personvernet',
    none: 'strek i kilden',
    'not-yet': 'kommer senere',
    'zero-rounded': 'under det som vises',
    'not-stated': 'ikke oppgitt',
    provisional: 'foreløpig',
    estimated: 'anslått',
    forecast: 'framskrevet',
    revised: 'rettet',
    break: 'brudd i serien',
    uncertain: 'usikkert',
    other: 'merket i kilden',
  } satisfies Record<CellStatus, string>,
  period: ({kind, year, part}: Pick<Period, 'kind' | 'year' | 'part'>) =>
    kind === 'year'
      ? `${year}`
      : kind === 'month'
        ? `${months[part - 1]} ${year}`
        : `${part}. ${{half: 'halvår', quarter: 'kvartal', week: 'uke'}[kind]} ${year}`,
  /** Used on an axis, where there is little room. */
  shortPeriod: ({kind, year, part}: Pick<Period, 'kind' | 'year' | 'part'>) =>
    kind === 'year'
      ? `${year}`
      : kind === 'month'
        ? `${months[part - 1]!.slice(0, 3)} ${year}`
        : `${part}. ${{half: 'halvår', quarter: 'kv.', week: 'uke'}[kind]} ${year}`,
  same: (count: number) =>
    `${count === 1 ? 'Tallet' : count === 2 ? 'Begge tallene' : `Alle ${count} tall`} er som i rapporten.`,
  differs: (changed: number, compared: number) => `${changed} av ${compared} tall er andre enn i rapporten.`,
  nothingCompared: 'Vi har ikke holdt tallene opp mot rapporten.',
  change: (year: string, level: string, from: string, to: string) => `${year}, ${level}: ${from} → ${to}`,
  added: (names: readonly string[], numbers: Numbers) => `Ikke i rapporten: ${numbers.list(names)}.`,
  removed: (names: readonly string[], numbers: Numbers) => `Bare i rapporten: ${numbers.list(names)}.`,
  rounded: 'Noen tall er så lange at slutten kan være rundet av.',
  only: (pairs: readonly {dimension: string; category: string}[], numbers: Numbers) =>
    `Tallene gjelder ${numbers.list(pairs.map(({dimension, category}) => (dimension ? `${dimension}: ${category}` : category)))}.`,
  remedy: (attribute: string, value: string) => `Skriv for eksempel «${value}» i attributtet ${attribute}.`,
  notes: 'Merknader fra kilden',
};

export type ErrorMessages = typeof words;
