import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nn.js';
import type {HeadlinePhrases} from './headline-phrases.js';

const verbs = {rose: 'auka', fell: 'fall'};

export const headlinePhrases: HeadlinePhrases = {
  bodies: {'statlige-virksomheter': 'staten', fylkeskommuner: 'fylkeskommunane', kommuner: 'kommunane'},
  inYear: (year) => `i ${year}`,
  period: (from, to) => `frå ${from} til ${to}`,
  inBoth: (from, to) => `i ${from} og ${to}`,
  sharesMoved(way, count, of, bodies) {
    const all = of === 2 ? 'begge andelane' : `alle dei ${frame.countOf(of, of)} andelane`;
    const some = `${frame.countOf(count, of)} av ${frame.countOf(of, of)} andelar`;
    const where = bodies === undefined ? '' : ` i ${bodies}`;
    return `${count === of ? all : some}${where} ${way === 'same' ? 'var dei same' : verbs[way]}`;
  },
  others: (way, count, of) =>
    `${frame.countOf(count, of)} ${way === 'same' ? `var ${count === 1 ? 'den' : 'dei'} same begge åra` : verbs[way]}`,
  theShare: 'andelen',
  shareMoved: (way, bodies) => `${verbs[way]} i ${bodies}`,
  andShareSame: (bodies) => `, og var den same begge åra i ${bodies}`,
  shareSame: (bodies, years) => `andelen i ${bodies} var den same ${years}`,
  behind: (points, reference) => `${points} prosentpoeng bak ${reference}`,
  and: (body, behind) => `, og ${body} låg ${behind}`,
  were: (body, behind, year) => `${capital(body)} låg ${behind} i ${year}`,
};
