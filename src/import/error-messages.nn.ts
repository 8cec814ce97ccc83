import type {CellCause, ImportErrorCode, ImportErrorDetails} from './import-error.js';
import type {CellStatus, Period, UnmatchedRow} from './imported-data.js';
import type {ErrorMessages} from './error-messages.nb.js';
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
  years: 'periodar',
  levels: 'nivå',
  measures: 'tiltak',
  links: 'lenkjer',
  counties: 'fylke',
};

/** The fault of a cell in a table of the page, and how to correct it. */
const cells = {
  hidden: 'har gøymd tekst. Ta han bort.',
  struck: 'har tekst med strek over. Ta han bort.',
  raised:
    'har heva eller senka tekst som vi ikkje veit kva tyder. Skriv talet heilt ut, eller skriv fotnoten under tabellen.',
  several: 'har meir enn eitt stykke tekst. La berre talet stå der.',
  control: 'har eit felt å fylle ut. Skriv talet som tekst.',
  picture: 'har eit bilete eller ein formel. Skriv talet som tekst.',
  style: 'har ein utsjånad som kan gøyme noko av teksten. Ta bort formateringa.',
  generated: 'får tekst frå stilarket til sida. Skriv alt i cella.',
  direction: 'har tekst frå høgre mot venstre. Skriv talet på nytt.',
  row: 'blir ikkje vist der ho står. Vis henne, eller ta henne bort.',
} satisfies Record<CellCause, string>;

