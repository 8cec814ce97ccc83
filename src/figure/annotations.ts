import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Language} from '../datasets/source.js';
import {annotation, isAnnotated} from './annotated.js';
import {laterMessages} from './later-messages.js';
import {shorten} from './option-reader.js';

/** The most notes of one figure, and the most characters of one note. */
export const limits = {notes: 9, characters: 200};

/** A note of the author of a page on one mark. */
export interface Annotation<Place> {
  /** From 1, in the order of the figure. */
  readonly number: number;
  readonly place: Place;
  /** The mark in words. */
  readonly name: string;
  readonly text: string;
  /** The language that the page gives the note. */
  readonly lang: string | undefined;
}

/** How a figure finds the mark of a note. */
export interface MarkFinder<Place> {
  /** The `data-` attributes that identify a mark, without their prefix. */
  readonly keys: readonly string[];
  /** The mark, or `undefined` where there is none. */
  find(asked: Readonly<Record<string, string>>): Place | undefined;
  /** The values that an attribute can have, as a sentence without its full stop. */
  known?(): string;
  /** The mark in words, or `undefined` where it is not shown. */
  nameOf(place: Place): string | undefined;
  /** Sorts the notes in the order of the figure. */
  order(place: Place): number;
  warn(message: string): void;
}

/** Reads the notes inside an element: only their text, and only on marks that exist. The author is warned of any other. */
export function readAnnotations<Place>(host: object, finder: MarkFinder<Place>): readonly Annotation<Place>[] {
  // On a server an element has no content.
  if (!isAnnotated(host)) return [];
  const element = host as Element;
  observe(element, finder.keys);
  const found = [...element.querySelectorAll<HTMLElement>(annotation)].flatMap((note) => {
    const text = note.textContent.replace(/\s+/g, ' ').trim();
    const asked = Object.fromEntries(finder.keys.map((key) => [key, (note.dataset[key] ?? '').trim()]));
    const refuse = (reason: string) => {
      finder.warn(`ignores the annotation “${shorten(text)}”, because ${reason}.`);
      return [];
    };
    if (text === '') return refuse('it has no text');
    if (text.length > limits.characters) return refuse(`it has more than ${limits.characters} characters`);
    const place = finder.find(asked);
    const names = finder.keys.map((key) => `data-${key}="${shorten(asked[key]!)}"`).join(' ');
    if (place === undefined) return refuse(`there is no mark for ${names}${finder.known ? `. ${finder.known()}` : ''}`);
    return {place, text, lang: note.closest('[lang]')?.getAttribute('lang') ?? undefined, refuse};
  });
  for (const {refuse} of found.slice(limits.notes)) refuse(`there are more than ${limits.notes}`);
  return found
    .slice(0, limits.notes)
    .flatMap(({place, text, lang}) => {
      const name = finder.nameOf(place);
      return name === undefined ? [] : {place, name, text, lang};
    })
    .toSorted((a, b) => finder.order(a.place) - finder.order(b.place))
    .map((one, i) => ({...one, number: i + 1}));
}

const observed = new WeakSet<Element>();

/** The figure itself observes which elements are inside; a note can also be about another mark from now on. */
function observe(element: Element, keys: readonly string[]): void {
  if (observed.has(element)) return;
  observed.add(element);
  const attributeFilter = ['slot', 'class', 'lang', ...keys.map((key) => `data-${key}`)];
  new MutationObserver(() => (element as Partial<{requestUpdate(): void}>).requestUpdate?.()).observe(element, {
    __proto__: null,
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter,
  } as MutationObserverInit);
}

/** The notes under a drawing, by their numbers. They are the author's and not the report's, and say so. */
export function annotationList(notes: readonly Annotation<unknown>[], language: Language): TemplateResult {
  return html`<div class="annotations">
    <p id="annotations">${laterMessages(language).annotations}</p>
    <ol aria-labelledby="annotations">
      ${notes.map(
        ({name, text, lang}) =>
          html`<li>
            <span class="annotated">${name}:</span> <span lang=${lang ?? nothing} dir="auto">${text}</span>
          </li>`,
      )}
    </ol>
  </div>`;
}

/** The numbers of the notes on a mark, after its number in a table; `undefined` where there is none. */
export function annotationSign(notes: readonly Annotation<unknown>[], language: Language): TemplateResult | undefined {
  if (notes.length === 0) return undefined;
  // A space keeps the two numbers apart where a table is copied as text.
  return html`&#8239;<sup role="img" aria-label=${annotationWords(notes, language)}
      >${notes.map(({number}) => number).join(', ')}</sup
    >`;
}

/** The notes on a mark, for screen readers; empty where there is none. */
export function annotationWords(notes: readonly Annotation<unknown>[], language: Language): string {
  return notes.map(({number, text}) => laterMessages(language).annotation(number, text)).join(', ');
}

/** The same for a column of a table file. */
export function annotationsInFile(notes: readonly Annotation<unknown>[], language: Language): string {
  return notes.map(({text}) => laterMessages(language).annotationInTable(text)).join(', ');
}

/** The same for the notes of a picture. */
export function annotationsInPicture(notes: readonly Annotation<unknown>[], language: Language): readonly string[] {
  return notes.map(({number, name, text}) => laterMessages(language).annotationInPicture(number, name, text));
}

export const annotationStyles: CSSResult = css`
  .annotations {
    max-inline-size: 48em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .annotations p {
    color: var(--_text-subtle);
  }
  .annotations ol {
    margin: 0.25em 0 0;
    padding-inline-start: 1.5em;
  }
  .annotations li::marker,
  .annotated {
    font-weight: 600;
  }
  sup {
    line-height: 0;
    font-weight: 600;
  }
`;
