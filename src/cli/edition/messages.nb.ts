import {words as difference} from './diff/messages.nb.js';
import {sheetNames} from './all-sheets.js';
import {
  buildCommand,
  countySheet,
  figureCount,
  figureKind,
  fromOption,
  commands,
  dataOption,
  optionNames,
  keyFigureSheet,
  notRead,
  ownSheet,
  pairsExample,
  replaceOption,
  turnExample,
} from './fixed-words.js';
import {words as workbook} from './workbook-messages.nb.js';

type Sentence = (detail: string) => string;
type FaultSentence = (details: Record<'value' | 'other' | 'header' | 'expected', string>) => string;

/** The value that a cell should have: in the form of its column, or as a check expects it. */
const wanted = {
  text: () => 'en tekst',
  lines: () => 'én setning på hver linje',
  names: () => 'navn med semikolon mellom',
  pairs: () => `valg i figuren, slik: ${pairsExample}`,
  number: () => 'et tall',
  numberOrSign: () => 'et tall, eller tegnet kilden bruker når tallet mangler',
  countOrSign: () => 'et helt tall, eller to punktum (..) når rapporten ikke nevner tallet',
  count: () => 'et helt tall',
  year: () => 'et årstall',
  yearText: () => 'et årstall',
  turn: () => `to år etter hverandre, slik: ${turnExample}`,
  time: () => `et årstall, det første og det siste året, eller to år slik: ${turnExample}`,
  yes: () => 'ja eller nei',
  choice: () => 'et av valgene i listen',
  address: () => 'en hel adresse som begynner med https://',
  id: () => 'et kort navn av bokstaver, sifre og bindestreker, uten mellomrom',
  textId: () => 'korte navn med punktum mellom, uten mellomrom',
  code: () => 'to sifre, for eksempel 03',
  least: (least) => `minst ${least}`,
  between: (numbers) => `et helt tall, ${numbers}`,
  oneOf: (values) => `blant disse: ${values}`,
  rows: () => 'minst én rad',
  span: () => 'et tidsrom som slutter etter at det begynner',
  numbers: () => 'ett eller to tall, på hver sin rad',
  pair: () => `to tall, på hver sin rad, når «${figureKind}» ikke er «${figureCount}»`,
  oneUnit: () => 'to tall med samme enhet',
  share: (most) => `en del og en helhet i hele tall, der helheten er høyst ${most}`,
  planned: (year) => `ja, fordi året er etter rapportens år, ${year}`,
  notPlanned: (year) =>
    year === '' ? 'nei for det som er planlagt' : `nei, fordi året ikke er etter rapportens år, ${year}`,
  withNames: () => `et nøkkeltall som har navn i arket «${keyFigureSheet}»`,
  county: () => 'et fylke på kartet for dette året',
  map: (year) => `${year} eller senere, for det finnes ikke noe eldre kart`,
} satisfies Record<string, Sentence>;

