import {isInteger} from './built-ins.js';
import {documents} from '../../data/editions/timeline.js';
import {asArray, asNumber, asObject, DataError, own} from './data-error.js';
import {Editions} from './edition.js';
import {guidance, guidanceEditions} from './guidance.js';
import {labelsOf} from './labels.js';
import * as schema from './schema.js';
import {type Language, reportSource, sectionsOf, type Source, textsOf} from './source.js';

export const timelineKinds = ['kartlegging', 'veiledning', 'samarbeid', 'ansvar', 'hendelse', 'program'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** The time that the report gives: years, and no date. */
export interface When {
  /** First and last year, both included. */
  from: number;
  to: number;
  /** Whether it was just after the turn of the year, in the beginning of `from`. */
  isAfterTurn: boolean;
}

/** Words of the report, in bokmål, and the section that they are in. */
export interface Passage {
  section: string;
  quotation: string;
}

export interface TimelineItem extends Passage {
  id: string;
  when: When;
  kind: TimelineKind;
  /** Whether it was still to come when the report was written. */
  isPlanned: boolean;
  /** Makes the text, with numbers as `count` writes them. */
  text: (count: (n: number) => string) => string;
  /** A second passage, where the text says more than the first one does. */
  more: Passage | undefined;
}

export interface Timeline {
  year: number;
  /** In the order of time. */
  items: readonly TimelineItem[];
  kinds: readonly TimelineKind[];
  /** Every year from the first to the last. */
  years: readonly number[];
  source: Source;
  document: unknown;
}

export const timelineSchema = schema.object({
  year: schema.year,
  items: schema.list(
    schema.object({
      id: schema.id,
      when: schema.forms(
        [
          schema.object({year: schema.year}),
          schema.object({from: schema.year, to: schema.year}),
          schema.object({afterTurnOfYear: schema.list(schema.year)}),
        ],
        readWhen,
      ),
      kind: schema.choice(timelineKinds),
      section: schema.section,
      quotation: schema.quote,
      more: schema.optional(schema.object({section: schema.section, quotation: schema.quote})),
      planned: schema.optional(schema.boolean),
    }),
  ),
});

export const timelineEditions = new Editions<Timeline, Language>(documents, readTimeline, [guidanceEditions]);

export function timeline(edition: string | undefined, language: Language): Timeline {
  return timelineEditions.get(edition, language);
}

/** @throws {DataError} when an item cannot be read. */
export function readTimeline(document: unknown, language: Language): Timeline {
  const data = asObject(document, 'document');
  const textOf = labelsOf(textsOf(data, language), language, 'items');
  const {year, items: written} = timelineSchema.read(document, '');
  const items = written.map(({planned = false, ...item}): TimelineItem => ({
    ...item,
    isPlanned: planned,
    text: textWith(textOf(item.id), year),
  }));
  if (items.length === 0) throw new DataError('items', 'one item or more', items);
  const first = Math.min(...items.map(({when}) => when.from));
  const last = Math.max(...items.map(({when}) => when.to));

  return {
    year,
    items: items.toSorted((a, b) => order(a.when, b.when)),
    kinds: timelineKinds.filter((kind) => items.some((item) => item.kind === kind)),
    years: [...Array(last - first + 1).keys()].map((i) => first + i),
    source: reportSource(data, language, sectionsOf(passagesOf(items))),
    document,
  };
}

/** All passages that some items are from. */
export function passagesOf(items: readonly TimelineItem[]): Passage[] {
  return items.flatMap(({section, quotation, more}) => [{section, quotation}, ...(more ? [more] : [])]);
}

/** The turn of a year comes before the year that it begins, and a year before a span of years. */
function order(a: When, b: When): number {
  return a.from - b.from || Number(b.isAfterTurn) - Number(a.isAfterTurn) || a.to - b.to;
}

function readWhen(value: unknown, path: string): When {
  const when = asObject(value, path);
  const turn = own(when, 'afterTurnOfYear');
  if (turn !== undefined) {
    const [before, after] = asArray(turn, `${path}.afterTurnOfYear`);
    const year = yearOf(after, `${path}.afterTurnOfYear[1]`);
    if (before !== year - 1) throw new DataError(`${path}.afterTurnOfYear[0]`, `${year - 1}`, before);
    return {from: year, to: year, isAfterTurn: true};
  }
  const year = own(when, 'year');
  const [from, to] = year === undefined ? [own(when, 'from'), own(when, 'to')] : [year, year];
  const span = {from: yearOf(from, path), to: yearOf(to, path), isAfterTurn: false};
  if (span.from > span.to) throw new DataError(path, 'a span that ends after it begins', value);
  return span;
}

function yearOf(value: unknown, path: string): number {
  const year = asNumber(value, path);
  if (!isInteger(year) || year < 1900 || year > 2200) throw new DataError(path, 'a year', value);
  return year;
}

/** Replaces `{guides}` by the number of guides. */
function textWith(text: string, year: number): TimelineItem['text'] {
  if (!text.includes('{guides}')) return () => text;
  if (!guidanceEditions.has(`${year}`)) throw new DataError('{guides}', `guides of ${year}`, undefined);
  const guides = guidance(`${year}`, 'nb').guides.length;
  return (count) => text.replace('{guides}', count(guides));
}

export interface TimelineFilter {
  from: number | undefined;
  to: number | undefined;
  kind: TimelineKind | undefined;
}

/** Items of a kind that lie at least in part between two years. */
export function filterTimeline(items: readonly TimelineItem[], {from, to, kind}: TimelineFilter): TimelineItem[] {
  return items.filter(
    (item) =>
      (kind === undefined || item.kind === kind) &&
      (from === undefined || item.when.to >= from) &&
      (to === undefined || item.when.from <= to),
  );
}

export interface TimelineFinding {
  count: number;
  planned: number;
  from: number;
  to: number;
  /** The year with the most items of a single year, when there is one and it has more than one. */
  busiest: {year: number; count: number} | undefined;
}

/** The finding on some items; a span that goes beyond the requested years counts only within them. */
export function timelineFinding(
  items: readonly TimelineItem[],
  {from = -Infinity, to = Infinity}: Partial<TimelineFilter> = {},
): TimelineFinding | undefined {
  const [first] = items;
  if (!first) return undefined;
  const counts = new Map<number, number>();
  for (const {when} of items) {
    // «Just after the turn of the year» is not the same as the year itself.
    if (when.from === when.to && !when.isAfterTurn) counts.set(when.from, (counts.get(when.from) ?? 0) + 1);
  }
  const [top, next] = [...counts].toSorted(([, a], [, b]) => b - a);
  // With a longer time in it, or one after its turn, it would not be clear what a year has.
  const isShared = (year: number) =>
    items.some(({when}) => when.from <= year && year <= when.to && (when.from < when.to || when.isAfterTurn));
  const isBusiest =
    top !== undefined && top[1] > 1 && top[1] !== next?.[1] && top[1] < items.length && !isShared(top[0]);
  return {
    count: items.length,
    planned: items.filter(({isPlanned}) => isPlanned).length,
    from: Math.max(from, Math.min(...items.map(({when}) => when.from))),
    to: Math.min(to, Math.max(...items.map(({when}) => when.to))),
    busiest: isBusiest ? {year: top[0], count: top[1]} : undefined,
  };
}
