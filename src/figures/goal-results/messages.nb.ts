import type {FigureTag, GoalsFinding} from '../../datasets/goals.js';
import {capital, uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import {shortForms} from '../../i18n/short-forms.nb.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Mål og resultater',
  /** The name of the list where it is folded. */
  items: 'Mål med resultater',
  shortForms,
  caption: 'Målene i rapporten, hvert med sine resultater',
  list: 'Liste',
  vision: 'Visjon',
  chapter: 'Kapittel',
  goal: (id: string) => `Mål ${id}`,
  goalColumn: 'Mål',
  goalRow: 'Målet',
  result: 'Resultat',
  results: (n: number): string => (n === 1 ? 'Resultat' : 'Resultater'),
  goalAndResults: 'Mål og resultater',
  quote: 'Ordlyden i rapporten',
  /** The headings of translated quotations in a file; only English has them. */
  goalTranslation: 'Målet oversatt',
  resultTranslation: 'Resultatet oversatt',
  figures: {
    'infosec-trend': 'Se tallene for tiltakene',
    'guidance-list': 'Se veiledningene',
    'key-figures': 'Se nøkkeltallene',
    'partner-network': 'Se samarbeidspartnerne',
  } as Record<FigureTag, string>,
  howToRead: (hasVision: boolean) =>
    `${hasVision ? 'Visjon, mål' : 'Mål'} og resultater står slik de er i rapporten. Overskriftene har vi laget.`,
  unit: 'Antall resultater',
  headline: ({goals, results, withResults}: GoalsFinding) => {
    if (goals === 1)
      return `Rapporten viser til ${counted(results)} ${results === 1 ? 'resultat' : 'resultater'} for målet`;
    const all = goals === 2 ? 'begge målene' : `alle ${frame.count(goals)} målene`;
    const some = `${frame.countOf(withResults, goals, frame.count)} av ${frame.count(goals)} mål`;
    return `Rapporten viser til resultater for ${withResults === goals ? all : some}`;
  },
  finding: ({goals, results, chapters}: GoalsFinding, goal: string | undefined, numbers: Numbers) => {
    const under = goal === undefined ? `${frame.count(goals)} mål` : `mål ${goal}`;
    const all = `${capital(counted(results))} ${results === 1 ? 'resultat' : 'resultater'} er ført opp under ${under}`;
    const [only] = chapters;
    if (chapters.length === 1 && only) return `${all} for ${uncapital(only.name)}.`;
    const parts = chapters.map((chapter) => `${counted(chapter.results)} for ${uncapital(chapter.name)}`);
    return `${all}${parts.length === 0 ? '' : `: ${numbers.list(parts)}`}.`;
  },
};

export type GoalResultsWords = typeof words;

function counted(n: number): string {
  return n === 0 ? 'ingen' : frame.count(n);
}
