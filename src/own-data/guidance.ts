import type {Guidance} from '../model/guidance.js';
import {guidanceFrom} from '../readers/guidance-from.js';
import {readLinks, type LinkedGuidance} from '../readers/read-links.js';
import type {OwnTopic} from './topic.js';

/** Links in a sentence are the author's own words, to be read until the figure is drawn. */
const linkList = ':is(ul, ol) a[href]';

/** A file in the report's form, a table of titles and addresses, or the links of a list in the page. */
export const topic: OwnTopic<Guidance> = {
  isText: true,
  readContent: (host) => (host.querySelector(linkList) ? whole(readLinks(host)) : undefined),
  read: (answer, _hints, {language}) => whole(guidanceFrom(answer, language)),
};

/** A list that is only links has no source but the page. */
function whole(read: Guidance | LinkedGuidance): Guidance {
  if ('source' in read) return read;
  const document = read.guides.map(({title, publisher, status, address}) => ({
    title,
    publisher,
    status,
    href: address,
  }));
  return {...read, year: 0, source: {name: '', report: '', section: '', licence: null}, document};
}
