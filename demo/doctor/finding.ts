import type {Phrase} from '../words.js';

/** Something that the doctor has to tell: a code that the words are kept under, and what they are about. */
export interface Finding {
  code: string;
  kind: 'good' | 'note' | 'bad';
  /** The place in what was pasted that it is about: all that is said of one has one verdict. */
  place?: Node | string;
  /** What the sentence names. */
  names?: Readonly<Record<string, string>>;
  /** What to paste instead, or to do once. */
  instead?: string;
}

/** A finding with its words, and the pieces of code that belong to it. */
export interface Told extends Finding {
  says: Phrase;
  pieces: readonly {label: Phrase; code: string; isCopied?: boolean}[];
}

/** As much of a place as says which one it is. */
export function sourceOf(place: Node | string): string {
  const text =
    typeof place === 'string' ? place : place instanceof Element ? startTag(place) : (place.textContent ?? '').trim();
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function startTag({localName, attributes}: Element): string {
  return `<${[localName, ...Array.from(attributes, ({name, value}) => `${name}="${value}"`)].join(' ')}>`;
}
