import {documents} from '../../data/editions/guidance.js';
import {asObject, asString, own} from './data-error.js';
import {Editions} from './edition.js';
import {safeUrl} from './safe-url.js';
import * as schema from './schema.js';
import {reportSource, textsOf, type Language, type Source} from './source.js';
export type {GuideStatusId, PublisherId} from '../../data/editions/ids.js';

export const guideStatuses = ['new-or-updated', 'new', 'updated', 'unspecified'] as const;
/** The status of a guide: for most of them the report does not distinguish new from updated. */
export type GuideStatus = (typeof guideStatuses)[number];

/**
 * Links in a list inside an element. Links in a sentence are the author's own words, to be read until the figure is drawn;
 * so is content with a slot of the figure, and a list around the element.
 */
export const linkList = [':is(ul, ol)', ' :is(ul, ol)'].map((list) => `:scope > :not([slot])${list} a[href]`).join();

export interface Guide {
  id: string;
  title: string;
  /** Abbreviation, as the report writes it. */
  publisher: string;
  publisherName: string;
  status: GuideStatus;
  /** An `https:` address; `undefined` when the data gives anything else, which is then not linked. */
  href: string | undefined;
  /** The address in the data, for readers and downloads. */
  address: string;
  /** The host of the address, so that a reader sees where the link leads. */
  host: string;
}

export interface Guidance {
  year: number;
  guides: readonly Guide[];
  /** The publishers in the order of their first guide. */
  publishers: readonly {id: string; name: string}[];
  statuses: readonly GuideStatus[];
  source: Source;
  document: unknown;
}

export const guidanceSchema = schema.object({
  year: schema.year,
  section: schema.section,
  guides: schema.list(
    schema.object({
      id: schema.id,
      title: schema.text,
      publisher: schema.text,
      status: schema.choice(guideStatuses),
      href: schema.text,
    }),
  ),
});

export const guidanceEditions = new Editions<Guidance, Language>(documents, (document, language) =>
  readGuidance(document, language),
);

export function guidance(edition: string | undefined, language: Language): Guidance {
  return guidanceEditions.get(edition, language);
}

/**
 * @param urlOf - Gives the URL of an address in the data.
 * @throws {DataError} when a guide cannot be read.
 */
export function readGuidance(document: unknown, language: Language, urlOf = safeUrl): Guidance {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const names = asObject(own(texts, 'publisher'), `texts.${language}.publisher`);
  const written = guidanceSchema.read(document, '');
  const guides = written.guides.map(({href: address, ...guide}): Guide => {
    const url = urlOf(address);
    return {
      ...guide,
      publisherName: asString(
        own(names, guide.publisher) ?? guide.publisher,
        `texts.${language}.publisher.${guide.publisher}`,
      ),
      href: url?.href,
      address,
      host: url?.host.replace(/^www\./, '') ?? '',
    };
  });

  return {
    year: written.year,
    guides,
    publishers: [...new Map(guides.map((guide) => [guide.publisher, guide.publisherName]))].map(([id, name]) => ({
      id,
      name,
    })),
    statuses: guideStatuses.filter((status) => guides.some((guide) => guide.status === status)),
    source: reportSource(data, language, [written.section]),
    document,
  };
}

/** The status that is true of all guides; undefined where one of them has none. */
export function commonStatus([first, ...others]: readonly Guide[]): GuideStatus | undefined {
  if (!first || [first, ...others].some(({status}) => status === 'unspecified')) return undefined;
  return others.every(({status}) => status === first.status) ? first.status : 'new-or-updated';
}

export interface GuideFilter {
  query: string;
  publisher: string | undefined;
  status: GuideStatus | undefined;
  sort: 'report' | 'title' | 'publisher';
}

/** Guides in which every word of the query occurs, in the order asked for. `compare` sorts as the language does. */
export function filterGuides(
  guides: readonly Guide[],
  {query, publisher, status, sort}: GuideFilter,
  compare: (a: string, b: string) => number,
): Guide[] {
  const words = query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const found = guides.filter((guide) => {
    if (publisher !== undefined && guide.publisher !== publisher) return false;
    if (status !== undefined && guide.status !== status) return false;
    const text = `${guide.title} ${guide.publisher} ${guide.publisherName} ${guide.host}`.toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word));
  });
  if (sort === 'report') return found;
  return found.sort(
    (a, b) => (sort === 'publisher' ? compare(a.publisher, b.publisher) : 0) || compare(a.title, b.title),
  );
}