const refused = {
  empty: 'Svaret er tomt.',
  html: 'Adressa gir ei nettside og ikkje tal.',
  binary: 'Fila er ikkje ei tekstfil.',
  encoding: 'Bokstavane i fila er øydelagde. Lagre henne på nytt som UTF-8.',
  'not-json': 'Fila kan ikkje lesast. Ho er skriven feil.',
  truncated: 'Fila er ikkje heil. Noko manglar på slutten.',
  'open-end': 'Fila sluttar utan linjeskift, så vi veit ikkje om ho er heil.',
  'too-deep': 'Fila har ei form vi ikkje les.',
  'not-a-dataset': 'Vi fann ingen tabell med tal i svaret.',
  collection: 'Adressa gir ei liste over tabellar. Vel ein av dei.',
  'many-datasets': ({choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `Svaret har fleire tabellar: ${numbers.list(choices)}. Vi les berre ein.`,
  'no-data': 'Svaret seier kva tabellen heiter, men har ingen tal.',
  form: 'Fila har ei form vi ikkje les.',
  size: 'Delane i fila passar ikkje saman.',
  number: ({name = ''}: ImportErrorDetails) =>
    name === '' ? 'Det står noko anna enn eit tal i tabellen.' : `«${name}» står der det skal vere eit tal.`,
  'long-number': 'Eit tal i fila er for langt til å visast rett.',
  'too-many-cells': 'Tabellen er for stor. Vel ut dei tala du vil vise.',
  'too-long': 'Eit namn i fila er for langt.',
  quote: 'Eit hermeteikn manglar eller står feil i fila.',
  separator: 'Vi veit ikkje kva teikn som skil tala i fila.',
  ragged: ({count = 0}: ImportErrorDetails) =>
    `Rad ${count} passar ikkje med dei andre radene. Alle rader må ha like mange celler, og inga celle med namn kan vere tom.`,
  'no-header': 'Den første rada må seie kva tala er.',
  'merged-cells': 'Tabellen har samanslegne celler, så vi veit ikkje kvar tala høyrer til.',
  'unclear-cell': ({row = 0, column = '', cause = 'several'}: ImportErrorDetails) =>
    `Cella i rad ${row}, kolonne «${column}», ${cells[cause]}`,
  'decimal-sign': ({name = '', choices}: ImportErrorDetails) =>
    choices
      ? `Tala har både komma og punktum som desimalteikn: «${choices[0]}» og «${choices[1]}». Bruk eitt av dei i alle tal.`
      : `Vi veit ikkje om teiknet i «${name}» er desimalteikn eller tusenskilje. Ta det bort om det skil tusen. Er det desimalteikn, bruk det i alle tal, og minst eitt av dei med éin eller to desimalar.`,
  duplicate: ({name = ''}: ImportErrorDetails) => `Det er fleire tal for «${name}».`,
  'no-numbers': 'Vi fann ingen tal i tabellen.',
  'no-dimension': ({name = '', choices = []}: ImportErrorDetails, numbers: Numbers) =>
    choices.length === 0
      ? `Vi fann ikkje ${topics[name] ?? name} i tabellen.`
      : `Vi fann ikkje ${topics[name] ?? name} i tabellen. Han har ${numbers.list(choices)}.`,
  'extra-dimension': ({name = '', column}: ImportErrorDetails) =>
    column === undefined
      ? `Tala er delte på «${name}». Vel ut ein del av dei.`
      : `Vi veit ikkje kva tal kolonnen «${name}» gjeld. Ta han bort, eller flytt han framom tala om han deler dei opp. Ein merknad kan stå under tabellen, etter ei tom linje og med * framfor.`,
  'no-category': ({name = '', choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `Vi fann ikkje «${name}» i tabellen. Vel frå ${numbers.list(choices.slice(0, 5))}.`,
  'no-choice': ({choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `Tabellen har tal for ${numbers.list(choices)}. La berre eitt av dei stå i han.`,
  time: ({name = ''}: ImportErrorDetails) =>
    `Vi kan ikkje lese «${name}» som tid saman med resten. Vi les år, halvår, kvartal, månad og veke, som 2020 og mai 2020.`,
  'period-label': ({name = '', label = ''}: ImportErrorDetails) =>
    `Perioden med koden «${name}» heiter «${label}». Vi veit ikkje kva for ein av dei tala er for.`,
  units: ({name, choices = [], row, column}: ImportErrorDetails, numbers: Numbers) =>
    `${name ? `Nokre av tala er i ${choices[0]}, men ikkje «${name}»${column ? ` i rad ${row} av kolonnen «${column}»` : ''}` : `Tala er i ${numbers.list(choices)}`}. Dei kan ikkje stå i same figur.${name ? ` Skriv ${choices[0]} ved alle tal, eller ta berre med tal av same slag.` : ''}`,
  'too-many': ({name = '', count = 0, most = 0}: ImportErrorDetails) =>
    `Her er ${count} ${lists[name] ?? name}. Figuren har plass til ${most}.`,
  county: ({name = ''}: ImportErrorDetails) => `Nummer og namn er frå kvart sitt fylke: «${name}».`,
  negative: 'Eit tal på kommunar kan ikkje vere under null.',
  'no-counties': 'Vi fann ingen fylke i tabellen.',
  'counties-undrawn': ({name = '', choices = []}: ImportErrorDetails, {list}: Numbers) =>
    `Tala følgjer ei fylkesinndeling frå før ${name}, som vi ikkje har kart for. Vi har kart for inndelingane frå ${list(choices)}.`,
  'counties-unclear': ({name, choices = []}: ImportErrorDetails) =>
    `Vi kan ikkje sjå om tala følgjer fylkesinndelinga frå ${[...(name ? [`før ${name}`] : []), ...choices].join(' eller den frå ')}. Oppgi fylkesnummer eller år i tabellen.`,
  'counties-of-year': ({name = ''}: ImportErrorDetails) =>
    `Tala er for ${name}, men tabellen har fylke som ikkje fanst då. Oppgi fylkesnummer i tabellen.`,
  'no-links': 'Vi fann ingen lenkjer i lista.',
  'not-the-report': 'Tala er ikkje om det same som tala i rapporten.',
} satisfies Record<ImportErrorCode, string | ((details: ImportErrorDetails, numbers: Numbers) => string)>;

/** The same for content of the page, which is neither a file nor an answer. */
const refusedInPage: Partial<Record<ImportErrorCode, string>> = {
  empty: 'Der står det ingenting.',
  html: 'Der står ei nettside og ikkje tal.',
  'not-json': 'Noko er skrive feil.',
  truncated: 'Det er noko på slutten som manglar.',
  'too-deep': 'Vi les ikkje denne forma.',
  'not-a-dataset': 'Vi fann ingen tabell med tal.',
  'no-data': 'Tabellen har eit namn, men ingen tal.',
  form: 'Vi les ikkje denne forma.',
  size: 'Delane passar ikkje saman.',
  'too-long': 'Eit namn er for langt.',
  'long-number': 'Eit tal er for langt til å visast rett.',
};

const unmatched = {
  split: (name: string, within: string) => `${name} er ein del av ${within} på dette kartet.`,
  merged: (name: string, within: string, year: number) => `${name} blei ein del av ${within} i ${year}.`,
  divided: (name: string) => `${name} blei delt i 2024.`,
  earlier: (name: string) => `${name} er eit fylke frå før 2020, som hadde andre grenser.`,
  total: (name: string) => `${name} er ein sum.`,
  outside: (name: string) => `${name} er ikkje med på kartet.`,
  unknown: (name: string) => `Vi kjenner ikkje noko fylke i Noreg som heiter «${name}».`,
} satisfies Record<UnmatchedRow['reason'], (name: string, within: string, year: number) => string>;

export const words: ErrorMessages = {
  refused,
  refusedInPage,
  unmatched,
  unmatchedHeading: (names) => `Ikkje teikna på kartet: ${names}`,
  /** Used in place of a number, or after one. */
  status: {
    'not-possible': 'finst ikkje',
    missing: 'manglar',
    confidential: 'skjult av omsyn til personvernet',
    none: 'strek i kjelda',
    'not-yet': 'kjem seinare',
    'zero-rounded': 'under det som blir vist',
    'not-stated': 'ikkje oppgitt',
    provisional: 'førebels',
    estimated: 'anslått',
    forecast: 'framskrive',
    revised: 'retta',
    break: 'brot i serien',
    uncertain: 'usikkert',
    other: 'merkt i kjelda',
  } satisfies Record<CellStatus, string>,
  period: ({kind, year, part}: Pick<Period, 'kind' | 'year' | 'part'>) =>
    kind === 'year'
      ? `${year}`
      : kind === 'month'
        ? `${months[part - 1]} ${year}`
        : `${part}. ${{half: 'halvår', quarter: 'kvartal', week: 'veke'}[kind]} ${year}`,
  shortPeriod: ({kind, year, part}: Pick<Period, 'kind' | 'year' | 'part'>) =>
    kind === 'year'
      ? `${year}`
      : kind === 'month'
        ? `${months[part - 1]!.slice(0, 3)} ${year}`
        : `${part}. ${{half: 'halvår', quarter: 'kv.', week: 'veke'}[kind]} ${year}`,
  same: (count: number) =>
    `${count === 1 ? 'Talet' : count === 2 ? 'Begge tala' : `Alle ${count} tal`} er som i rapporten.`,
  differs: (changed: number, compared: number) => `${changed} av ${compared} tal er andre enn i rapporten.`,
  nothingCompared: 'Vi har ikkje halde tala opp mot rapporten.',
  change: (year: string, level: string, from: string, to: string) => `${year}, ${level}: ${from} → ${to}`,
  added: (names: readonly string[], numbers: Numbers) => `Ikkje i rapporten: ${numbers.list(names)}.`,
  removed: (names: readonly string[], numbers: Numbers) => `Berre i rapporten: ${numbers.list(names)}.`,
  rounded: 'Nokre tal er så lange at slutten kan vere runda av.',
  only: (pairs: readonly {dimension: string; category: string}[], numbers: Numbers) =>
    `Tala gjeld ${numbers.list(pairs.map(({dimension, category}) => (dimension ? `${dimension}: ${category}` : category)))}.`,
  remedy: (attribute: string, value: string) => `Skriv til dømes «${value}» i attributtet ${attribute}.`,
  notes: 'Merknader frå kjelda',
};
