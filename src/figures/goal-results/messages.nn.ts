import type {GoalResultsWords} from './messages.nb.js';
import {capital, uncapital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nn.js';
import {frame} from '../../figure/messages.nn.js';

export const words: GoalResultsWords = {
  ...frame,
  heading: 'Mål og resultat',
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
  results: () => 'Resultat',
  goalAndResults: 'Mål og resultat',
  quote: 'Ordlyden i rapporten',
  goalTranslation: 'Målet omsett',
  resultTranslation: 'Resultatet omsett',
  figures: {
    'infosec-trend': 'Sjå tala for tiltaka',
    'guidance-list': 'Sjå rettleiingane',
    'key-figures': 'Sjå nøkkeltala',
    'partner-network': 'Sjå samarbeidspartnarane',
  },
  howToRead: (hasVision) =>
    `${hasVision ? 'Visjon, mål' : 'Mål'} og resultat står slik dei er i rapporten, på bokmål. Overskriftene har vi laga.`,
  unit: 'Tal på resultat',
  headline: ({goals, results, withResults}) => {
    if (goals === 1) return `Rapporten viser til ${counted(results)} resultat for målet`;
    const all = goals === 2 ? 'begge måla' : `alle dei ${frame.count(goals)} måla`;
    const some = `${frame.countOf(withResults, goals, frame.count)} av ${frame.count(goals)} mål`;
    return `Rapporten viser til resultat for ${withResults === goals ? all : some}`;
  },
  finding: ({goals, results, chapters}, goal, numbers) => {
    const under = goal === undefined ? `${frame.count(goals)} mål` : `mål ${goal}`;
    const all = `${capital(counted(results))} resultat er ${results === 1 ? 'ført' : 'førte'} opp under ${under}`;
    const [only] = chapters;
    if (chapters.length === 1 && only) return `${all} for ${uncapital(only.name)}.`;
    const parts = chapters.map((chapter) => `${counted(chapter.results)} for ${uncapital(chapter.name)}`);
    return `${all}${parts.length === 0 ? '' : `: ${numbers.list(parts)}`}.`;
  },
};

function counted(n: number): string {
  return n === 0 ? 'ingen' : frame.count(n);
}
