import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Language} from '../datasets/source.js';
import type {Annotation} from './annotations.js';
import {laterMessages} from './later-messages.js';
import type {LaterWords} from './later-messages.nb.js';
import {small} from '../charts/type-scale.js';

/** The notes under a drawing, by their numbers. They are not the report's, and say whose they are. */
export function annotationList(notes: readonly Annotation<unknown>[], language: Language): TemplateResult {
  const words = laterMessages(language);
  const lists = [
    {id: 'annotations', heading: words.annotations, items: notes.filter(({ofData}) => !ofData)},
    {id: 'annotations-of-data', heading: words.ofData.annotations, items: notes.filter(({ofData}) => ofData)},
  ];
  return html`<div class="annotations">
    ${lists.map(({id, heading, items: [first, ...others]}) =>
      first
        ? html`<p id=${id}>${heading}</p>
            <ol start=${first.number} aria-labelledby=${id}>
              ${[first, ...others].map(
                ({name, text, lang}) =>
                  html`<li>
                    <span class="annotated">${name}:</span> <span lang=${lang ?? nothing} dir="auto">${text}</span>
                  </li>`,
              )}
            </ol>`
        : nothing,
    )}
  </div>`;
}

/** The notes of the data that have a number in the figure, and are not said again in the list of its notes. */
export function drawnOfData(notes: readonly Annotation<unknown>[]): ReadonlySet<unknown> {
  return new Set(notes.flatMap(({ofData}) => ofData ?? []));
}

/** The numbers of the notes on a mark, after its number in a table; `undefined` where there is none. */
export function annotationSign(notes: readonly Annotation<unknown>[], language: Language): TemplateResult | undefined {
  if (notes.length === 0) return undefined;
  // A space keeps the two numbers apart where a table is copied as text.
  return html`&#8239;<sup role="img" aria-label=${annotationWords(notes, language)}
      >${notes.map(({number}) => number).join(', ')}</sup
    >`;
}

/** The words for a note: of the page, or of the data. */
function wordsFor({ofData}: Annotation<unknown>, language: Language): Omit<LaterWords['ofData'], 'annotations'> {
  const words = laterMessages(language);
  return ofData ? words.ofData : words;
}

/** The notes on a mark, for screen readers; empty where there is none. */
export function annotationWords(notes: readonly Annotation<unknown>[], language: Language): string {
  return notes.map((one) => wordsFor(one, language).annotation(one.number, one.text)).join(', ');
}

/** The same for a column of a table file. */
export function annotationsInFile(notes: readonly Annotation<unknown>[], language: Language): string {
  return notes.map((one) => wordsFor(one, language).annotationInTable(one.text)).join(', ');
}

/** The same for the notes of a picture. */
export function annotationsInPicture(notes: readonly Annotation<unknown>[], language: Language): readonly string[] {
  return notes.map((one) => wordsFor(one, language).annotationInPicture(one.number, one.name, one.text));
}

export const annotationStyles: CSSResult = css`
  .annotations {
    max-inline-size: 48em;
    margin-block-start: 0.75em;
    font-size: ${small};
    overflow-wrap: anywhere;
  }
  .annotations p {
    color: var(--_text-subtle);
  }
  .annotations ol + p {
    margin-block-start: 0.5em;
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
