import type {GoalResultsWords, Partly} from './messages.nb.js';
import {mostInTally, type SquareMeaning} from '../../charts/unit-squares/tally.js';
import {
  bases,
  basisOf,
  evidenceOf,
  goalsFinding,
  goalsOf,
  selectGoals,
  type Basis,
  type Goals,
  type ResultEvidence,
  type Result,
} from '../../datasets/goals.js';
import type {FigureContext, FigureHost, FigureState} from '../../figure/declaration.js';
import {headlineOf, sentences} from '../../figure/headline.js';
import {explained} from '../../i18n/short-forms.js';
import type {FigureAddresses} from './page-figures.js';

/** The squares of each kind in the count of results. */
export const meanings = {numbers: 'filled', names: 'uncounted', none: 'unknown'} as const;

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

/** How many results have numbers in the report, or else how many goals have results. */
export function headlineText({goals, messages}: GoalsState): string | undefined {
  const finding = goalsFinding(goals);
  if (finding.results === 0) return undefined;
  return headlineOf(finding.behind.numbers > 0 ? messages.headline(finding) : messages.finding(finding));
}

export function findingText(state: GoalsState): string {
  const {goals, messages} = state;
  const finding = goalsFinding(goals);
  const isHeadline = finding.results > 0 && finding.behind.numbers === 0;
  const confirmedInPart = partlyConfirmed(state).filter(
    ({result, cases}) => basisOf(result) === 'numbers' && cases.some(Boolean),
  ).length;
  return sentences(
    !isHeadline && messages.finding(finding),
    confirmedInPart > 0 && messages.onlyPartly(confirmedInPart, finding.behind.numbers),
  );
}

/** The results that the numbers do not confirm in all cases. */
function partlyConfirmed(state: GoalsState): (Partly & {result: Result})[] {
  return state.goals.chapters.flatMap(({id, goals}) =>
    goals.flatMap(({results}) =>
      results.flatMap((result) => {
        const {partly} = evidenceFor(result, id, state);
        return partly ? [{...partly, result}] : [];
      }),
    ),
  );
}

/** Numbers and names of the report that are behind a result; an author's own goals have none. */
export function evidenceFor(result: Result, chapter: string, {goals, isImported}: GoalsState): ResultEvidence {
  return isImported ? {} : evidenceOf(goals.year, chapter, result);
}

/** The evidence for a result in words, of which the second part is the names or the number themselves. */
export function evidenceWords(result: Result, chapter: string, state: GoalsState): readonly [string, string, string] {
  const {messages, numbers, language} = state;
  const {names, guides, value, about, exceptions} = evidenceFor(result, chapter, state);
  if (exceptions) return [exceptions[language], '', ''];
  if (value !== undefined) return ['', numbers.exact(value), `\u00a0${about![language]}`];
  if (names && guides !== undefined)
    return ['', numbers.exact(guides), `\u00a0${messages.guides(guides)} ${numbers.list(names)}`];
  if (names) return [`${about?.[language] ?? messages.names(names.length)}: `, numbers.list(names), ''];
  return [messages.isBehind[basisOf(result)], '', ''];
}

/** In how many cases the numbers confirm a result, where those are not all. */
export function verdictWords(result: Result, chapter: string, state: GoalsState): string[] {
  const {partly} = evidenceFor(result, chapter, state);
  const {outOf, cases} = state.messages;
  return partly ? [`${outOf(partly)}\u00a0${cases(partly)}`] : [];
}

/** How many results have numbers, names or neither, where there is any difference. */
export function behindResults({goals}: GoalsState): [Basis, number][] {
  const {behind, results} = goalsFinding(goals);
  if (behind.none === results) return [];
  return bases.map((basis): [Basis, number] => [basis, behind[basis]]).filter(([, count]) => count > 0);
}

/** The square of a result in the count of all; undefined where a kind has too many to count at a glance. */
export function squareOf(result: Result, state: GoalsState): SquareMeaning | undefined {
  return behindResults(state).every(([, count]) => count <= mostInTally) ? meanings[basisOf(result)] : undefined;
}

export const notesOf = ({messages}: GoalsState): string[] => [messages.howToRead];

export function abbreviationsOf(state: GoalsState): string[] {
  const {goals, messages, isImported} = state;
  const words = goals.chapters.flatMap((chapter) =>
    chapter.goals.flatMap(({results}) => results.map((result) => evidenceWords(result, chapter.id, state))),
  );
  return isImported ? [] : explained([goals.chapters, words], messages.shortForms);
}
