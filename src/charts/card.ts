import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {label, small} from './type-scale.js';

/** The text of a card under a chart: the name of the marks and their values. */
export interface CardText {
  name: string;
  text: string;
  /** Of each line, whether a note of the figure says the same. */
  noted?: readonly boolean[];
}

/** Between the parts of a card, where they are not in lines. */
const dot = '\u00a0·';

/** The parts of a card under a chart, in one order for all: its name, if it has one, and of each line its label and its value. */
function partsOf({name, text}: CardText): string[] {
  if (name === '') return [text];
  const lines = text.split('\n').flatMap((line, i, {length}) => {
    const valueAt = line.lastIndexOf(': ') + 1;
    return [line.slice(0, valueAt), line.slice(valueAt).trim() + (i < length - 1 ? dot : '')];
  });
  return [name + dot, ...lines];
}

/** All that each part of some cards can be. Digits are equally wide there where the font has such, so numbers differ in their length alone. */
export function keptParts(cards: readonly CardText[]): string[][] {
  const parts: Set<string>[] = [];
  for (const card of cards)
    for (const [i, words] of partsOf(card).entries()) (parts[i] ??= new Set()).add(words.replaceAll(/\d/g, '0'));
  return parts.map((all) => [...all]);
}

/**
 * The place of a card under a chart, where it moves nothing and covers no mark, value, title or help. An unseen card keeps its
 * room: each part has the size of the largest, and is whole on a line where it fits, so no card needs more lines. Its words
 * are not in the text of the page.
 *
 * @param title - The title of the chart, for where a card is under two charts.
 */
export function cardSlot(kept: readonly (readonly string[])[], card?: CardText, title?: string): TemplateResult {
  const part = (i: number, words: unknown, isNoted = false) =>
    html`<span
      class="${(kept[i]?.length ?? 1) > 1 ? 'part' : ''} ${i === 0 && kept.length > 1 ? 'name' : ''} ${isNoted ? 'noted' : ''}"
      >${words}</span
    > `;
  const dotted = (words: string) =>
    words.endsWith(dot) ? html`${words.slice(0, -dot.length)}<span class="dot">${dot}</span>` : words;
  const unseen = (words: string) => html`<span data-words=${words}></span>`;
  const ofChart = (words: unknown) => html`<span class="of-chart">${words}</span>`;
  return html`<div class="card-slot" aria-hidden="true">
    <p class="kept">${title ? ofChart('\u00a0') : nothing}${kept.map((all, i) => part(i, all.map(unseen)))}</p>
    ${card ? html`<p class="card">${title ? ofChart(title) : nothing}${partsOf(card).map((words, i) => part(i, dotted(words), card.noted?.[(i - 1) >> 1]))}</p>` : nothing}
  </div>`;
}

export const cardStyles: CSSResult = css`
  .card,
  .kept {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
    font-size: ${small};
    line-height: 1.4;
    pointer-events: auto;
  }
  .card-slot {
    display: grid;
    /* The most width that a card may have. */
    grid-template-columns: var(--_card-width);
    align-items: start;
    justify-items: start;
    padding-block-start: 0.4em;
    pointer-events: none;
  }
  .card-slot p {
    grid-area: 1 / 1;
    padding: 0.08em 0.5em;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  .part {
    display: inline-grid;
    grid-template-columns: minmax(0, auto);
    vertical-align: top;
  }
  .card .part {
    display: inline-block;
  }
  .card-slot .name,
  .of-chart {
    font-weight: bold;
  }
  .of-chart {
    display: none;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .part [data-words] {
    grid-area: 1 / 1;
  }
  [data-words]::before {
    content: attr(data-words);
  }
  @container figure (inline-size <= 44em) {
    .card-slot p {
      padding-block: 0;
      font-size: ${label};
      line-height: 1.3;
    }
  }
  .kept {
    visibility: hidden;
  }
  @media print, (scripting: none) {
    .card-slot {
      display: none;
    }
  }
`;
