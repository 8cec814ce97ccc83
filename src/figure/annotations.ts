import type {Note} from '../import/imported-data.js';
import {annotation, isAnnotated} from './annotated.js';
import type {FigureContext} from './declaration.js';
import {shorten} from './option-reader.js';

/** The most notes of one figure, and the most characters of one note. */
export const limits = {notes: 9, characters: 200};

/** A note on one mark: of the author of a page, or of the author's own data. */
export interface Annotation<Place> {
  /** From 1, in the order of the figure; those of the page come before those of the data. */
  readonly number: number;
  readonly place: Place;
  /** The mark in words. */
  readonly name: string;
  readonly text: string;
  /** The language that the page gives the note. */
  readonly lang: string | undefined;
  /** The note as it is in the data; `undefined` where the page has it. */
  readonly ofData: Note<Place> | undefined;
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
  /** Why a mark has no room for another note of the page; `undefined` where it has. It counts the notes. */
  full?(place: Place): string | undefined;
  /** Sorts the notes in the order of the figure. */
  order(place: Place): number;
}

/** A note that has no number yet. */
type Found<Mark> = Omit<Annotation<Mark>, 'number'>;

/** The notes inside an element and those of its data: only their text, and only on marks that exist. It warns of others. */
export function readAnnotations<Mark>(
  host: object,
  ofData: readonly Note<Mark>[],
  finder: MarkFinder<Mark>,
  {warn}: Pick<FigureContext, 'warn'>,
): readonly Annotation<Mark>[] {
  const inOrder = (notes: readonly Found<Mark>[]) =>
    notes.toSorted((a, b) => finder.order(a.place) - finder.order(b.place));
  const ofPage = notesInside(host, finder, warn);
  const notes = [...inOrder(ofPage), ...inOrder(notesOfData(ofData, finder, limits.notes - ofPage.length, warn))];
  return notes.map((one, i) => ({...one, number: i + 1}));
}

/** The notes that the element contains. */
function notesInside<Mark>(host: object, finder: MarkFinder<Mark>, warn: (message: string) => void): Found<Mark>[] {
  // On a server an element has no content.
  if (!isAnnotated(host)) return [];
  const element = host as Element;
  observe(element, finder.keys);
  const found = [...element.querySelectorAll<HTMLElement>(annotation)].flatMap((note) => {
    const text = note.textContent.replace(/\s+/g, ' ').trim();
    const asked = Object.fromEntries(finder.keys.map((key) => [key, (note.dataset[key] ?? '').trim()]));
    const refuse = (reason: string) => {
      warn(`ignores the annotation “${shorten(text)}”, because ${reason}.`);
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
  return found.slice(0, limits.notes).flatMap(({place, text, lang}) => {
    const name = finder.nameOf(place);
    if (name === undefined) return [];
    const full = finder.full?.(place);
    if (full === undefined) return {place, name, text, lang, ofData: undefined};
    warn(full);
    return [];
  });
}

/** The notes of the data that there is room for. Any other stays in the list of notes under the figure. */
function notesOfData<Mark>(
  notes: readonly Note<Mark>[],
  finder: MarkFinder<Mark>,
  most: number,
  warn: (message: string) => void,
): Found<Mark>[] {
  const found: Found<Mark>[] = [];
  for (const ofData of notes) {
    const {mark, lost} = ofData;
    const text = ofData.text.replace(/\s+/g, ' ');
    const name = mark && finder.nameOf(mark);
    if (lost !== undefined) {
      warn(`has no mark for “${shorten(lost)}”: the note of the data “${shorten(text)}” is under the figure alone.`);
    }
    const isShort = text.length <= limits.characters && found.length < most;
    if (mark === undefined || lost !== undefined || name === undefined || !isShort) continue;
    if (finder.full?.(mark) === undefined) found.push({place: mark, name, text, lang: undefined, ofData});
  }
  return found;
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
