import type {RiskFindingsWords} from './messages.nb.js';
import {
  byGravity,
  challengesShownBy,
  gravestOf,
  mostShown,
  risksFinding,
  risksOf,
  sourcesOf,
  type Challenge,
  sharesOf,
  type Risks,
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
  /** The challenges of the source: the gravest first, then those with most sources. */
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
    challenges: byGravity(challengesShownBy(risks, source)),
    source,
    hasFilter:
      source !== undefined ||
      risks.challenges.length >= fewestFiltered ||
      ((previous as RisksState | undefined)?.hasFilter ?? false),
    isImported: own !== undefined,
  };
}

/**
 * The sentence of the largest share of units; or the challenge that most sources have shown, with their names; or those with
 * most sources; or a share without a sentence; or the only one with several sources; or the challenges by name.
 */
export function headlineText({risks, challenges, source, messages, numbers}: RisksState): string | undefined {
  const {shared} = risksFinding({...risks, challenges}, undefined);
  const [one, ...others] = shared;
  const most = mostShown(challenges);
  const [first, ...tied] = most;
  // Only all challenges tell which of them have most sources, unless each has as many.
  const isKnown = source === undefined && most.length < challenges.length;
  const inUnits = sharesOf(challenges).map(({challenge, label, count, of}) =>
    messages.inUnits(challenge.label, label, count, of),
  );
  return (
    headlineOf(
      newsOf(challenges, messages),
      first && tied.length === 0 ? accordingTo(first, messages, numbers) : undefined,
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

/** The sentence of the largest share of units, with its source if it is short enough for a heading then. */
export function newsOf(challenges: readonly Challenge[], messages: RiskFindingsWords): string | undefined {
  const gravest = gravestOf(challenges);
  const news = gravest?.news?.replace('{units}', () => messages.ofRegions(gravest.count, gravest.of));
  const by = (write: RiskFindingsWords['newsBy']) => news && byOneSource(news, gravest!.challenge, write);
  return headlineOf(by(messages.accordingTo), by(messages.newsBy), news);
}

export const isCounted = ({units}: Challenge): boolean => units.length > 0;

/** With several sources, nobody knows whose a number is. */
export function byOneSource(text: string, challenge: Challenge, write: RiskFindingsWords['newsBy']): string {
  const [one, ...others] = sourcesOf(challenge);
  return one && others.length === 0 ? write(unended(text), one.short) : text;
}

/** Without a full stop, which what follows would be after; abbreviations keep theirs. */
const unended = (text: string) => text.replace(/([\p{L}\p{N})»”]{2})\.$/u, '$1');

const accordingTo = (challenge: Challenge, messages: RiskFindingsWords, numbers: RisksState['numbers']) =>
  messages.accordingTo(unended(challenge.label), numbers.list(sourcesOf(challenge).map(({short}) => short)));

/** Under a heading about units, the challenge that most sources have shown; elsewhere how many challenges there are. */
export function findingText({risks, challenges, source, messages, numbers}: RisksState): string {
  const [first, ...tied] = mostShown(challenges);
  const hasNews = source === undefined && newsOf(challenges, messages) !== undefined;
  return hasNews && first && tied.length === 0
    ? `${accordingTo(first, messages, numbers)}.`
    : messages.finding(risksFinding(risks, source));
}

export function notesOf({challenges, messages, isImported}: RisksState, view: 'matrix' | 'table'): string[] {
  // The notes are about the report's list, and are not true of another one.
  if (isImported) return [];
  const hasSquares = view === 'matrix' && challenges.some(isCounted);
  return [messages.quotesNote, ...(hasSquares ? [messages.filled] : [])].filter(Boolean);
}

export function backgroundOf({challenges, messages, isImported}: RisksState): string[] {
  if (isImported) return [];
  const showings = challenges.flatMap(({shownBy}) => shownBy);
  const isBy = (id: string) => showings.some(({source}) => source === id);
  const evidence = showings.find(({source, when}) => source === 'kunnskapsgrunnlag' && /^\d{4}$/.test(when ?? ''));
  return [
    ...(isBy('digdir') ? [messages.us] : []),
    ...(evidence ? [messages.evidence(evidence.when!)] : []),
    messages.howToRead,
  ];
}
