import {css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';
import {label, small} from './type-scale.js';

/** The text of a card under a chart: the name of the marks and their values. */
export interface CardText {
  name: string;
  text: string;
}

/** The text of a card near a mark, with an addition in a lighter colour. */
export interface Card extends CardText {
  more?: string | undefined;
}

export interface CardPlace {
  /** The place in per cent of the box that contains the drawing. */
  x: number;
  y: number;
  /** How far before the place the room for the card starts, in em, and the alignment of the card in it. */
  startOffset: number;
  align: 'start' | 'middle' | 'end';
}

/** Room for a card, in em; the card is as large as its words. In Chromium the pointer reaches no part of it outside its room. */
export const cardRoom = {width: 15, height: 7};

/**
 * A card above a mark that is pointed at or in focus. It is drawn over the chart and moves nothing. A screen reader gets the
 * same words from the mark, so the card is not read aloud.
 */
export function cardAt({x, y, startOffset, align}: CardPlace, card: Card): SVGTemplateResult {
  return svg`<svg class="card-place" x="${x}%" y="${y}%" overflow="visible" aria-hidden="true">
    <foreignObject x="${-startOffset}em" y="${-cardRoom.height}em" width="${cardRoom.width}em" height="${cardRoom.height}em">${content(card, align)}</foreignObject>
  </svg>`;
}

/** The parts of a card under a chart, in one order for all: its name, if it has one, and of each line its label and its value. */
function partsOf({name, text}: CardText): string[] {
  if (name === '') return [text];
  const lines = text.split('\n').flatMap((line, i, {length}) => {
    const valueAt = line.lastIndexOf(': ') + 1;
    return [line.slice(0, valueAt), line.slice(valueAt).trim() + (i < length - 1 ? '\u00a0·' : '')];
  });
  return [`${name}\u00a0·`, ...lines];
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
  const part = (i: number, words: unknown) =>
    html`<span class="${(kept[i]?.length ?? 1) > 1 ? 'part' : ''} ${i === 0 && kept.length > 1 ? 'name' : ''}"
      >${words}</span
    > `;
  const unseen = (words: string) => html`<span data-words=${words}></span>`;
  const ofChart = (words: unknown) => html`<span class="of-chart">${words}</span>`;
  return html`<div class="card-slot" aria-hidden="true">
    <p class="kept">${title ? ofChart('\u00a0') : nothing}${kept.map((all, i) => part(i, all.map(unseen)))}</p>
    ${card ? html`<p class="card">${title ? ofChart(title) : nothing}${partsOf(card).map((words, i) => part(i, words))}</p>` : nothing}
  </div>`;
}

function content({name, text, more}: Card, className: string): TemplateResult {
  return html`<div class="card-room ${className}">
    <p class="card">
      <strong>${name}</strong>${text.includes('\n') ? html`<br />` : ' · '}
      <span class="words">${text}</span>${more ? html`<br /><span class="more">${more}</span>` : nothing}
    </p>
  </div>`;
}

export const cardStyles: CSSResult = css`
  .card-place foreignObject {
    overflow: visible;
    pointer-events: none;
  }
  .card-room {
    display: flex;
    align-items: end;
    justify-content: center;
    block-size: 100%;
    padding-block: 0.6em;
  }
  .card-room.start {
    justify-content: start;
  }
  .card-room.end {
    justify-content: end;
  }
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
  /* The text begins on a new line before it wraps. Several values have a line each. */
  .card .words {
    display: inline-block;
    white-space: pre-line;
  }
  .card .more {
    color: var(--_text-subtle);
  }
  /* A card would be wider than the map; the bars beside it have the same words. */
  @container figure (inline-size <= 15.5em) {
    .map .card-place {
      display: none;
    }
  }
  .kept {
    visibility: hidden;
  }
  @media print, (scripting: none) {
    .card-place,
    .card-slot {
      display: none;
    }
  }
`;
