import type {GoalResultsWords} from './messages.nb.js';
import {
  figureTags,
  goalsFinding,
  goalsOf,
  selectGoals,
  type FigureTag,
  type Goals,
  type Result,
} from '../../datasets/goals.js';
import type {FigureContext, FigureHost, FigureState} from '../../figure/declaration.js';
import {headlineOf} from '../../figure/headline.js';
import {explained} from '../../i18n/short-forms.js';

export interface GoalsOptions {
  chapter?: string | undefined;
  goal?: string | undefined;
}

/** What the views ask of the element. */
export interface GoalsHost extends FigureHost, GoalsOptions {
  /** The address of a figure that is in the same page. */
  addressOf(tag: FigureTag): string | undefined;
  /** The reader follows the link to a figure. */
  goTo(event: Event, figure: NonNullable<Result['figure']>): void;
}

export interface GoalsState extends FigureState<GoalResultsWords> {
  goals: Goals;
  /** The goal that is asked for. */
  goal: string | undefined;
  /** The figures that are in the same page. */
  addresses: ReadonlyMap<FigureTag, string | undefined>;
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
    addresses: new Map(figureTags.map((tag) => [tag, host.addressOf(tag)])),
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

export function notesOf({goals, messages, isImported}: GoalsState): string[] {
  // Short forms of an author's own may stand for something else.
  return [messages.howToRead, ...(isImported ? [] : explained(goals.chapters, messages.shortForms))];
}
