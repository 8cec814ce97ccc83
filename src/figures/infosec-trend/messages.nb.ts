import type {TrendFinding} from '../../datasets/trend-finding.js';
import type {Numbers} from '../../i18n/numbers.js';
import {trendSentences, type TrendNames, type TrendPhrases} from './finding-sentences.js';
import {frame} from '../../figure/messages.nb.js';

const phrases: TrendPhrases = {
  bodies: {
    'statlige-virksomheter': 'statlige virksomheter',
    fylkeskommuner: 'fylkeskommunene',
    kommuner: 'kommunene',
  },
  they: 'de',
  rose: 'gikk fram',
  fell: 'gikk tilbake',
  unchanged: 'sto stille',
  count: (n) => (n === 0 ? 'ingen' : frame.count(n)),
  onAll: (count, hasGaps) =>
    `${count === 1 ? 'på det ene tiltaket' : count === 2 ? 'på begge tiltakene' : `på alle ${frame.count(count)} tiltak`}${hasGaps ? ' med tall' : ''}`,
  onSome: (count, all, hasGaps) => `på ${count} av ${all} tiltak${hasGaps ? ' med tall' : ''}`,
  onOthers: (count) => `på ${count}`,
  period: (from, to) => `fra ${from} til ${to}`,
  range: (low, high) => `${low} til ${high}`,
  points: (number) => `${number} prosentpoeng`,
  singleMoved: (start, end, measure) => `gikk fra ${start} til ${end} prosent på ${measure}`,
  singleUnchanged: (value, measure) => `sto på ${value} prosent på ${measure}`,
  butBehind: (range, reference, isStill) =>
    `, men lå ${isStill ? 'fortsatt ' : ''}${range} prosentpoeng bak ${reference}`,
  wereBehind: (year, range, reference) => `I ${year} lå de ${range} prosentpoeng bak ${reference}.`,
  wereAhead: (year, points, reference) => `I ${year} lå de ${points} prosentpoeng foran ${reference}.`,
  wereEqual: (year, reference) => `I ${year} lå de likt med ${reference}.`,
  wereBehindOn: (year, count, all, reference) => `I ${year} lå de bak ${reference} på ${count} av ${all} tiltak.`,
  wereAt: (year, body, range) => `I ${year} lå ${body || 'andelene'} på ${range} prosent.`,
  notStated: (body, year) => `Kilden oppgir ikke tall for ${body} i ${year}.`,
  allShares: (n) => (n === 1 ? 'den ene andelen' : n === 2 ? 'begge andelene' : `alle ${frame.count(n)} andelene`),
  someShares: (n, all) => `${frame.counted(n)} av ${frame.counted(all)} andeler`,
  sharesMoved: (period, isRise, shares, except) =>
    `F${period.slice(1)} ${isRise ? 'økte' : 'falt'} ${shares}${except}.`,
  except: (measure, body) => `; unntaket er ${measure} i ${body}`,
  leftOut: (bodies) => `${bodies} er ikke med, for kilden oppgir ikke tall for begge årene.`,
};

export const words = {
  ...frame,
  heading: 'Tiltak for internkontroll av informasjonssikkerhet',
  lines: 'Linjer',
  change: 'Endring',
  levelShort: 'Nivå',
  hint: 'Pek på eller trykk i en figur for å lese tallene. Med tastatur: Tab går til figuren, piltastene, Home og End går fra punkt til punkt, og Esc lukker.',
  howToRead: (measures: number) =>
    measures === 1
      ? 'Hver linje viser hvor stor del av virksomhetene som har gjort tiltaket.'
      : `Linjene viser hvor mange prosent av virksomhetene som har gjort hvert tiltak. Alle ${frame.count(measures)} figurene har samme skala, fra 0 til 100 prosent.`,
  stops: (levels: readonly string[], years: readonly string[], numbers: Numbers) =>
    `Åpent merke: Linjen stopper fordi kilden ikke oppgir tall for ${numbers.list(levels)} i ${numbers.list(years)}.`,
  fewUnits: (level: string) =>
    `Det er få ${level}, så én av dem flytter andelen flere prosentpoeng. Vær varsom når du tolker tallene.`,
  questions: 'Tiltakene slik kilden beskriver dem',
  chosenElsewhere: 'valgt i en annen figur',
  mentioned: 'nevnt i påstanden',
  notStated: 'ikke oppgitt',
  point: (level: string, year: string, value: string) => `${level} ${year}: ${value} prosent`,
  column: (measure: string, year: string, values: readonly string[]) => `${measure}, ${year}: ${values.join(', ')}`,
  finding: (finding: TrendFinding, names: TrendNames, numbers: Numbers): string =>
    trendSentences(finding, phrases, names, numbers),
};

export type InfosecTrendWords = typeof words & {
  /** What the signs of other data stand for; the report has but one. */
  signs?: Readonly<Record<string, string>>;
  /** A period of other data, by its id, on an axis and in a sentence; the report has but years. */
  tick?: (id: string) => string;
  /** The name of a level within a sentence; one that an author gives may be that of a place. */
  within?: (label: string) => string;
  periodName?: (id: string) => string;
};
