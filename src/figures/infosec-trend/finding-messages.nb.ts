import {frame} from '../../figure/messages.nb.js';
import type {Part, TrendPhrases} from './trend-phrases.js';

const both = (count: number) => (count === 2 ? 'begge' : `alle ${frame.count(count)}`);
const onMeasures = ({count, of}: Part) =>
  count === of
    ? `på ${both(of)} tiltakene`
    : `på ${frame.countOf(count, of, frame.count)} av ${frame.count(of)} tiltak`;
const inBothYears = ({hasGaps}: Part) => (hasGaps ? ' med tall for begge årene' : '');
const inBothNumbers = ({hasGaps}: Part) => (hasGaps ? ' som finnes for begge årene' : '');
const verbs = {rose: 'økte', fell: 'falt'};
const sides = {behind: 'bak', ahead: 'foran', level: 'likt med'};

export const phrases: TrendPhrases = {
  bodies: {
    'statlige-virksomheter': 'statlige virksomheter',
    fylkeskommuner: 'fylkeskommunene',
    kommuner: 'kommunene',
  },
  done: {
    styringssystem: 'evaluert, forbedret eller fornyet styringssystemet',
    'nye-tiltak': 'etablert nye tiltak',
    'forbedret-fjernet-tiltak': 'forbedret eller fjernet tiltak',
    hendelser: 'rapportert erfaringer fra hendelser',
    ovelser: 'rapportert erfaringer fra øvelser',
  },
  otherDone: (measure) => `gjort «${measure}»`,
  they: 'de',
  theShare: 'tallet',
  it: 'det',
  period: (from, to) => `fra ${from} til ${to}`,
  range: (low, high) => `${low} til ${high}`,
  points: (number) => `${number} prosentpoeng`,
  percent: (number) => `${number}\u00a0%`,
  measureAt: (measure, body) => `${measure} i ${body}`,
  hadDone: (year, values, done) => `I ${year} hadde ${values} ${done}`,
  hadDoneBoth: (from, to, values, done) => `Både i ${from} og i ${to} hadde ${values} ${done}`,
  shareOf: (value, body) => `${value} av ${body}`,
  shareWas: (year, value, points) => `I ${year} var det ${value} (${points})`,
  shareWasBoth: (from, to, value) => `Både i ${from} og i ${to} var det ${value}`,
  shareMoved: (period, direction, points) => `${period} ${verbs[direction]} tallet med ${points}`,
  sharesMoved: (direction, bodies) => `${verbs[direction]} for ${bodies}`,
  andSharesSame: (bodies) => `, og var det samme begge årene for ${bodies}`,
  sharesSame: (from, to, bodies) => `var det samme i ${from} og ${to} for ${bodies}`,
  improved: (direction, part) =>
    `gikk ${direction === 'rose' ? 'fram' : 'tilbake'} ${onMeasures(part)}${inBothYears(part)}`,
  andImproved: (direction, {count, of}) =>
    `${direction === 'rose' ? 'fram' : 'tilbake'} på ${frame.countOf(count, of, frame.count)}`,
  andUnchanged: ({count, of}) => `, og lå likt begge årene på ${frame.countOf(count, of, frame.count)}`,
  unchanged: (from, to, part) => `lå likt i ${from} og ${to} ${onMeasures(part)}${inBothYears(part)}`,
  butBehind: (range, reference, isStill) =>
    `, men lå ${isStill ? 'fortsatt ' : ''}${range} prosentpoeng bak ${reference}`,
  countMoved: (period, direction, part, bodies) =>
    part.count === part.of
      ? `${period} ${verbs[direction]} ${both(part.of)} tallene for ${bodies}${inBothNumbers(part)}`
      : `${period} ${verbs[direction]} ${frame.countOf(part.count, part.of, frame.count)} av ${frame.count(part.of)} tall for ${bodies}${inBothNumbers(part)}`,
  othersMoved: (direction, {count, of}) => `${frame.countOf(count, of, frame.count)} ${verbs[direction]}`,
  othersSame: ({count, of}) =>
    `${frame.countOf(count, of, frame.count)} var ${count === 1 ? 'det' : 'de'} samme begge årene`,
  countSame: (from, to, part, bodies) =>
    `${both(part.of)} tallene for ${bodies}${inBothNumbers(part)} var de samme i ${from} og ${to}`,
  countWas: (year, part, bodies, range) =>
    `I ${year} lå ${both(part.of)} tallene for ${bodies}${part.hasGaps ? ' som finnes' : ''} på ${range}.`,
  theyWere: (who, year) => (year === undefined ? `${who} lå` : `i ${year} lå ${who}`),
  pointsFrom: (side, range, reference) =>
    side === 'level' ? `likt med ${reference}` : `${range} prosentpoeng ${sides[side]} ${reference}`,
  onMeasure: (measure) => `(gjelder ${measure})`,
  onCompared: (count) => `på de ${frame.count(count)} tiltakene der begge har tall`,
  sideOn: (side, reference, part) =>
    `${sides[side]} ${reference} ${onMeasures(part)}${part.hasGaps ? ' der begge har tall' : ''}`,
  andSideOn: (side, {count, of}) =>
    `${side === 'level' ? 'likt' : sides[side]} på ${frame.countOf(count, of, frame.count)}`,
  notStated: (bodies, when) => `Kilden oppgir ikke tall for ${bodies} ${when}.`,
  inYears: (years) => `i ${years}`,
  inSome: (count, of, from, to) =>
    `i ${frame.countOf(count, of, frame.count)} av de ${frame.count(of)} årene fra ${from} til ${to}`,
};
