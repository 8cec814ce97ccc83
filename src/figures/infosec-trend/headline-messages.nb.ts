import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nb.js';
import type {HeadlinePhrases} from './headline-phrases.js';

const verbs = {rose: 'økte', fell: 'falt'};
const sides = {rose: 'høyere', fell: 'lavere', same: 'uendret'};

function shares(count: number, of: number, bodies?: string): string {
  const all = ['andelen', 'begge andelene'][of - 1] ?? `alle ${frame.countOf(of, of)} andelene`;
  const some = `${frame.countOf(count, of)} av ${frame.countOf(of, of)} andeler`;
  return `${count === of ? all : some}${bodies === undefined ? '' : ` i ${bodies}`}`;
}

export const headlinePhrases: HeadlinePhrases = {
  bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunene', kommuner: 'kommunene'},
  inYear: (year) => `i ${year}`,
  period: (from, to) => `fra ${from} til ${to}`,
  inBoth: (from, to) => `i ${from} og ${to}`,
  shares,
  sharesMoved: (way, count, of, bodies) =>
    `${shares(count, of, bodies)} ${way === 'same' ? 'var de samme' : verbs[way]}`,
  others: (way, count, of) =>
    `${frame.countOf(count, of)} ${way === 'same' ? `var ${count === 1 ? 'den' : 'de'} samme begge årene` : verbs[way]}`,
  theShare: 'andelen',
  shareMoved: (way, bodies) => `${verbs[way]} i ${bodies}`,
  andShareSame: (bodies) => `, og var den samme begge årene i ${bodies}`,
  shareSame: (bodies, years) => `andelen i ${bodies} var den samme ${years}`,
  behind: (points, reference) => `${points} prosentpoeng bak ${reference}`,
  and: (body, behind) => `, og ${body} lå ${behind}`,
  were: (body, behind, year) => `${capital(body)} lå ${behind} i ${year}`,
  mostOn: (measure) => `, mest på ${measure}`,
  withNumbers: (from, to) => ` med tall for ${from} og ${to}`,
  wereSince: (who, way, _, from, isYet) =>
    `${who} var ${isYet ? 'likevel ' : ''}${sides[way]} ${way === 'same' ? 'fra' : 'enn i'} ${from}`,
  othersWere: (way, count, of) => `${frame.countOf(count, of)} ${sides[way]}`,
};
