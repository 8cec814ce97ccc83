import type {GoalResultsWords} from './messages.nb.js';
import {capital, uncapital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.en.js';
import {frame} from '../../figure/messages.en.js';

export const words: GoalResultsWords = {
  ...frame,
  heading: 'Goals and results',
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
  results: (n) => (n === 1 ? 'Result' : 'Results'),
  goalAndResults: 'Goals and results',
  quote: 'Wording of the report',
  goalTranslation: 'Translation of the goal',
  resultTranslation: 'Translation of the result',
  figures: {
    'infosec-trend': 'See the numbers for the measures',
    'guidance-list': 'See the guides',
    'key-figures': 'See the key figures',
    'partner-network': 'See the partners',
  },
  howToRead: (hasVision) =>
    `${hasVision ? 'Vision, goals' : 'Goals'} and results are quoted from the report, in Norwegian. The translations in brackets and the headings are ours.`,
  unit: 'Number of results',
  headline: ({goals, results, withResults}) => {
    if (goals === 1) return `The report lists ${counted(results)} ${results === 1 ? 'result' : 'results'} for the goal`;
    const all = goals === 2 ? 'both goals' : `all ${frame.count(goals)} goals`;
    const some = `${frame.countOf(withResults, goals)} of ${frame.count(goals)} goals`;
    return `The report lists results for ${withResults === goals ? all : some}`;
  },
  finding: ({goals, results, chapters}, goal, numbers) => {
    const under = goal === undefined ? `${frame.count(goals)} ${goals === 1 ? 'goal' : 'goals'}` : `goal ${goal}`;
    const all = `${capital(counted(results))} ${results === 1 ? 'result is' : 'results are'} listed under ${under}`;
    const [only] = chapters;
    if (chapters.length === 1 && only) return `${all} for ${uncapital(only.name)}.`;
    const parts = chapters.map((chapter) => `${frame.count(chapter.results)} for ${uncapital(chapter.name)}`);
    return `${all}${parts.length === 0 ? '' : `: ${numbers.list(parts)}`}.`;
  },
};

function counted(n: number): string {
  return n === 0 ? 'no' : frame.count(n);
}
