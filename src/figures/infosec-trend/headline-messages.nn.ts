import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nn.js';
import {phrases} from './finding-messages.nn.js';
import type {HeadlinePhrases} from './headline-phrases.js';

const verbs = {rose: 'auka', fell: 'fall'};
const sides = {rose: 'høgare', fell: 'lågare', same: 'uendra'};

function shares(count: number, of: number, bodies?: string): string {
  const all = ['talet', 'begge tala'][of - 1] ?? `alle dei ${frame.countOf(of, of)} tala`;
  const some = `${frame.countOf(count, of, frame.count)} av ${frame.countOf(of, of)} tal`;
  return `${count === of ? all : some}${bodies === undefined ? '' : ` for ${bodies}`}`;
}

export const headlinePhrases: HeadlinePhrases = {
  done: phrases.done,
  bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunane', kommuner: 'kommunane'},
  inYear: (year) => `i ${year}`,
  period: (from, to) => `frå ${from} til ${to}`,
  inBoth: (from, to) => `i ${from} og ${to}`,
  shares,
  sharesMoved: (way, count, of, bodies) =>
    `${shares(count, of, bodies)} ${way === 'same' ? 'var dei same' : verbs[way]}`,
  others: (way, count, of) =>
    `${frame.countOf(count, of, frame.count)} ${way === 'same' ? `var ${count === 1 ? 'det' : 'dei'} same begge åra` : verbs[way]}`,
  theShare: 'talet',
  shareMoved: (way, bodies) => `${verbs[way]} for ${bodies}`,
  andShareSame: (bodies) => `, og var det same begge åra for ${bodies}`,
  shareSame: (bodies, years) => `talet for ${bodies} var det same ${years}`,
  behind: (points, reference) => `${points} prosentpoeng bak ${reference}`,
  and: (body, behind) => `, og ${body} låg ${behind}`,
  were: (body, behind, year) => `${capital(body)} låg ${behind} i ${year}`,
  mostOn: (measure) => `Størst avstand: å ha ${measure}.`,
  withNumbers: (from, to) => ` som finst for ${from} og ${to}`,
  wereSince: (who, way, _, from, isYet) =>
    `${who} var ${isYet ? 'likevel ' : ''}${sides[way]} ${way === 'same' ? 'frå' : 'enn i'} ${from}`,
  othersWere: (way, count, of) => `${frame.countOf(count, of, frame.count)} ${sides[way]}`,
};
