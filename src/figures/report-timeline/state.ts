import type {ReportTimelineWords} from './messages.nb.js';
import type {Score} from '../../charts/unit-squares/tally.js';
import {sectionsOf} from '../../datasets/source.js';
import {
  filterTimeline,
  passagesOf,
  timeline,
  timelineFinding,
  type Timeline,
  type TimelineFilter,
  type TimelineItem,
} from '../../datasets/timeline.js';
import type {FigureContext, FigureSource, FigureState} from '../../figure/declaration.js';
import {headlineOf, sentences} from '../../figure/headline.js';
import {explained} from '../../i18n/short-forms.js';

export interface TimelineOptions {
  from?: string | undefined;
  to?: string | undefined;
  kind?: string | undefined;
}

export interface TimelineState extends FigureState<ReportTimelineWords> {
  timeline: Timeline;
  /** The requested years and kind. */
  filter: TimelineFilter;
  /** The items that match the filter; there may be none. */
  items: readonly TimelineItem[];
  isImported: boolean;
}

export function timelineState(options: TimelineOptions, context: FigureContext<ReportTimelineWords>): TimelineState {
  const {language, messages, numbers, edition, imported} = context;
  const all = (imported as Timeline | undefined) ?? timeline(edition, language);
  const filter = readFilter(options, all, context);
  const items = filterTimeline(all.items, filter);
  return {language, messages, numbers, timeline: all, filter, items, isImported: imported !== undefined};
}

function readFilter(
  options: TimelineOptions,
  {kinds, years}: Timeline,
  {messages, option, warn}: FigureContext<ReportTimelineWords>,
): TimelineFilter {
  const kindNames = kinds.map((id) => [id, messages.kinds[id]] as const);
  const yearNames = years.map((year) => `${year}`);
  const readYear = (attribute: 'from' | 'to') => {
    const year = option(attribute, options[attribute], yearNames);
    return year === undefined ? undefined : Number(year);
  };
  const kind = option('kind', options.kind, kindNames);
  const [from, to] = [readYear('from'), readYear('to')];
  if (from === undefined || to === undefined || from <= to) return {from, to, kind};
  warn(`ignores from="${from}" to="${to}", which ends before it begins.`);
  return {from: undefined, to: undefined, kind};
}

/** The only incident, or else counts of the items, or else the item that is news. */
export function headlineText(state: TimelineState): string | undefined {
  return (incidentOf(state) ? undefined : countedText(state)) ?? newsText(state);
}

type Items = Pick<TimelineState, 'items' | 'messages'>;

/** The incident, where there is exactly one, and its text is short and has no year, which its time would repeat. */
export function incidentOf({items, messages}: Items): TimelineItem | undefined {
  const [incident, ...others] = items.filter(isIncident);
  if (!incident || others.length > 0 || !textAbout(incident, messages)) return undefined;
  return /\d{4}/.test(newsOf(incident, messages)[0]) ? undefined : incident;
}

const isIncident = ({kind, isPlanned}: TimelineItem) => kind === 'hendelse' && !isPlanned;

function countedText({items, filter, messages}: TimelineState): string | undefined {
  const finding = timelineFinding(items, filter);
  return finding && messages.headline(finding);
}

/** The counts of the headline: a year whose entries have all happened, the others that have, and the plans. */
export function timeScores({items, filter, messages}: TimelineState): Score[] {
  const {busiest} = timelineFinding(items, filter) ?? {};
  const done = items.filter(({isPlanned}) => !isPlanned);
  const ofYear = done.filter(({when}) => when.from === busiest?.year).length;
  const inYear = ofYear === busiest?.count ? ofYear : 0;
  const scores: Score[] = [
    {count: inYear, meaning: 'filled', name: messages.happened(busiest?.year)},
    {count: done.length - inYear, meaning: 'filled', name: messages.happened(inYear > 0 ? 'other' : undefined)},
    {count: items.length - done.length, meaning: 'uncounted', name: messages.planned},
  ];
  return scores.filter(({count}) => count > 0);
}

function newsText(state: TimelineState): string | undefined {
  const item = newsItem(state);
  return item && textAbout(item, state.messages);
}

/** The item of the heading or the text under it: the only incident, the latest event with a short text, or the first such plan. */
export function newsItem({items, messages}: Items): TimelineItem | undefined {
  const inOrder = [
    ...items.filter(({isPlanned}) => !isPlanned).toReversed(),
    ...items.filter((item) => item.isPlanned),
  ];
  return incidentOf({items, messages}) ?? inOrder.find((item) => textAbout(item, messages));
}

/** An item with its time: an incident in one phrase, where its text is one. */
function textAbout(item: TimelineItem, messages: ReportTimelineWords): string | undefined {
  const [[news], at] = [newsOf(item, messages), whenText(item.when, messages)];
  const isPhrase = isIncident(item) && !/[.;:!?]|\d{4}/.test(news);
  return headlineOf(isPhrase ? messages.incident(news, at) : messages.event(at, news, item.isPlanned));
}

/** The text of an item in few words. An example at the end of an incident is what happened if it is a sentence, and the text before it comes second. Elsewhere the text is as true without its example. */
function newsOf({text, kind}: TimelineItem, {example, clause, count}: ReportTimelineWords): [string, string?] {
  const whole = text(count);
  const [start = '', end = '', ...more] = whole.split(example);
  if (end === '' || more.length > 0 || /[,.;:]/.test(end)) return [whole];
  return kind === 'hendelse' && end.startsWith(clause) ? [end.slice(clause.length), `${start}.`] : [start];
}

export function whenText({from, to, isAfterTurn}: TimelineItem['when'], messages: ReportTimelineWords): string {
  return isAfterTurn ? messages.afterTurn(from - 1, from) : yearsText(from, to);
}

export const yearsText = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

export function findingText(state: TimelineState): string {
  const {items, filter, messages} = state;
  const finding = timelineFinding(items, filter);
  if (!finding) return messages.nothing;
  const counted = countedText(state);
  const incident = incidentOf(state);
  const context = incident && newsOf(incident, messages)[1];
  if (counted === undefined) return sentences(context, messages.finding(finding));
  const rest = incident ? counted : newsText(state);
  return sentences(context, rest && `${rest}.`);
}

/** The years from the first item to the last. */
export function periodText({items, messages}: TimelineState): string | undefined {
  const years = items.flatMap(({when}) => [when.from, when.to]);
  return years.length > 0 ? messages.period(Math.min(...years), Math.max(...years)) : undefined;
}

export function notesOf({messages}: TimelineState): string[] {
  return [messages.onlyYears];
}

export function abbreviationsOf({items, messages, isImported}: TimelineState): string[] {
  const texts = items.map(({text, quotation, more}) => [text(String), quotation, more?.quotation]);
  return isImported ? [] : explained(texts, messages.shortForms);
}

/** The source with the sections of the items that are shown, or of all items where none is. */
export function sourceOf({timeline: {source, items: all}, items}: TimelineState): FigureSource {
  return {source: {...source, sections: sectionsOf(passagesOf(items.length > 0 ? items : all))}};
}
