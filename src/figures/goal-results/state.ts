import type {GoalResultsWords} from './messages.nb.js';
import {goalsFinding, goalsOf, selectGoals, type Goals, type Result} from '../../datasets/goals.js';
import type {FigureContext, FigureHost, FigureState} from '../../figure/declaration.js';
import {headlineOf} from '../../figure/headline.js';
import {explained} from '../../i18n/short-forms.js';
import type {FigureAddresses} from './page-figures.js';

export interface GoalsOptions {
  chapter?: string | undefined;
  goal?: string | undefined;
}

/** The members of the element that its views use. */
export interface GoalsHost extends FigureHost, GoalsOptions {
  /** The figures in the same page. */
  readonly pageFigures: {readonly addresses: FigureAddresses};
  /** Called when the reader follows the link to a figure. */
  goTo(event: Event, figure: NonNullable<Result['figure']>): void;
}

export interface GoalsState extends FigureState<GoalResultsWords> {
  goals: Goals;
  /** The requested goal. */
  goal: string | undefined;
  /** The figures in the same page. */
  addresses: FigureAddresses;
  isImported: boolean;
}

export function goalsState(
  host: GoalsHost,
  {language, messages, numbers, edition, imported, option}: FigureContext<GoalResultsWords>,
): GoalsState {
  const all = (imported as Goals | undefined) ?? goalsOf(edition, language);
  const names = all.chapters.map(({id, name}) => [id, name] as const);
  const chapter = option('chapter', host.chapter, names);
  const ids = new Set(all.chapters.flatMap(({goals}) => goals.map(({id}) => id)));
  const goal = option('goal', host.goal, [...ids]);
  return {
    language,
    messages,
    numbers,
    goals: selectGoals(all, chapter, goal),
    goal,
    addresses: host.pageFigures.addresses,
    isImported: imported !== undefined,
  };
}

export function headlineText({goals, messages}: GoalsState): string | undefined {
  const finding = goalsFinding(goals);
  return finding.results === 0 ? undefined : headlineOf(messages.headline(finding));
}

export function findingText({goals, goal, messages, numbers}: GoalsState): string {
  return messages.finding(goalsFinding(goals), goal, numbers);
}

export function notesOf({goals, messages}: GoalsState): string[] {
  return [messages.howToRead(goals.chapters.some(({vision}) => vision !== undefined))];
}

export function abbreviationsOf({goals, messages, isImported}: GoalsState): string[] {
  return isImported ? [] : explained(goals.chapters, messages.shortForms);
}
