import {css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';
import {label, small} from './type-scale.js';

/** The text of a card: the name of the mark, its values, and an addition in a lighter colour. */
export interface Card {
  name: string;
  text: string;
  more?: string | undefined;
}

export interface CardPlace {
  /** The place in per cent of the box that contains the drawing. */
  x: number;
  y: number;
  /** Whether the card ends above the place or begins under it. */
  side: 'above' | 'below';
  /** The start of the room for the card, in em before the place, and the alignment of the card in it. */
  before: number;
  align: 'start' | 'middle' | 'end';
}

/**
 * Room for a card, in em; the card is as large as its words. A card under a chart has more of them where there are more
 * series. In Chromium the pointer reaches no part of a card outside its room.
 */
export const cardRoom = {width: 15, height: 7, heightUnder: 24};

/**
 * A card near a mark that is pointed at or in focus. It is drawn over the chart and moves nothing. A screen reader gets the
 * same words from the mark, so the card is not read aloud.
 */
export function cardAt({x, y, side, before, align}: CardPlace, card: Card): SVGTemplateResult {
  return svg`<svg class="card-place" x="${x}%" y="${y}%" overflow="visible" aria-hidden="true">
    <foreignObject x="${-before}em" y="${side === 'above' ? -cardRoom.height : 0}em" width="${cardRoom.width}em" height="${cardRoom.height}em">${content(card, `${side} ${align}`)}</foreignObject>
  </svg>`;
}

/**
 * A card under a chart, as low as its words are in the width of the figure. It covers no mark, number, title or help, since the
 * chart keeps room for its longest card.
 */
export function cardUnder(card: Card): SVGTemplateResult {
  return svg`<svg class="card-place" y="100%" overflow="visible" aria-hidden="true">
    <foreignObject width="100%" height="${cardRoom.heightUnder}em">${html`<div class="card-room under">
      <p class="card">${card.name === '' ? nothing : html`<strong>${card.name}</strong> · `}${wordsOf(card)}</p>
    </div>`}</foreignObject>
  </svg>`;
}

/** The room of the longest card under a chart, unseen. Its words are not in the text of the page. */
export function cardKept(card: Card): TemplateResult {
  return html`<div class="card-room under kept" aria-hidden="true">
    <p data-name=${card.name} data-words=${(card.name && ' · ') + wordsOf(card)}></p>
  </div>`;
}

/** A card with the longest of each part of these: it hardly ever needs fewer lines than one of them. */
export function longestOf(cards: readonly Card[]): Card {
  const longest = (texts: string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const lines = cards.map(({text}) => text.split('\n'));
  const most = lines.reduce((a, b) => (b.length > a.length ? b : a), []);
  const text = most.map((_, i) => longest(lines.map((of) => of[i] ?? ''))).join('\n');
  return {name: longest(cards.map(({name}) => name)), text, more: longest(cards.map(({more = ''}) => more))};
}

/** The words of a card in one line, after its name. */
function wordsOf({text, more}: Card): string {
  return [text.replaceAll(':\n', ': ').replaceAll('\n', ' · '), more].filter(Boolean).join(' · ');
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
    align-items: start;
    justify-content: center;
    block-size: 100%;
    padding-block: 0.6em;
  }
  .card-room.above {
    align-items: end;
  }
  .card-room.start {
    justify-content: start;
  }
  .card-room.end {
    justify-content: end;
  }
  .card,
  .kept p {
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
  .card-room.under {
    justify-content: start;
    padding-block: 0.4em 0;
  }
  .under p {
    padding: 0.08em 0.5em;
    line-height: 1.35;
  }
  @container figure (inline-size <= 44em) {
    .under p {
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
    display: grid;
    grid-template-columns: var(--_card);
    overflow: clip;
    block-size: auto;
  }
  .kept p::before {
    content: attr(data-name);
    font-weight: bold;
  }
  .kept p::after {
    content: attr(data-words);
  }
  @media print, (scripting: none) {
    .card-place,
    .kept {
      display: none;
    }
  }
`;
