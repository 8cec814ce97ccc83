import type {GuidanceListWords} from './messages.nb.js';
import type {Score} from '../../charts/unit-squares/tally.js';
import {
  commonStatus,
  filterGuides,
  guidance as reportGuidance,
  type Guidance,
  type Guide,
  type GuideFilter,
  type GuideStatus,
} from '../../datasets/guidance.js';
import type {Language} from '../../datasets/source.js';
import type {FigureContext, FigureHost, FigureState} from '../../figure/declaration.js';
import type {Folding} from '../../figure/fold.js';
import {splitFinding} from '../../figure/headline.js';
import type {InParts} from '../../figure/in-parts.js';
import {fewestFiltered} from '../../figure/select-filter.js';
import {toText} from '../../figure/to-text.js';
import type {ImportedGuidance} from './import.js';

export const sorts = ['report', 'title', 'publisher'] as const;

export type GuidanceOptions = Partial<Record<keyof GuideFilter, string | undefined>>;

/** The members of the element that its view uses. */
export interface GuidanceHost extends FigureHost<GuidanceOptions> {
  readonly updateComplete: Promise<boolean>;
  /** The parts of a long list that have been drawn. */
  readonly parts: InParts;
}

export interface GuidanceState extends FigureState<GuidanceListWords> {
  guidance: Guidance;
  /** The filter and order that the options request. */
  filter: GuideFilter;
  /** The guides that match the filter, in its order. */
  found: readonly Guide[];
  /** Whether the list has ever been filtered: before that, its count would only repeat the finding. */
  isCounted: boolean;
  /** Whether there are filters: a short list that nobody has filtered needs none. */
  hasFilters: boolean;
  isImported: boolean;
}

export function guidanceState(options: GuidanceOptions, context: FigureContext<GuidanceListWords>): GuidanceState {
  const {language, numbers, edition} = context;
  const imported = context.imported as ImportedGuidance | undefined;
  const guidance = imported ?? reportGuidance(edition, language);
  const messages = imported?.messagesFrom(context.messages, language) ?? context.messages;
  const filter = filterOf(options, guidance, messages, context);
  const before = context.previous as GuidanceState | undefined;
  // Searching thousands of guides again at every update would take long.
  const isSame =
    before?.guidance.guides === guidance.guides && before.language === language && areEqual(before.filter, filter);
  const found = isSame ? before.found : filterGuides(guidance.guides, filter, numbers.compare);
  const isCounted = (before?.isCounted ?? false) || found.length < guidance.guides.length;
  return {
    language,
    messages,
    numbers,
    guidance,
    filter,
    found,
    isCounted,
    hasFilters: isCounted || guidance.guides.length >= fewestFiltered,
    isImported: imported !== undefined,
  };
}

function filterOf(
  {query, publisher, status, sort}: GuidanceOptions,
  {publishers, statuses}: Guidance,
  {statuses: statusNames}: GuidanceListWords,
  {option}: FigureContext<GuidanceListWords>,
): GuideFilter {
  const publisherNames = publishers.map(({id, name}) => [id, name] as const);
  return {
    query: toText(query).slice(0, 200),
    publisher: option('publisher', publisher, publisherNames),
    status: option<GuideStatus>(
      'status',
      status,
      statuses.map((id) => [id, statusNames[id]] as const),
    ),
    sort: option('sort', sort, sorts) ?? 'report',
  };
}

function areEqual(one: GuideFilter, other: GuideFilter): boolean {
  return (Object.keys(one) as (keyof GuideFilter)[]).every((key) => one[key] === other[key]);
}

/** The language of the titles, where it differs from that of the page; the page's own links are in its language. */
export function titleLanguage({isImported}: GuidanceState): Language | undefined {
  return isImported ? undefined : 'nb';
}

/** A publisher and its guides. */
export interface GuideGroup {
  name: string;
  guides: readonly Guide[];
}

/** The guides by publisher; undefined where they are one list. A link without a publisher has its site instead. */
export function groupsOf({found, filter, hasFilters, guidance: {publishers}}: GuidanceState): GuideGroup[] | undefined {
  const areNamed = found.every(({publisher, host}) => publisher !== '' && publisher !== host);
  const isGrouped = !hasFilters && areNamed && filter.sort !== 'title';
  if (!isGrouped || publishers.length < 2 || publishers.length >= found.length) return undefined;
  return [...new Map(found.map(({publisher, publisherName}) => [publisher, publisherName]))].map(([id, name]) => ({
    name: publisherText(id, name),
    guides: found.filter(({publisher}) => publisher === id),
  }));
}

/** The status of a guide in words; empty where it has none, or where the finding of a list without filters says it of all. */
export function statusText({status}: Guide, {guidance: {guides}, hasFilters, messages}: GuidanceState): string {
  const isTold = status === 'unspecified' || (!hasFilters && status === commonStatus(guides));
  return isTold ? '' : messages.statuses[status];
}

/** Where a link leads: its host, where neither the publisher nor a word of the title is that. */
export function hostText(
  {title, publisher, href, host}: Pick<Guide, 'title' | 'publisher' | 'href' | 'host'>,
  notLinked: string,
) {
  if (href === undefined) return notLinked;
  const words = title.toLowerCase().split(/[\s,;:!?()«»“”"]+/);
  const isNamed = words.some((word) => [host, `www.${host}`, `${host}.`].includes(word));
  return isNamed || host === publisher ? '' : host;
}

export function publisherText(publisher: string, name: string): string {
  return publisher === name ? publisher : `${name} (${publisher})`;
}

/** How many guides each publisher has. */
function publisherCounts({guides, publishers}: Guidance): {id: string; count: number}[] {
  const counted = new Map<string, number>();
  for (const {publisher} of guides) counted.set(publisher, (counted.get(publisher) ?? 0) + 1);
  return publishers.map(({id}) => ({id, count: counted.get(id) ?? 0}));
}

/** The publishers of the heading, which names no more of them, are over the fold. */
export function foldOf({guidance, hasFilters, found, messages}: GuidanceState): Folding | undefined {
  const counts = publisherCounts(guidance);
  const scores = counts.length > 6 ? [] : counts.map(({id, count}): Score => ({count, meaning: 'filled', name: id}));
  return hasFilters ? undefined : [messages.items, found.length, scores];
}

export function guidanceText({guidance, messages, numbers}: GuidanceState): ReturnType<typeof splitFinding> {
  const {guides} = guidance;
  const counts = publisherCounts(guidance);
  const named = counts.reduce((sum, {count}) => sum + count, 0);
  const sentence = messages.finding(named, counts, numbers, commonStatus(guides));
  const rest = named === guides.length ? [] : [messages.withoutPublisher(guides.length - named)];
  return named === 0 ? splitFinding([], [sentence, ...rest]) : splitFinding([sentence], rest);
}

export function notesOf({guidance: {guides}, messages, isImported}: GuidanceState): string[] {
  // The notes are about gaps in the report, which do not concern other links.
  if (isImported) return [];
  const unclear = guides.filter(({status}) => status === 'new-or-updated').length;
  return [...(unclear > 0 ? [messages.howToRead(unclear, guides.length)] : []), messages.oldAddresses];
}
