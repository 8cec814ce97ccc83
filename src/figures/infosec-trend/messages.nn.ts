import type {InfosecTrendWords} from './messages.nb.js';
import {trendSentences, type TrendPhrases} from './finding-sentences.js';
import {frame} from '../../figure/messages.nn.js';

const phrases: TrendPhrases = {
  bodies: {
    'statlige-virksomheter': 'statlege verksemder',
    fylkeskommuner: 'fylkeskommunane',
    kommuner: 'kommunane',
  },
  they: 'dei',
  rose: 'gjekk fram',
  fell: 'gjekk tilbake',
  unchanged: 'stod stille',
  count: (n) => (n === 0 ? 'ingen' : frame.count(n)),
  onAll: (count, hasGaps) =>
    `${count === 1 ? 'på det eine tiltaket' : count === 2 ? 'på begge tiltaka' : `på alle ${frame.count(count)} tiltaka`}${hasGaps ? ' med tal' : ''}`,
  onSome: (count, all, hasGaps) => `på ${count} av ${all} tiltak${hasGaps ? ' med tal' : ''}`,
  onOthers: (count) => `på ${count}`,
  period: (from, to) => `frå ${from} til ${to}`,
  range: (low, high) => `${low} til ${high}`,
  points: (number) => `${number} prosentpoeng`,
  singleMoved: (start, end, measure) => `gjekk frå ${start} til ${end} prosent på ${measure}`,
  singleUnchanged: (value, measure) => `stod på ${value} prosent på ${measure}`,
  butBehind: (range, reference, isStill) =>
    `, men låg ${isStill ? 'framleis ' : ''}${range} prosentpoeng bak ${reference}`,
  wereBehind: (year, range, reference) => `I ${year} låg dei ${range} prosentpoeng bak ${reference}.`,
  wereAhead: (year, points, reference) => `I ${year} låg dei ${points} prosentpoeng framfor ${reference}.`,
  wereEqual: (year, reference) => `I ${year} låg dei likt med ${reference}.`,
  wereBehindOn: (year, count, all, reference) => `I ${year} låg dei bak ${reference} på ${count} av ${all} tiltak.`,
  wereAt: (year, body, range) => `I ${year} låg ${body || 'andelane'} på ${range} prosent.`,
  notStated: (body, year) => `Kjelda oppgir ikkje tal for ${body} i ${year}.`,
  allShares: (n) => (n === 1 ? 'den eine andelen' : n === 2 ? 'begge andelane' : `alle dei ${frame.count(n)} andelane`),
  someShares: (n, all) => `${frame.counted(n)} av ${frame.counted(all)} andelar`,
  sharesMoved: (period, isRise, shares, except) =>
    `F${period.slice(1)} ${isRise ? 'auka' : 'fall'} ${shares}${except}.`,
  except: (measure, body) => `; unntaket er ${measure} i ${body}`,
  leftOut: (bodies) => `${bodies} er ikkje med, for kjelda oppgir ikkje tal for begge åra.`,
};

export const words: InfosecTrendWords = {
  ...frame,
  heading: 'Tiltak for internkontroll av informasjonstryggleik',
  lines: 'Linjer',
  change: 'Endring',
  levelShort: 'Nivå',
  hint: 'Peik på eller trykk i ein figur for å lese tala. Med tastatur: Tab går til figuren, piltastane, Home og End går frå punkt til punkt, og Esc lukkar.',
  howToRead: (measures) =>
    measures === 1
      ? 'Kvar linje viser kor stor del av verksemdene som har gjort tiltaket.'
      : `Linjene viser kor mange prosent av verksemdene som har gjort kvart tiltak. Alle dei ${frame.count(measures)} figurane har same skala, frå 0 til 100 prosent.`,
  stops: (levels, years, numbers) =>
    `Ope merke: Linja stoppar fordi kjelda ikkje oppgir tal for ${numbers.list(levels)} i ${numbers.list(years)}.`,
  fewUnits: (level) =>
    `Det er få ${level}, så éin av dei flyttar andelen fleire prosentpoeng. Ver varsam når du tolkar tala.`,
  questions: 'Tiltaka slik kjelda beskriv dei, omsette av oss',
  chosenElsewhere: 'valt i ein annan figur',
  mentioned: 'nemnt i påstanden',
  notStated: 'ikkje oppgitt',
  point: (level, year, value) => `${level} ${year}: ${value} prosent`,
  column: (measure, year, values) => `${measure}, ${year}: ${values.join(', ')}`,
  finding: (finding, names, numbers) => trendSentences(finding, phrases, names, numbers),
};
