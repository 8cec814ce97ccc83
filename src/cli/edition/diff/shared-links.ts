import {itemsOf} from '../places.js';
import type {Documents} from '../sheet-rows.js';
import type {Difference} from './difference.js';

/** Addresses that more than one guide leads to, however each of them writes it. */
export function sharedLinks(documents: Documents): Difference['links'] {
  const guides = new Map<string, string[]>();
  for (const {item} of itemsOf(documents['guidance'], 'guides')) {
    const address = plainAddress(`${item['href']}`);
    guides.set(address, [...(guides.get(address) ?? []), `${item['title']}`]);
  }
  return [...guides].filter(([, titles]) => titles.length > 1).map(([address, titles]) => ({address, guides: titles}));
}

/** An address without what leads to the same page: `www.`, the part after `#`, and a slash at the end. */
function plainAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const {host, pathname, search} = new URL(href);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
