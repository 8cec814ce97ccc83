import type {RiskFindingsWords} from './messages.nb.js';
import {challengesShownBy, risksFinding, risksOf, type Challenge, type Risks} from '../../datasets/risks.js';
import type {FigureContext, FigureState} from '../../figure/declaration.js';
import {headlineOf, namingHeadline} from '../../figure/headline.js';
import {uncapital} from '../../i18n/capital.js';
import type {OwnRisks} from './import.js';

export interface RisksOptions {
  source?: string | undefined;
}

export interface RisksState extends FigureState<RiskFindingsWords> {
  risks: Risks;
  challenges: readonly Challenge[];
  /** The requested source. */
  source: string | undefined;
  isImported: boolean;
}

export function risksState(
  options: RisksOptions,
  {language, messages, numbers, edition, imported, option}: FigureContext<RiskFindingsWords>,
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
    challenges: challengesShownBy(risks, source),
    source,
    isImported: own !== undefined,
  };
}

/** The units that a challenge concerns and their total; or a challenge with several sources; or the challenges by name. */
export function headlineText({risks, challenges, messages, numbers}: RisksState): string | undefined {
  const {shared} = risksFinding({...risks, challenges}, undefined);
  const [one, ...others] = shared;
  const inUnits = challenges.flatMap(({label, units}) =>
    units.flatMap(({label: unit, news, count, of}) =>
      of > 1
        ? [news?.replace('{units}', () => messages.ofRegions(count, of)), messages.inUnits(label, unit, count, of)]
        : [],
    ),
  );
  return (
    headlineOf(...inUnits, one && others.length === 0 ? messages.sharedBySeveral(one.label) : undefined) ??
    namingHeadline(
      challenges.map(({label}) => uncapital(label)),
      (names, left) => messages.named(names, left, numbers),
    )
  );
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
