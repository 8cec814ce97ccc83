import {createHash} from 'node:crypto';
import {escaped as escapedMarkup} from '../../export/escaped.js';
import {isChanged} from './changes.js';
import {reportText} from './report-text.js';
import type {Entry, Record} from './record.js';

/** Most entries that a reader of feeds is sent. */
const mostEntries = 30;

/** XML has no way to write the other characters. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string) => escapedMarkup(text.replaceAll(impossible, ''));

/** An Atom feed of the changes that were found. The address of the feed names it, so that readers know it again. */
export function feedOf({entries}: Record, address: string): string {
  const shown = entries.slice(0, mostEntries);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escaped(address)}</id>
  <title>Numbers that their sources have changed</title>
  <link rel="self" href="${escaped(address)}"/>
  <updated>${escaped(shown[0]?.found ?? new Date(0).toISOString())}</updated>
  <author><name>digdir-report-widgets watch</name></author>
${shown.map(entryOf).join('')}</feed>
`;
}

function entryOf(entry: Entry): string {
  const {found, change} = entry;
  const id = createHash('sha256')
    .update(JSON.stringify([found, change]))
    .digest('hex')
    .slice(0, 32);
  const title = isChanged(change)
    ? `${change.dataset}: ${change.revisedCount} of ${change.compared} numbers changed`
    : `${change.dataset}: the published numbers are those of the source`;
  return `  <entry>
    <id>urn:sha256:${id}</id>
    <title>${escaped(title)}</title>
    <updated>${escaped(found)}</updated>
    <link href="${escaped(change.source)}"/>
    <content type="text">${escaped(reportText([entry], [], 'text'))}</content>
  </entry>
`;
}
