import type {GuidanceListWords} from './messages.nb.js';
import {linkList, type Guidance} from '../../datasets/guidance.js';
import type {Language} from '../../datasets/source.js';
import {guidanceFrom, guidanceSteps} from '../../import/guidance-from.js';
import {linkSteps, type LinkedGuidance} from '../../import/read-links.js';
import {wordsIn} from '../../import/import-messages.js';
import type {OwnTopic} from '../../import/importer.js';

/** Imported links. */
export interface ImportedGuidance extends Guidance {
  /** The messages that are true of them. Links of the page are read only once, even if its language changes. */
  messagesFrom(messages: GuidanceListWords, language: Language): GuidanceListWords;
}

/** Reads a file in the report's format, a table of titles and addresses, or the links of a list in the page. */
export const topic: OwnTopic<ImportedGuidance> = {
  isText: true,
  *readContent(host) {
    const links = host.querySelectorAll(linkList);
    return links.length > 0 ? withMessages(whole(yield* linkSteps(host, links))) : undefined;
  },
  prepare: guidanceSteps,
  read: (answer, _mapping, {language}) => withMessages(whole(guidanceFrom(answer, language))),
};

/** Completes a list of links, which has no source but the page. */
function whole(read: Guidance | LinkedGuidance): Guidance {
  if ('source' in read) return read;
  const document = read.guides.map(({title, publisher, status, address: href}) => ({title, publisher, status, href}));
  return {...read, year: 0, source: {name: '', report: '', sections: [], licence: null}, document};
}

function withMessages(guidance: Guidance): ImportedGuidance {
  const {guides} = guidance;
  const isAllNew = guides.every(({status}) => status !== 'unspecified');
  const named = guides.filter(({publisher}) => publisher !== '');
  // A link without a publisher has its site instead.
  const sites = named.filter(({publisher, host}) => publisher === host).length;
  const kind = sites === 0 ? undefined : sites === named.length ? 'sites' : 'publishersOrSites';
  return {
    ...guidance,
    messagesFrom(messages, language) {
      const forImports = wordsIn(language, true);
      const headed = isAllNew ? messages : {...messages, heading: forImports.guidance};
      if (!kind) return headed;
      const {from, ...names} = forImports[kind];
      return {
        ...headed,
        ...names,
        sorts: {...messages.sorts, publisher: names.publisher},
        finding: (all, publishers, numbers, status) =>
          messages.finding(all, publishers, numbers, status, from(publishers.length)),
      };
    },
  };
}
