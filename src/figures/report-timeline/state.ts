import type {ReportTimelineWords} from './messages.nb.js';
import {sectionsOf} from '../../datasets/source.js';
import {
  filterTimeline,
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

/** Counts of the items, or the item that is news. */
export function headlineText(state: TimelineState): string | undefined {
  return countedText(state) ?? newsText(state);
}

function countedText({items, filter, messages}: TimelineState): string | undefined {
  const finding = timelineFinding(items, filter);
  return finding && messages.headline(finding);
}

function newsText(state: TimelineState): string | undefined {
  const item = newsItem(state);
  return item && textAbout(item, state.messages);
}

/** The item of the heading or the text under it: the latest event with a short text, or else the first such plan. */
export function newsItem({items, messages}: Pick<TimelineState, 'items' | 'messages'>): TimelineItem | undefined {
  const inOrder = [
    ...items.filter(({isPlanned}) => !isPlanned).toReversed(),
    ...items.filter((item) => item.isPlanned),
  ];
  return inOrder.find((item) => textAbout(item, messages));
}

function textAbout({when, text, kind, isPlanned}: TimelineItem, messages: ReportTimelineWords): string | undefined {
  return headlineOf(messages.event(whenText(when, messages), newsOf(text(messages.count), kind, messages), isPlanned));
}

/**
 * The text of an item in few words. An example at the end of an incident is what happened, and its row in the list has all of
 * the text; elsewhere the text without its example is as true. A short first word begins no name of an incident («i Oslo»).
 */
function newsOf(text: string, kind: TimelineItem['kind'], {example}: ReportTimelineWords): string {
  const [start, end = '', ...more] = text.split(example);
  if (end === '' || more.length > 0 || /[,.;:]/.test(end)) return text;
  return kind === 'hendelse' && end.indexOf(' ') > 3 ? end : start!;
}

export function whenText({from, to, isAfterTurn}: TimelineItem['when'], messages: ReportTimelineWords): string {
  if (isAfterTurn) return messages.afterTurn(from - 1, from);
  return from === to ? messages.year(from) : messages.span(from, to);
}

const firstYear = (items: readonly TimelineItem[]) => Math.min(...items.map(({when}) => when.from));
const lastYear = (items: readonly TimelineItem[]) => Math.max(...items.map(({when}) => when.to));

export function findingText(state: TimelineState): string {
  const {items, filter, messages} = state;
  const finding = timelineFinding(items, filter);
  if (!finding) return messages.nothing;
  if (countedText(state) === undefined) return messages.finding(finding);
  const news = newsText(state);
  return sentences(messages.range(firstYear(items), lastYear(items)), news && `${news}.`);
}

export function notesOf({messages}: TimelineState): string[] {
  return [messages.onlyYears];
}

export function abbreviationsOf({items, messages, isImported}: TimelineState): string[] {
  const texts = items.map(({text, quotation}) => [text(String), quotation]);
  return isImported ? [] : explained(texts, messages.shortForms);
}

/** The source with the sections of the items that are shown, or of all items where none is. */
export function sourceOf({timeline: {source, items: all}, items}: TimelineState): FigureSource {
  return {source: {...source, sections: sectionsOf(items.length > 0 ? items : all)}};
}
