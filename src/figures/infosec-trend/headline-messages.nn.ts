import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nn.js';
import type {HeadlinePhrases} from './headline-phrases.js';

const verbs = {rose: 'auka', fell: 'fall'};
const sides = {rose: 'høgare', fell: 'lågare', same: 'uendra'};

function shares(count: number, of: number, bodies?: string): string {
  const all = ['andelen', 'begge andelane'][of - 1] ?? `alle dei ${frame.countOf(of, of)} andelane`;
  const some = `${frame.countOf(count, of)} av ${frame.countOf(of, of)} andelar`;
  return `${count === of ? all : some}${bodies === undefined ? '' : ` i ${bodies}`}`;
}

export const headlinePhrases: HeadlinePhrases = {
  bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunane', kommuner: 'kommunane'},
  inYear: (year) => `i ${year}`,
  period: (from, to) => `frå ${from} til ${to}`,
  inBoth: (from, to) => `i ${from} og ${to}`,
  shares,
  sharesMoved: (way, count, of, bodies) =>
    `${shares(count, of, bodies)} ${way === 'same' ? 'var dei same' : verbs[way]}`,
  others: (way, count, of) =>
    `${frame.countOf(count, of)} ${way === 'same' ? `var ${count === 1 ? 'den' : 'dei'} same begge åra` : verbs[way]}`,
  theShare: 'andelen',
  shareMoved: (way, bodies) => `${verbs[way]} i ${bodies}`,
  andShareSame: (bodies) => `, og var den same begge åra i ${bodies}`,
  shareSame: (bodies, years) => `andelen i ${bodies} var den same ${years}`,
  behind: (points, reference) => `${points} prosentpoeng bak ${reference}`,
  and: (body, behind) => `, og ${body} låg ${behind}`,
  were: (body, behind, year) => `${capital(body)} låg ${behind} i ${year}`,
  mostOn: (measure) => `, mest på ${measure}`,
  withNumbers: (from, to) => ` med tal for ${from} og ${to}`,
  wereSince: (who, way, _, from, isYet) =>
    `${who} var ${isYet ? 'likevel ' : ''}${sides[way]} ${way === 'same' ? 'frå' : 'enn i'} ${from}`,
  othersWere: (way, count, of) => `${frame.countOf(count, of)} ${sides[way]}`,
};
