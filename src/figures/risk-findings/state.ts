import type {RiskFindingsWords} from './messages.nb.js';
import {
  challengesShownBy,
  mostShown,
  risksFinding,
  risksOf,
  sourcesOf,
  type Challenge,
  type Risks,
  type Units,
} from '../../datasets/risks.js';
import type {FigureContext, FigureState} from '../../figure/declaration.js';
import {headlineOf, namingHeadline} from '../../figure/headline.js';
import {fewestFiltered} from '../../figure/select-filter.js';
import {uncapital} from '../../i18n/capital.js';
import type {OwnRisks} from './import.js';

export interface RisksOptions {
  source?: string | undefined;
}

export interface RisksState extends FigureState<RiskFindingsWords> {
  risks: Risks;
  /** The challenges of the source: those with most sources first, and then in the order of the report. */
  challenges: readonly Challenge[];
  /** The requested source. */
  source: string | undefined;
  /** Whether there is a choice of source: a short list that nobody has filtered needs none. */
  hasFilter: boolean;
  isImported: boolean;
}

export function risksState(
  options: RisksOptions,
  {language, messages, numbers, edition, imported, previous, option}: FigureContext<RiskFindingsWords>,
): RisksState {
  const own = imported as OwnRisks | undefined;
  const risks = own ?? risksOf(edition, language);
  const names = risks.sources.map(({id, short, name}) => [id, short, name] as const);
  const source = option('source', options.source, names);
  return {
    language,
    messages: {...messages, ...own?.words},
    numbers,
    risks,
    challenges: challengesShownBy(risks, source).toSorted((a, b) => sourcesOf(b).length - sourcesOf(a).length),
    source,
    hasFilter:
      source !== undefined ||
      risks.challenges.length >= fewestFiltered ||
      ((previous as RisksState | undefined)?.hasFilter ?? false),
    isImported: own !== undefined,
  };
}

/**
 * The challenge that most sources have shown, with their names; or the challenges with most sources; or the largest share of
 * units that one concerns; or the only one with several sources; or the challenges by name.
 */
export function headlineText({risks, challenges, source, messages, numbers}: RisksState): string | undefined {
  const {shared} = risksFinding({...risks, challenges}, undefined);
  const [one, ...others] = shared;
  const most = mostShown(challenges);
  const [first, ...tied] = most;
  // Only all challenges tell which of them have most sources, unless each has as many.
  const isKnown = source === undefined && most.length < challenges.length;
  const inUnits = unitsOf(challenges).flatMap(({challenge, label, news, count, of}) => [
    news?.replace('{units}', () => messages.ofRegions(count, of)),
    messages.inUnits(challenge, label, count, of),
  ]);
  return (
    headlineOf(
      first && tied.length === 0
        ? messages.accordingTo(
            first.label,
            sourcesOf(first).map(({short}) => short),
            numbers,
          )
        : undefined,
      first && isKnown
        ? messages.mostSources(
            most.map(({label}) => uncapital(label)),
            numbers,
          )
        : undefined,
      ...inUnits,
      one && others.length === 0 ? messages.sharedBySeveral(one.label) : undefined,
    ) ??
    namingHeadline(
      challenges.map(({label}) => uncapital(label)),
      (names, left) => messages.named(names, left, numbers),
    )
  );
}

/** The shares of units that challenges concern, with the names of these, the largest first. */
export function unitsOf(challenges: readonly Challenge[]): (Units & {challenge: string})[] {
  return challenges
    .flatMap(({label, units}) => units.map((one) => ({...one, challenge: label})))
    .filter(({of}) => of > 1)
    .sort((a, b) => b.count / b.of - a.count / a.of);
}

export function findingText({risks, source, messages, numbers}: RisksState): string {
  return messages.finding(risksFinding(risks, source), numbers);
}

export function notesOf({challenges, messages, isImported}: RisksState, view: 'matrix' | 'table'): string[] {
  // The notes are about the report's list, and are not true of another one.
  if (isImported) return [];
  const hasUnits = view === 'matrix' && challenges.some(({units}) => units.length > 0);
  const showings = challenges.flatMap(({shownBy}) => shownBy);
  const isBy = (id: string) => showings.some(({source}) => source === id);
  const evidence = showings.find(({source, when}) => source === 'kunnskapsgrunnlag' && /^\d{4}$/.test(when ?? ''));
  return [
    ...(hasUnits ? [messages.filled] : []),
    ...(isBy('digdir') ? [messages.us] : []),
    ...(evidence ? [messages.evidence(evidence.when!)] : []),
    messages.howToRead,
  ];
}
