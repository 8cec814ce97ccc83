import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.en.js';
import {phrases} from './finding-messages.en.js';
import type {HeadlinePhrases} from './headline-phrases.js';

const verbs = {rose: 'rose', fell: 'fell'};
const sides = {rose: 'higher', fell: 'lower', same: 'unchanged'};

const wasSame = (count: number) => `${count === 1 ? 'was' : 'were'} the same`;

function shares(count: number, of: number, bodies?: string): string {
  const all = ['the share', 'both shares'][of - 1] ?? `all ${frame.countOf(of, of)} shares`;
  const some = `${frame.countOf(count, of)} of ${frame.countOf(of, of)} shares`;
  return `${count === of ? all : some}${bodies === undefined ? '' : ` in ${bodies}`}`;
}

export const headlinePhrases: HeadlinePhrases = {
  done: phrases.done,
  bodies: {
    'statlige-virksomheter': 'central government',
    fylkeskommuner: 'county municipalities',
    kommuner: 'municipalities',
  },
  inYear: (year) => `in ${year}`,
  period: (from, to) => `from ${from} to ${to}`,
  inBoth: (from, to) => `in ${from} and ${to}`,
  shares,
  sharesMoved: (way, count, of, bodies) =>
    `${shares(count, of, bodies)} ${way === 'same' ? wasSame(count) : verbs[way]}`,
  others: (way, count, of) =>
    `${frame.countOf(count, of)} ${way === 'same' ? `${wasSame(count)} in both years` : verbs[way]}`,
  theShare: 'the share',
  shareMoved: (way, bodies) => `${verbs[way]} in ${bodies}`,
  andShareSame: (bodies) => `, and was the same in both years in ${bodies}`,
  shareSame: (bodies, years) => `the share in ${bodies} was the same ${years}`,
  behind: (points, reference) => `${points} percentage ${points === '1' ? 'point' : 'points'} behind ${reference}`,
  and: (body, behind) => `, with ${body} ${behind}`,
  were: (body, behind, year) => `${capital(body)} were ${behind} in ${year}`,
  mostOn: (measure) => `Widest gap: ${measure}.`,
  withNumbers: (from, to) => ` with numbers for ${from} and ${to}`,
  wereSince: (who, way, count, from, isYet) =>
    `${isYet ? 'even so, ' : ''}${who} ${count === 1 ? 'was' : 'were'} ${sides[way]} ${way === 'same' ? 'from' : 'than in'} ${from}`,
  othersWere: (way, count, of) => `${frame.countOf(count, of)} ${sides[way]}`,
};
