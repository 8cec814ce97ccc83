import {guideStatuses, type Guidance, type Guide, type GuideStatus} from '../model/guidance.js';
import {Refusal} from './refusal.js';
import {safeAddress} from './fields.js';

/** More links than this are not a list that anybody reads. */
const most = 5000;

/** What a list of links says beside the links themselves. */
export type LinkedGuidance = Pick<Guidance, 'guides' | 'publishers' | 'statuses'>;

/**
 * Reads the links of an element as guides. `data-publisher`, `data-publisher-name` and `data-status` on a link, or on an
 * element around it, say the rest; without a publisher it is the host that the link leads to.
 */
export function readLinks(element: Element): LinkedGuidance {
  const links = Array.from(element.querySelectorAll('a[href]'));
  if (links.length > most)
    throw new Refusal('too-many', 'links', `at most ${most}`, links.length, {name: 'links', count: links.length, most});
  const guides = links.flatMap((link, i) => {
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    const told = (name: string) => {
      const holder = link.closest(`[data-${name}]`);
      return (
        (holder && (holder === element || element.contains(holder)) && holder.getAttribute(`data-${name}`)) || undefined
      );
    };
    const guide = {
      title,
      address: link.getAttribute('href')!,
      publisher: told('publisher'),
      publisherName: told('publisher-name'),
    };
    return title === '' ? [] : [guideOf({...guide, status: told('status')}, i)];
  });
  return guidanceOf(guides, 'links');
}

export interface GuideText {
  title: string;
  address: string;
  publisher: string | undefined;
  publisherName: string | undefined;
  status: string | undefined;
}

export function guideOf({title, address, publisher, publisherName, status}: GuideText, i: number): Guide {
  const href = safeAddress(address.trim());
  const host = href === undefined ? '' : new URL(href).host.replace(/^www\./, '');
  const name = publisher ?? host;
  return {
    id: `guide-${i + 1}`,
    title,
    publisher: name,
    publisherName: publisherName ?? name,
    status: guideStatuses.includes(status as GuideStatus) ? (status as GuideStatus) : 'unspecified',
    href,
    address,
    host,
  };
}

export function guidanceOf(guides: readonly Guide[], path: string): LinkedGuidance {
  if (guides.length === 0) throw new Refusal('no-links', path, 'links with a text', 0);
  const publishers = new Map(guides.map(({publisher, publisherName}) => [publisher, publisherName]));
  return {
    guides,
    publishers: [...publishers].map(([id, name]) => ({id, name})),
    statuses: guideStatuses.filter((status) => guides.some((guide) => guide.status === status)),
  };
}
