import type {Basis, GoalsFinding, ResultEvidence} from '../../datasets/goals.js';
import {capital} from '../../i18n/capital.js';
import {shortForms} from '../../i18n/short-forms.nb.js';
import {frame} from '../../figure/messages.nb.js';

/** The cases in which the numbers confirm a result. */
export type Partly = NonNullable<ResultEvidence['partly']>;

export const words = {
  ...frame,
  heading: 'Mål og resultater',
  unit: 'Antall resultater',
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
  goalAndResults: 'Mål og resultater',
  quote: 'Ordlyden i rapporten',
  /** The headings of translated quotations in a file; only English has them. */
  goalTranslation: 'Målet oversatt',
  resultTranslation: 'Resultatet oversatt',
  /** Where the figure does not know the evidence itself. */
  isBehind: {numbers: 'Tall i rapporten', names: 'Navn i rapporten', none: 'Verken tall eller navn'} as Record<
    Basis,
    string
  >,
  /** Before the evidence itself. */
  names: (() => 'Navn') as (count: number) => string,
  guides: (count: number) => `${count === 1 ? 'veiledning' : 'veiledninger'} fra`,
  basis: 'Tall eller navn',
  behind: {numbers: 'med tall', names: 'med navn', none: 'uten tall eller navn'} as Record<Basis, string>,
  /** At a result that has the words of a claim. */
  outOf: ({cases}: Partly) => `${cases.filter(Boolean).length}\u00a0av\u00a0${cases.length}`,
  /** After the number of cases that hold. */
  cases: ({isWhole}: Partly) => `tilfeller stemmer${isWhole ? '' : '; ikke sjekket: resten av sitatet'}`,
  howToRead: 'Sitatene står slik de er i rapporten. Overskriftene har vi laget.',
  headline: ({results, behind}: GoalsFinding) => {
    if (results === 1) return 'Det ene resultatet har tall i rapporten';
    const all = results === 2 ? 'Begge resultatene' : `Alle ${frame.count(results)} resultatene`;
    const some = `${capital(frame.countOf(behind.numbers, results, frame.count))} av ${frame.count(results)} resultater`;
    return `${behind.numbers === results ? all : some} har tall i rapporten`;
  },
  finding: ({goals, results, withResults}: GoalsFinding) => {
    if (results === 0) return 'Rapporten viser ikke til mål med resultater.';
    if (goals === 1)
      return `Rapporten viser til ${frame.count(results)} ${results === 1 ? 'resultat' : 'resultater'} for målet.`;
    const all = goals === 2 ? 'begge målene' : `alle ${frame.count(goals)} målene`;
    const some = `${frame.countOf(withResults, goals, frame.count)} av ${frame.count(goals)} mål`;
    return `Rapporten viser til resultater for ${withResults === goals ? all : some}.`;
  },
  /** How many of the results with numbers the numbers do not confirm in all cases. */
  onlyPartly: (count: number, withNumbers: number) =>
    count === withNumbers
      ? `${count === 1 ? 'Resultatet' : 'Resultatene'} med tall stemmer bare delvis med tallene.`
      : `Av de ${frame.count(withNumbers)} med tall stemmer ${frame.countOf(count, withNumbers, frame.count)} bare delvis med tallene.`,
};

export type GoalResultsWords = typeof words;
