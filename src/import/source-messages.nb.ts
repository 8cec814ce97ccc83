import type {FetchCode} from './fetch-answer.js';
import {capital} from '../i18n/capital.js';
import {frame} from '../figure/messages.nb.js';

/** The number of series that rose, fell, and were equal at both ends of a period, and their total. */
export interface ChangeCounts {
  rose: number;
  fell: number;
  same: number;
  of: number;
}

/** The messages about numbers that are not the report's. Bokmål is the original. */
export const words = {
  loading: (host: string) => `Henter tall fra ${host}. Imens viser figuren tallene i rapporten.`,
  /** Follows the error message, and names the numbers that are shown. */
  kept: (edition: string) => `Her ser du tallene i rapporten for ${edition}.`,
  /** The same for an answer in a sentence, which shows no numbers. */
  answerKept: (edition: string) => `Svaret bygger på tallene i rapporten for ${edition}.`,
  /** Added to such an answer when it is based on other numbers. */
  answerFetched: (host: string) => `med tall fra ${host}`,
  answerWritten: 'med tall fra denne siden',
  inPage: 'Tallene som står på denne siden, kunne ikke brukes.',
  retry: 'Prøv igjen',
  fetchFailures: {
    address: 'Adressen til tallene kan ikke brukes. Den må begynne med https.',
    redirect: 'Adressen til tallene leder videre til en annen adresse. Bruk den i stedet.',
    network: 'Vi nådde ikke serveren som har tallene.',
    http: 'Serveren som har tallene, svarte med en feil.',
    'not-found': 'Tallene ligger ikke lenger der figuren skal hente dem.',
    denied: 'Serveren lot oss ikke lese tallene.',
    'too-many-requests': 'Serveren har for mye å gjøre akkurat nå.',
    timeout: 'Serveren svarte ikke i tide.',
    'too-big': 'Filen med tall er for stor for en figur.',
  } satisfies Record<FetchCode, string> as Readonly<Record<FetchCode, string>>,
  waitSeconds: (seconds: number) => `Du kan prøve igjen om ${seconds} sekunder.`,
  fetched: (host: string, time: string) => `Tallene er hentet fra ${host} ${time}.`,
  revised: (count: number, of: number, date: string) =>
    `Kilden har siden endret ${count} av ${of} tall. Det ble oppdaget ${date}.`,
  copied: (host: string, time: string) => `Filen er en kopi av det som lå på ${host} ${time}.`,
  updated: (time: string) => `Kilden oppdaterte dem sist ${time}.`,
  written: 'Tallene er lagt inn av dem som har laget denne siden.',
  /** The same for more than numbers. */
  ofText: {
    loading: (host: string) => `Henter innhold fra ${host}. Imens viser figuren rapporten.`,
    kept: (edition: string) => `Her ser du det som står i rapporten for ${edition}.`,
    inPage: 'Innholdet som står på denne siden, kunne ikke brukes.',
    written: 'Innholdet er lagt inn av dem som har laget denne siden.',
    fetched: (host: string, time: string) => `Innholdet er hentet fra ${host} ${time}.`,
  },
  noNumber: 'ikke oppgitt',
  claims: 'Påstander i rapporten som får et annet svar med disse tallene',
  claim: (holds: number, of: number) =>
    `stemmer${holds === 0 ? ' ikke' : holds < of ? ' bare delvis' : ' så langt den er sjekket'} (${holds}\u00a0av\u00a0${of} tilfelle${of === 1 ? '' : 'r'})`,
  /** @param isWhole - The report has no other numbers for the statement than the compared ones. */
  claimChanged: (quotation: string, now: string, before: string, isWhole: boolean) =>
    `«${quotation}»: ${now}. ${isWhole ? 'I rapporten' : 'Med rapportens tall for det samme'}: ${before}.`,
  /** A finding about numbers of any subject: the highest and lowest of the last period. */
  spread: (period: string, high: string, highest: string, low: string, lowest: string) =>
    `${period}: Høyest er ${high} med ${highest}. Lavest er ${low} med ${lowest}.`,
  single: (period: string, name: string, value: string) => `${period}: ${name} har ${value}.`,
  /** Findings about a trend of any subject. Names have the form that they have in a sentence. */
  ownFinding: {
    points: (change: string) => `${change} prosentpoeng`,
    spread: (period: string, high: string, highest: string, low: string, lowest: string) =>
      `${period}: Høyest er ${high} med ${highest}. Lavest er ${low} med ${lowest}.`,
    /** In place of names where there are too many to read. */
    some: (count: number, of: number) => (count === of ? `alle ${of} rekker` : `${count} av ${of} rekker`),
    moved: (name: string, start: string, from: string, end: string, to: string, change: string) =>
      `${name} gikk fra ${start} i ${from} til ${end} i ${to} (${change}).`,
    same: (name: string, value: string, from: string, to: string) =>
      `${name} hadde ${value} både i ${from} og i ${to}.`,
    allSame: (names: string, from: string, to: string) => `${names} hadde samme tall i ${from} og i ${to}.`,
    counts: (from: string, to: string, {rose, fell, same, of}: ChangeCounts) => {
      const [first, others] = [rose >= fell, Math.min(rose, fell)];
      const most = Math.max(rose, fell);
      const all = of === 2 ? 'begge rekkene' : `alle ${of} rekker`;
      const rests = [
        ...(others > 0 ? [`${others} ${first ? 'falt' : 'økte'}`] : []),
        ...(same > 0 ? [`${same} hadde samme tall begge ganger`] : []),
      ];
      const rest = rests.length === 2 ? `, ${rests.join(' og ')}` : rests.map((one) => `, og ${one}`).join('');
      return `Fra ${from} til ${to} ${first ? 'økte' : 'falt'} ${most === of ? all : `${most} av ${of} rekker`}${rest}.`;
    },
    mostRise: (names: string, change: string) => `Størst økning: ${names}, ${change}.`,
    mostFall: (names: string, change: string) => `Størst nedgang: ${names}, ${change}.`,
    leftOut: (names: string, _count: number, from: string, to: string) =>
      `${names} er ikke med, for kilden oppgir ikke tall for både ${from} og ${to}.`,
    notStated: (names: string, period: string) => `Kilden oppgir ikke tall for ${names} i ${period}.`,
    silent: (periods: string) => `Kilden oppgir ingen tall i ${periods}.`,
    silentIn: (count: number, of: number, from: string, to: string) =>
      `Kilden oppgir ingen tall i ${count} av de ${of} periodene fra ${from} til ${to}.`,
    totals: (names: string) => `Ikke sammenlignet med resten: ${names}.`,
  },
  noNumbers: 'Kilden oppgir ingen tall for perioden som er vist.',
  unit: (unit: string) => `Tallene er ${/^(per(?! ?cent)|pr\.)\s/iu.test(unit) ? unit : `i ${unit}`}.`,
  howToRead: (measures: number): string =>
    measures === 1
      ? 'Hver linje viser én rekke tall.'
      : `Hver linje viser én rekke tall. ${measures === 2 ? 'Begge' : 'Alle'} figurene har samme skala.`,
  howToReadTable: 'Vi har regnet ut endringen.',
  caption: (label: string, unit: string) => (unit ? `${label}, ${unit}` : label),
  heading: 'Tall over tid',
  numbersColumn: 'Tall',
  periodColumn: 'Periode',
  changeColumn: (from: string, to: string) => `End\u00adring ${from}–${to}`,
  indicator: 'Indikator',
  series: 'Rekke',
  questions: 'Navnene slik kilden skriver dem',
  point: (series: string, period: string, value: string) => `${series} ${period}: ${value}`,
  signs: (signs: readonly string[]) => `Tegn: ${signs.join(', ')}.`,
  sign: (sign: string, meaning: string) => `${sign} ${meaning}`,
  stops: (levels: string, years: string) => `Linjen stopper fordi kilden ikke oppgir tall for ${levels} i ${years}.`,
  counties: (division: number) => `Kartet viser fylkene slik de var i ${division}.`,
  /** For numbers by other counties than those of the report. */
  otherDivision: (shown: number, edition: string, ofReport: number) =>
    `Tallene følger fylkene slik de var i ${shown}, og er vist på et kart med den inndelingen. Rapporten for ${edition} følger fylkene slik de var i ${ofReport}.`,
  divided: (whole: string, parts: string) => `${whole} ble delt i ${parts} i 2024.`,
  /** For a table with counties that are not on the map. */
  onTheMap: (counted: string) => `${counted}, fylkene på kartet`,
  leftOut: (count: number, of: number, division: number) =>
    `${count} av ${of} fylker i tabellen er ikke tegnet, for kartet viser fylkene slik de var i ${division}.`,
  /** For a table with names that are no known county. */
  rowsLeftOut: (count: number, of: number, unknown: number) =>
    `${count} av ${of} rader i tabellen er ikke tegnet. ${unknown === 1 ? 'Ett' : unknown} av navnene kjenner vi ikke som fylke i Norge.`,
  /** Names of periods, or their number. */
  otherPeriods: (periods: string | number) =>
    `Tabellen har også tall for ${typeof periods === 'number' ? `${periods} tidligere perioder` : periods}. De er ikke vist.`,
  emptyPeriods: (periods: string | number) =>
    `Tabellen har ingen tall for ${typeof periods === 'number' ? `de ${periods} siste periodene` : periods}.`,
  /** For links without a status. */
  guidance: 'Veiledning',
  /** For links without publishers, which have their sites instead. */
  sites: {
    publisher: 'Nettsted',
    allPublishers: 'Alle nettsteder',
    from: (n: number) => `${frame.count(n)} ${n === 1 ? 'nettsted' : 'nettsteder'}`,
    withoutPublisher: (n: number) => `${capital(frame.counted(n))} til er uten nettsted.`,
  },
  /** For links of which only some have publishers. */
  publishersOrSites: {
    publisher: 'Utgiver eller nettsted',
    allPublishers: 'Alle utgivere og nettsteder',
    from: (n: number) => `${frame.count(n)} utgivere eller nettsteder`,
  },
  /** A count and its total, where their unit is unknown. */
  share: (count: number, of: number) => `${count} av ${of}`,
  countiesWithout: (counties: string) => `Ingen tall for ${counties}.`,
};

export type SourceMessages = typeof words;
