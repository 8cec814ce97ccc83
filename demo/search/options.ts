import type {Options, SearchOptions} from 'minisearch';

/** A part of a page that is found: what stands under one heading. */
export interface Entry {
  id: number;
  /** From the root of the site, with the place in the page. */
  address: string;
  /** The heading of the page. */
  page: string;
  /** The heading of the part; that of the page itself has none. */
  title: string;
  text: string;
  /** The name of the page's file, where the part is its beginning: that of an element is its tag. */
  file: string;
  /** The beginning of the text. */
  excerpt: string;
  /** Whether it is in the language of the reader: the documentation is in English only. */
  isOwn: boolean;
}

/** A word with hyphens is one word, such as the name of an element or an attribute. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
/** In a text, its parts are found too. */
const withParts = (text: string) =>
  wordsIn(text).flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));

/** The same when the index is made and when it is read. */
export const indexOptions: Options<Entry> = {
  fields: ['page', 'title', 'text', 'file'],
  tokenize: withParts,
  storeFields: ['address', 'page', 'title', 'excerpt', 'isOwn'],
};

/** The page of a figure or a tool comes before what is written about it, and what was changed comes last. */
function weight(address: string): number {
  if (address.startsWith('docs/changelog.html')) return 0.3;
  return address.startsWith('docs/') ? 1 : 2;
}

export const searchOptions: SearchOptions = {
  tokenize: wordsIn,
  boost: {page: 3, title: 4, file: 6},
  // Words are found by their beginnings, and with a letter that is wrong.
  prefix: ({length}) => length > 2,
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  boostDocument: (_id, _term, stored) => weight(`${stored?.['address']}`),
};
