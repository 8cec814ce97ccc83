import type {GoalResultsWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nn.js';
import {frame} from '../../figure/messages.nn.js';

export const words: GoalResultsWords = {
  ...frame,
  heading: 'Mål og resultat',
  unit: 'Tal på resultat',
  items: 'Mål med resultat',
  shortForms,
  caption: 'Måla i rapporten, kvart med sine resultat',
  list: 'Liste',
  vision: 'Visjon',
  chapter: 'Kapittel',
  goal: (id) => `Mål ${id}`,
  goalColumn: 'Mål',
  goalRow: 'Målet',
  result: 'Resultat',
  goalAndResults: 'Mål og resultat',
  quote: 'Ordlyden i rapporten',
  goalTranslation: 'Målet omsett',
  resultTranslation: 'Resultatet omsett',
  isBehind: {numbers: 'Tal i rapporten', names: 'Namn i rapporten', none: 'Verken tal eller namn'},
  names: () => 'Namn',
  guides: (count) => `${count === 1 ? 'rettleiing' : 'rettleiingar'} frå`,
  basis: 'Tal eller namn',
  behind: {numbers: 'med tal', names: 'med namn', none: 'utan tal eller namn'},
  outOf: ({cases}) => `${cases.filter(Boolean).length}\u00a0av\u00a0${cases.length}`,
  cases: ({isWhole}) => `tilfelle stemmer${isWhole ? '' : '; ikkje sjekka: resten av sitatet'}`,
  howToRead: 'Sitata er frå rapporten, på bokmål. Overskriftene er våre.',
  headline: ({results, behind}) => {
    if (results === 1) return 'Det eine resultatet har tal i rapporten';
    const all = results === 2 ? 'Begge resultata' : `Alle dei ${frame.count(results)} resultata`;
    const some = `${capital(frame.countOf(behind.numbers, results, frame.count))} av ${frame.count(results)} resultat`;
    return `${behind.numbers === results ? all : some} har tal i rapporten`;
  },
  finding: ({goals, results, withResults}) => {
    if (results === 0) return 'Rapporten viser ikkje til mål med resultat.';
    if (goals === 1) return `Rapporten viser til ${frame.count(results)} resultat for målet.`;
    const all = goals === 2 ? 'begge måla' : `alle dei ${frame.count(goals)} måla`;
    const some = `${frame.countOf(withResults, goals, frame.count)} av ${frame.count(goals)} mål`;
    return `Rapporten viser til resultat for ${withResults === goals ? all : some}.`;
  },
  onlyPartly: (count, withNumbers) =>
    count === withNumbers
      ? `${count === 1 ? 'Resultatet' : 'Resultata'} med tal stemmer berre delvis med tala.`
      : `Av dei ${frame.count(withNumbers)} med tal stemmer ${frame.countOf(count, withNumbers, frame.count)} berre delvis med tala.`,
};
