import {parseAddress} from '../datasets/built-ins.js';
import {guideStatuses, type Guidance, type Guide, type GuideStatus} from '../datasets/guidance.js';
import {safeUrl} from '../datasets/safe-url.js';
import {textOf} from './fields.js';
import {mostLinks} from './limits.js';
import {ImportError} from './import-error.js';
import type {Steps} from './slices.js';
import {stripBidiControls} from './strip-bidi-controls.js';
import {numbered} from '../datasets/numbered.js';

/** The guides in a list of links, with their publishers and statuses. */
export type LinkedGuidance = Pick<Guidance, 'guides' | 'publishers' | 'statuses'>;

type Links = Iterable<Element> & {readonly length: number};

/**
 * Reads the links of an element as guides. `data-publisher`, `data-publisher-name` and `data-status` on a link, or on an
 * element around it, give the other facts; without a publisher, the host of the link replaces it.
 */
export function* linkSteps(element: Element, links: Links): Steps<LinkedGuidance> {
  atMost(links.length, 'links');
  const guides: Guide[] = [];
  for (const [i, link] of numbered(links)) {
    if (i % 20 === 0) yield;
    const title = textOf(
      stripBidiControls(link.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      'title',
    );
    const dataOf = (name: string) => {
      const holder = link.closest(`[data-${name}]`);
      return (
        (holder && (holder === element || element.contains(holder)) && holder.getAttribute(`data-${name}`)?.trim()) ||
        undefined
      );
    };
    const guide = {
      title,
      address: whole(link),
      publisher: dataOf('publisher'),
      publisherName: dataOf('publisher-name'),
    };
    if (title !== '') guides.push(guideOf({...guide, status: dataOf('status')}, i));
  }
  return guidanceOf(guides, 'links');
}

/** @throws {ImportError} */
export function atMost(count: number, path: string): void {
  if (count > mostLinks)
    throw new ImportError('too-many', path, `at most ${mostLinks}`, count, {name: 'links', count, most: mostLinks});
}

/** Links within a site are written without its host. */
function whole(link: Element): string {
  const address = link.getAttribute('href')!;
  return parseAddress(address, link.baseURI)?.href ?? address;
}

export interface GuideText {
  title: string;
  address: string;
  publisher: string | undefined;
  publisherName: string | undefined;
  status: string | undefined;
}

export function guideOf(
  {title, address, publisher, publisherName, status}: GuideText,
  i: number,
  urlOf = safeUrl,
): Guide {
  const url = urlOf(address.trim()) ?? onThisSite(address.trim());
  const host = url?.host.replace(/^www\./, '') ?? '';
  const name = publisher ?? host;
  return {
    id: `guide-${i + 1}`,
    title,
    publisher: name,
    publisherName: publisherName ?? name,
    status: guideStatuses.includes(status as GuideStatus) ? (status as GuideStatus) : 'unspecified',
    href: url?.href,
    address,
    host,
  };
}

/** A site without `https:` may still link to its own pages. */
function onThisSite(address: string): URL | undefined {
  const url = parseAddress(address);
  if (!url) return undefined;
  const {protocol, origin, username, password} = url;
  const isSame = protocol === 'http:' && origin === globalThis.location?.origin;
  return isSame && username + password === '' ? url : undefined;
}

export function guidanceOf(guides: readonly Guide[], path: string): LinkedGuidance {
  // A link without an address has no publisher unless it names one.
  const named = guides.filter(({publisher}) => publisher !== '');
  if (named.length === 0) throw new ImportError('no-links', path, 'links with a text', guides.length);
  const publishers = new Map(named.map(({publisher, publisherName}) => [publisher, publisherName]));
  return {
    guides,
    publishers: [...publishers].map(([id, name]) => ({id, name})),
    statuses: guideStatuses.filter((one) => one !== 'unspecified' && guides.some(({status}) => status === one)),
  };
}
