import type {GoalResultsWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.en.js';
import {frame} from '../../figure/messages.en.js';

export const words: GoalResultsWords = {
  ...frame,
  heading: 'Goals and results',
  unit: 'Number of results',
  items: 'Goals with results',
  shortForms,
  caption: 'The goals in the report, each with its results',
  list: 'List',
  vision: 'Vision',
  chapter: 'Chapter',
  goal: (id) => `Goal ${id}`,
  goalColumn: 'Goal',
  goalRow: 'The goal',
  result: 'Result',
  goalAndResults: 'Goals and results',
  quote: 'Wording of the report',
  goalTranslation: 'Translation of the goal',
  resultTranslation: 'Translation of the result',
  isBehind: {numbers: 'Numbers in the report', names: 'Names in the report', none: 'Neither numbers nor names'},
  names: (count) => (count === 1 ? 'Name' : 'Names'),
  guides: (count) => `${count === 1 ? 'guide' : 'guides'} from`,
  basis: 'Numbers or names',
  behind: {numbers: 'with numbers', names: 'with names', none: 'without numbers or names'},
  outOf: ({cases}) => `${cases.filter(Boolean).length}\u00a0of\u00a0${cases.length}`,
  cases: ({cases, isWhole}) =>
    `cases ${cases.filter(Boolean).length === 1 ? 'agrees' : 'agree'}${isWhole ? '' : '; not tested: the rest of the quotation'}`,
  howToRead: 'The quotations are from the report, in Norwegian. Translations in brackets and headings are ours.',
  headline: ({results, behind}) => {
    if (results === 1) return 'The only result has numbers in the report';
    const all = results === 2 ? 'Both results' : `All ${frame.count(results)} results`;
    const some = `${capital(frame.countOf(behind.numbers, results))} of ${frame.count(results)} results`;
    return `${behind.numbers === results ? all : some} ${behind.numbers === 1 ? 'has' : 'have'} numbers in the report`;
  },
  finding: ({goals, results, withResults}) => {
    if (results === 0) return 'The report lists no goals with results.';
    if (goals === 1)
      return `The report lists ${frame.count(results)} ${results === 1 ? 'result' : 'results'} for the goal.`;
    const all = goals === 2 ? 'both goals' : `all ${frame.count(goals)} goals`;
    const some = `${frame.countOf(withResults, goals)} of ${frame.count(goals)} goals`;
    return `The report lists results for ${withResults === goals ? all : some}.`;
  },
  onlyPartly: (count, withNumbers) =>
    count === withNumbers
      ? `The ${count === 1 ? 'result with numbers agrees' : 'results with numbers agree'} with them only in part.`
      : `Of the ${frame.count(withNumbers)} with numbers, ${frame.countOf(count, withNumbers)} ${count === 1 ? 'agrees' : 'agree'} with them only in part.`,
};
