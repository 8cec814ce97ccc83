import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nb.js';
import {phrases} from './finding-messages.nb.js';
import type {HeadlinePhrases} from './headline-phrases.js';

const verbs = {rose: 'økte', fell: 'falt'};
const sides = {rose: 'høyere', fell: 'lavere', same: 'uendret'};

function shares(count: number, of: number, bodies?: string): string {
  const all = ['tallet', 'begge tallene'][of - 1] ?? `alle ${frame.countOf(of, of)} tallene`;
  const some = `${frame.countOf(count, of, frame.count)} av ${frame.countOf(of, of)} tall`;
  return `${count === of ? all : some}${bodies === undefined ? '' : ` for ${bodies}`}`;
}

export const headlinePhrases: HeadlinePhrases = {
  done: phrases.done,
  bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunene', kommuner: 'kommunene'},
  inYear: (year) => `i ${year}`,
  period: (from, to) => `fra ${from} til ${to}`,
  inBoth: (from, to) => `i ${from} og ${to}`,
  shares,
  sharesMoved: (way, count, of, bodies) =>
    `${shares(count, of, bodies)} ${way === 'same' ? 'var de samme' : verbs[way]}`,
  others: (way, count, of) =>
    `${frame.countOf(count, of, frame.count)} ${way === 'same' ? `var ${count === 1 ? 'det' : 'de'} samme begge årene` : verbs[way]}`,
  theShare: 'tallet',
  shareMoved: (way, bodies) => `${verbs[way]} for ${bodies}`,
  andShareSame: (bodies) => `, og var det samme begge årene for ${bodies}`,
  shareSame: (bodies, years) => `tallet for ${bodies} var det samme ${years}`,
  behind: (points, reference) => `${points} prosentpoeng bak ${reference}`,
  and: (body, behind) => `, og ${body} lå ${behind}`,
  were: (body, behind, year) => `${capital(body)} lå ${behind} i ${year}`,
  mostOn: (measure) => `Størst avstand: å ha ${measure}.`,
  withNumbers: (from, to) => ` som finnes for ${from} og ${to}`,
  wereSince: (who, way, _, from, isYet) =>
    `${who} var ${isYet ? 'likevel ' : ''}${sides[way]} ${way === 'same' ? 'fra' : 'enn i'} ${from}`,
  othersWere: (way, count, of) => `${frame.countOf(count, of, frame.count)} ${sides[way]}`,
};
