import {frame} from '../../figure/messages.en.js';
import type {Part, TrendPhrases} from './trend-phrases.js';

const both = (count: number) => (count === 2 ? 'both' : `all ${frame.count(count)}`);
const onMeasures = ({count, of}: Part) =>
  count === of ? `on ${both(of)} measures` : `on ${frame.countOf(count, of)} of ${frame.count(of)} measures`;
const inBothYears = ({hasGaps}: Part) => (hasGaps ? ' with numbers for both years' : '');
const verbs = {rose: 'rose', fell: 'fell'};
const progressed = {rose: 'improved', fell: 'slipped'};
const sides = {behind: 'behind', ahead: 'ahead of', level: 'level with'};

export const phrases: TrendPhrases = {
  bodies: {
    'statlige-virksomheter': 'central government bodies',
    fylkeskommuner: 'county municipalities',
    kommuner: 'municipalities',
  },
  done: {
    styringssystem: 'evaluated, improved or renewed their management system',
    'nye-tiltak': 'established new measures',
    'forbedret-fjernet-tiltak': 'improved or removed measures',
    hendelser: 'reported experience from incidents',
    ovelser: 'reported experience from exercises',
  },
  otherDone: (measure) => `done “${measure}”`,
  they: 'they',
  theShare: 'the share',
  it: 'it',
  period: (from, to) => `from ${from} to ${to}`,
  range: (low, high) => `${low} to ${high}`,
  points: (number) => `${number} percentage points`,
  percent: (number) => `${number}%`,
  measureAt: (measure, body) => `${measure} in ${body}`,
  hadDone: (year, values, done) => `In ${year}, ${values} had ${done}`,
  hadDoneBoth: (from, to, values, done) => `In both ${from} and ${to}, ${values} had ${done}`,
  shareOf: (value, body) => `${value} of ${body}`,
  shareWas: (year, value, points) => `In ${year}, it was ${value} (${points})`,
  shareWasBoth: (from, to, value) => `In both ${from} and ${to}, the share was ${value}`,
  shareMoved: (period, direction, points) => `${period}, it ${verbs[direction]} by ${points}`,
  sharesMoved: (direction, bodies) => `${verbs[direction]} for ${bodies}`,
  andSharesSame: (bodies) => `, and was the same in both years for ${bodies}`,
  sharesSame: (from, to, bodies) => `was the same in ${from} and ${to} for ${bodies}`,
  improved: (direction, part) => `${progressed[direction]} ${onMeasures(part)}${inBothYears(part)}`,
  andImproved: (direction, {count, of}) => `${progressed[direction]} on ${frame.countOf(count, of)}`,
  andUnchanged: ({count, of}) => `, and had the same share in both years on ${frame.countOf(count, of)}`,
  unchanged: (from, to, part) => `had the same shares in ${from} and ${to} ${onMeasures(part)}${inBothYears(part)}`,
  butBehind: (range, reference, isStill) =>
    `, but ${isStill ? 'still lagged' : 'lagged'} ${range} percentage points behind ${reference}`,
  countMoved: (period, direction, part, bodies) => {
    const shares =
      part.count === part.of ? both(part.of) : `${frame.countOf(part.count, part.of)} of ${frame.count(part.of)}`;
    return `${period}, ${shares} shares for ${bodies}${inBothYears(part)} ${verbs[direction]}`;
  },
  othersMoved: (direction, {count, of}) => `${frame.countOf(count, of)} ${verbs[direction]}`,
  othersSame: ({count, of}) => `${frame.countOf(count, of)} ${count === 1 ? 'was' : 'were'} the same in both years`,
  countSame: (from, to, part, bodies) =>
    `${both(part.of)} shares for ${bodies}${inBothYears(part)} were the same in ${from} and ${to}`,
  countWas: (year, part, bodies, range) =>
    `In ${year}, ${both(part.of)} shares for ${bodies}${part.hasGaps ? ' with numbers' : ''} were ${range}.`,
  theyWere: (_, year) => (year === undefined ? 'they were' : `in ${year}, they were`),
  pointsFrom: (side, range, reference) =>
    side === 'level' ? `level with ${reference}` : `${range} percentage points ${sides[side]} ${reference}`,
  onMeasure: (measure) => `(on ${measure})`,
  onCompared: (count) => `on the ${frame.count(count)} measures where both have numbers`,
  sideOn: (side, reference, part) =>
    `${sides[side]} ${reference} ${onMeasures(part)}${part.hasGaps ? ' where both have numbers' : ''}`,
  andSideOn: (side, {count, of}) =>
    `${{behind: 'behind', ahead: 'ahead', level: 'level'}[side]} on ${frame.countOf(count, of)}`,
  notStated: (bodies, when) => `The source gives no numbers for ${bodies} ${when}.`,
  inYears: (years) => `in ${years}`,
  inSome: (count, of, from, to) =>
    `in ${frame.countOf(count, of)} of the ${frame.count(of)} years from ${from} to ${to}`,
};
