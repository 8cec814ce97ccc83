import {frame} from '../../figure/messages.nn.js';
import type {Part, TrendPhrases} from './trend-phrases.js';

const both = (count: number) => (count === 2 ? 'begge' : `alle dei ${frame.count(count)}`);
const onMeasures = ({count, of}: Part) =>
  count === of ? `på ${both(of)} tiltaka` : `på ${frame.countOf(count, of, frame.count)} av ${frame.count(of)} tiltak`;
const inBothYears = ({hasGaps}: Part) => (hasGaps ? ' med tal for begge åra' : '');
const inBothNumbers = ({hasGaps}: Part) => (hasGaps ? ' som finst for begge åra' : '');
const verbs = {rose: 'auka', fell: 'fall'};
const sides = {behind: 'bak', ahead: 'framfor', level: 'likt med'};

export const phrases: TrendPhrases = {
  bodies: {
    'statlige-virksomheter': 'statlege verksemder',
    fylkeskommuner: 'fylkeskommunane',
    kommuner: 'kommunane',
  },
  done: {
    styringssystem: 'evaluert, forbetra eller fornya styringssystemet',
    'nye-tiltak': 'etablert nye tiltak',
    'forbedret-fjernet-tiltak': 'forbetra eller fjerna tiltak',
    hendelser: 'rapportert erfaringar frå hendingar',
    ovelser: 'rapportert erfaringar frå øvingar',
  },
  otherDone: (measure) => `gjort «${measure}»`,
  they: 'dei',
  theShare: 'talet',
  it: 'det',
  period: (from, to) => `frå ${from} til ${to}`,
  range: (low, high) => `${low} til ${high}`,
  points: (number) => `${number} prosentpoeng`,
  percent: (number) => `${number}\u00a0%`,
  measureAt: (measure, body) => `${measure} i ${body}`,
  hadDone: (year, values, done) => `I ${year} hadde ${values} ${done}`,
  hadDoneBoth: (from, to, values, done) => `Både i ${from} og i ${to} hadde ${values} ${done}`,
  shareOf: (value, body) => `${value} av ${body}`,
  shareWas: (year, value, points) => `I ${year} var det ${value} (${points})`,
  shareWasBoth: (from, to, value) => `Både i ${from} og i ${to} var det ${value}`,
  shareMoved: (period, direction, points) => `${period} ${verbs[direction]} talet med ${points}`,
  sharesMoved: (direction, bodies) => `${verbs[direction]} for ${bodies}`,
  andSharesSame: (bodies) => `, og var det same begge åra for ${bodies}`,
  sharesSame: (from, to, bodies) => `var det same i ${from} og ${to} for ${bodies}`,
  improved: (direction, part) =>
    `gjekk ${direction === 'rose' ? 'fram' : 'tilbake'} ${onMeasures(part)}${inBothYears(part)}`,
  andImproved: (direction, {count, of}) =>
    `${direction === 'rose' ? 'fram' : 'tilbake'} på ${frame.countOf(count, of, frame.count)}`,
  andUnchanged: ({count, of}) => `, og låg likt begge åra på ${frame.countOf(count, of, frame.count)}`,
  unchanged: (from, to, part) => `låg likt i ${from} og ${to} ${onMeasures(part)}${inBothYears(part)}`,
  butBehind: (range, reference, isStill) =>
    `, men låg ${isStill ? 'framleis ' : ''}${range} prosentpoeng bak ${reference}`,
  countMoved: (period, direction, part, bodies) =>
    part.count === part.of
      ? `${period} ${verbs[direction]} ${both(part.of)} tala for ${bodies}${inBothNumbers(part)}`
      : `${period} ${verbs[direction]} ${frame.countOf(part.count, part.of, frame.count)} av ${frame.count(part.of)} tal for ${bodies}${inBothNumbers(part)}`,
  othersMoved: (direction, {count, of}) => `${frame.countOf(count, of, frame.count)} ${verbs[direction]}`,
  othersSame: ({count, of}) =>
    `${frame.countOf(count, of, frame.count)} var ${count === 1 ? 'det' : 'dei'} same begge åra`,
  countSame: (from, to, part, bodies) =>
    `${both(part.of)} tala for ${bodies}${inBothNumbers(part)} var dei same i ${from} og ${to}`,
  countWas: (year, part, bodies, range) =>
    `I ${year} låg ${both(part.of)} tala for ${bodies}${part.hasGaps ? ' som finst' : ''} på ${range}.`,
  theyWere: (who, year) => (year === undefined ? `${who} låg` : `i ${year} låg ${who}`),
  pointsFrom: (side, range, reference) =>
    side === 'level' ? `likt med ${reference}` : `${range} prosentpoeng ${sides[side]} ${reference}`,
  onMeasure: (measure) => `(gjeld ${measure})`,
  onCompared: (count) => `på dei ${frame.count(count)} tiltaka der begge har tal`,
  sideOn: (side, reference, part) =>
    `${sides[side]} ${reference} ${onMeasures(part)}${part.hasGaps ? ' der begge har tal' : ''}`,
  andSideOn: (side, {count, of}) =>
    `${side === 'level' ? 'likt' : sides[side]} på ${frame.countOf(count, of, frame.count)}`,
  notStated: (bodies, when) => `Kjelda oppgir ikkje tal for ${bodies} ${when}.`,
  inYears: (years) => `i ${years}`,
  inSome: (count, of, from, to) =>
    `i ${frame.countOf(count, of, frame.count)} av dei ${frame.count(of)} åra frå ${from} til ${to}`,
};
