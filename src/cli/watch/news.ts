import {isChanged} from './changes.js';
import type {SeenPages} from './compare.js';
import type {Changed} from './pages.js';
import {lastOf, markOf, type Entry, type Record} from './record.js';

/** The entry of the record that says what a comparison has found. */
export function knownIn(record: Record, {change}: Changed): Entry | undefined {
  const last = lastOf(record, change.dataset);
  return last?.mark === markOf(change) ? last : undefined;
}

/** The entries that a run adds to the record, and those that are news. */
interface News {
  entries: readonly Entry[];
  news: readonly Entry[];
}

/** A change is news once, and again together with the pages that could not be compared before. */
export function newsOf(record: Record, compared: readonly Changed[], pages: SeenPages, found: string): News {
  const entries: Entry[] = [];
  const news: Entry[] = [];
  for (const one of compared) {
    const {change} = one;
    const changed = pages.changes.filter(({dataset}) => dataset === change.dataset);
    const known = knownIn(record, one);
    const seen = pages.seen.filter((address) => !known?.seen.includes(address));
    if (known && isChanged(change)) {
      if (seen.length > 0)
        entries.push({...known, pages: [...known.pages, ...changed], seen: [...known.seen, ...seen]});
      if (changed.length > 0) news.push({...known, change, pages: changed});
      continue;
    }
    const fresh = {found, change, mark: markOf(change), pages: changed, seen};
    if (isChanged(change)) news.push(fresh);
    const last = lastOf(record, change.dataset);
    // Numbers that agree with the source again are recorded, so that a figure no longer has its note.
    if (isChanged(change) || (last && isChanged(last.change))) entries.push(fresh);
  }
  return {entries, news};
}