const faults = {
  ambiguous: ({header, value}) =>
    `«${header}» er «${value}», som kan være to ulike tall. Gi cellen formatet tall, og skriv tallet på nytt, uten tegn mellom tusenene.`,
  character: ({header, expected}) =>
    `«${header}» har et tegn som er ødelagt eller ikke synes (${expected}). Skriv verdien på nytt.`,
  choice: ({header, value, expected}) => `«${header}» er «${value}». Velg blant: ${expected}.`,
  count: ({header, value}) => `«${header}» er ${value}, men skal være et helt tall fra 0 og oppover.`,
  'count-of': ({header, value}) => `${value} rader har ja i kolonnen «${header}». Nøyaktig én skal ha det.`,
  data: ({header, value, expected}) => `«${header}» er ${value}, men skal være ${expected}.`,
  date: ({header}) => `«${header}» har blitt en dato. Gi cellen formatet tekst eller tall, og skriv verdien på nytt.`,
  decimals: ({header, value, expected}) =>
    `«${header}» er ${value}, men skal ha høyst ${expected} ${expected === '1' ? 'desimal' : 'desimaler'}.`,
  different: ({header, value, other, expected}) =>
    `«${header}» er ${value} her, men ${other} i den andre innskrivingen (${expected}).`,
  duplicate: ({value}) => `«${value}» står her to ganger. Behold én.`,
  empty: ({header, expected}) => `«${header}» mangler. Skriv ${expected}.`,
  error: ({header, value}) => `«${header}» er feilen ${value}. Skriv verdien i stedet.`,
  formula: ({header}) => `«${header}» er en formel. Kopier cellen, og lim den inn som verdi.`,
  'formula-elsewhere': ({header}) =>
    `«${header}» er en formel som henter verdien fra et annet sted. Skriv verdien i stedet.`,
  form: ({header, value, expected}) => `«${header}» er «${value}», men skal være ${expected}.`,
  merged: ({header, expected}) => `«${header}» er del av de sammenslåtte cellene ${expected}. Del dem igjen.`,
  'missing-column': ({header}) => `Kolonnen «${header}» mangler i første rad.`,
  'missing-row': ({value}) => `Raden for ${value} mangler.`,
  'missing-sheet': ({value}) => `Arket «${value}» mangler.`,
  'no-heading': () =>
    `Kolonnen har ingen overskrift i første rad. Egne kolonner skal ha en som slutter på «${notRead}».`,
  'no-years': () => 'Ingen kolonne har et årstall som overskrift.',
  'no-rows': () => 'Arket skal ha minst én rad.',
  'no-text': ({header, value}) =>
    `Teksten med datasettet «${header}» og id-en «${value}» mangler. Legg til en rad nederst, med teksten på tre språk.`,
  'no-verdict': ({value}) =>
    `Tallene kan ikke avgjøre om setningen stemmer, men her står det ${value}. La cellene stå tomme.`,
  'not-in-first': ({header, value}) => `«${header}» er ${value} i den andre innskrivingen og mangler i den første.`,
  'not-in-second': ({header, value}) => `«${header}» er ${value} her og mangler i den andre innskrivingen.`,
  note: ({header, value}) => `«${header}» er «${value}». Skriv tallet uten noten.`,
  number: ({header, value}) => `«${header}» er «${value}», men skal være et tall. Skriv bare tallet.`,
  'other-years': ({value, expected}) => `Se på årene: Setningen nevner ${value}, men er sjekket med ${expected}.`,
  pairs: ({header, value}) => `«${header}» er «${value}». Skriv slik: ${pairsExample}.`,
  percent: ({header}) => `«${header}» er i prosent, men skal være et vanlig tall.`,
  range: ({header, value}) => `«${header}» er ${value}, men skal være fra 0 til 100.`,
  reference: ({header, value, expected}) =>
    `«${header}» er «${value}», som ikke finnes. Det som finnes, er: ${expected}.`,
  'second-year': ({value}) => `Den andre innskrivingen er for et annet år: ${value}.`,
  sign: ({header, value, expected}) =>
    `«${header}» er «${value}». ${expected === '' ? 'Her skal det være et tall.' : `Tegn som kan stå her: ${expected}`}`,
  sum: ({header, value, expected}) =>
    `«${header}» er ${value}, men tallene i arket «${countySheet}» blir ${expected} til sammen.`,
  taken: ({value}) => `«${value}» er opptatt av en annen tekst. Behold én.`,
  text: ({header, value}) => `«${header}» er ${value}, men skal være en tekst.`,
  'too-high': ({header, value, expected}) => `«${header}» er ${value}, men kan være høyst ${expected}.`,
  turn: ({header, value}) => `«${header}» er «${value}». Skriv to år etter hverandre, slik: ${turnExample}.`,
  'unknown-column': ({value, expected}) =>
    `Vi kjenner ikke kolonnen «${value}». Egne kolonner skal slutte på «${notRead}». De andre er: ${expected}.`,
  'unknown-row': ({value}) => `Vi kjenner ikke raden «${value}».`,
  'unknown-sheet': ({value}) =>
    `Vi kjenner ikke arket «${value}». Egne ark skal ha et navn som begynner på «${ownSheet}».`,
  unused: ({header, value, expected}) =>
    `«${header}» blir ikke brukt når «${expected}» er «${value}». La cellen stå tom.`,
  verdict: ({value, expected, other}) =>
    `Tallene viser at setningen stemmer i ${expected}, men her står det ${value}. Les setningen på nytt. Kan den stå, så skriv ${other} her. Hvis ikke, bytt den ut eller slett raden.`,
  year: ({header, value}) => `«${header}» er «${value}», men skal være et årstall.`,
  'year-late': ({value, expected}) => `Årene ${value} er etter rapportens år, ${expected}.`,
  'years-unsorted': ({value}) => `Årene skal komme i stigende rekkefølge, men er ${value}.`,
} satisfies Record<string, FaultSentence>;

export const words = {
  difference,
  inCases: (holds: string, of: string) => `${holds} av ${of} ${of === '1' ? 'tilfelle' : 'tilfeller'}`,
  and: 'og',
  nothing: 'ingenting',
  decimalSign: ',',
  second: 'Den andre innskrivingen',
  sheet: (name: string) => `Ark «${name}»`,
  cell: (name: string, cell: string) => `Ark «${name}», ${cell.includes('–') ? 'cellene' : 'celle'} ${cell}`,
  wanted: wanted as Record<keyof typeof wanted, Sentence>,
  faults: faults as Record<keyof typeof faults, FaultSentence>,
  workbook,
  help: [
    'Slik lager du neste års rapport:',
    '',
    `1. ${commands.new('år', 'året før', 'fil')}`,
    '   lager en arbeidsbok med tekstene fra rapporten året før. Begynn med arket «Les meg».',
    `2. ${commands.build('fil')}`,
    '   lister opp alt som mangler eller er feil, med ark og celle. Rett det, lagre, og kjør en gang til.',
    '   Når alt stemmer, lager programmet mappen for det året med rapportens tall og tekster.',
    `3. ${commands.diff('året før', 'år')}`,
    '   viser hva som er nytt siden forrige rapport, og hvilke setninger som ikke stemmer lenger.',
    '',
    'Valg:',
    `${optionNames.lang} språket i det programmet skriver`,
    `${optionNames.data} en annen mappe enn data`,
    `${optionNames.second} sammenligner med tall som en annen har skrevet inn`,
    `${optionNames.replace} bytter ut en mappe som finnes fra før`,
    optionNames.format,
  ].join('\n'),
  wrongYear: (name: string, year: number) =>
    `Filen heter ${name}, men årstallet i arket «${sheetNames.report}» er ${year}. Rett det ene eller det andre.`,
  exists: (folder: string) => `${folder} finnes fra før. Legg til ${replaceOption} for å bytte den ut.`,
  notFolder: (path: string) => `${path} er ikke en mappe.`,
  otherFile: (folder: string, name: string) =>
    `${folder} kan ikke byttes ut, for den har også ${name}, som ikke hører til en rapport.`,
  cannotWrite: (folder: string, code: string) =>
    `${folder} kan ikke lages (${code}). Velg en annen mappe med ${dataOption}.`,
  noFolder: (folder: string) => `Mappen ${folder} finnes ikke.`,
  noAccess: (path: string) => `${path} kan ikke leses eller skrives.`,
  notLater: (year: string, from: string) =>
    `${year} er ikke etter ${from}. Skriv først året for den nye rapporten, og så et tidligere år etter ${fromOption}.`,
  otherName: (name: string, year: string) => `Rapporten er for ${year}, men filen heter ${name}. Gi den et annet navn.`,
  fileExists: (file: string) => `${file} finnes fra før.`,
  noReport: (year: string) => `Vi har ingen rapport fra ${year}.`,
  brokenFile: (file: string, line: number | undefined) =>
    `${file} kan ikke leses${line === undefined ? '' : `: Feilen er på linje ${line}`}. Lag mappen på nytt med «${buildCommand}», eller hent filen fra en sikkerhetskopi.`,
  incomplete: (folder: string, files: string) => `${folder} er ikke en hel rapport: ${files} mangler.`,
  notWritten: (count: number) => `${count} feil. Ingenting er skrevet.`,
  written: (folder: string, files: number, compared: number) =>
    `${folder} er skrevet, med ${files} filer.${compared > 0 ? ` ${compared} tall er like i begge innskrivinger.` : ''}`,
  newWorkbook: (file: string, sheets: number) => `${file} er skrevet, med ${sheets} ark. Begynn med arket «Les meg».`,
};

export type EditionWords = typeof words;
