import {css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';

/** What a card says of a mark: its name, what is known of it, and what is added in a lighter hand. */
export interface Card {
  name: string;
  text: string;
  more?: string | undefined;
}

export interface CardPlace {
  /** In per cent of the box that it is drawn in. */
  x: number;
  y: number;
  /** Whether the card ends above the place or begins under it. */
  side: 'above' | 'below';
  /** Where the room for the card begins, in em before the place, and where in it the card is. */
  before: number;
  align: 'start' | 'middle' | 'end';
}

/** Room for a card, in em; the card is as large as its words. */
export const cardRoom = {width: 15, height: 7};

/**
 * A card near a mark that is pointed at or in focus. It stands above the drawing and moves nothing. A listener hears the
 * same words of the mark, so the card is not read aloud.
 */
export function cardAt({x, y, side, before, align}: CardPlace, card: Card): SVGTemplateResult {
  return svg`<svg class="card-place" x="${x}%" y="${y}%" overflow="visible" aria-hidden="true">
    <foreignObject x="${-before}em" y="${side === 'above' ? -cardRoom.height : 0}em" width="${cardRoom.width}em" height="${cardRoom.height}em">${content(card, `${side} ${align}`)}</foreignObject>
  </svg>`;
}

function content({name, text, more}: Card, className: string): TemplateResult {
  return html`<div class="card-room ${className}">
    <p class="card">
      <strong>${name}</strong> ·
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
  .card {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
    font-size: 0.875em;
    line-height: 1.4;
    pointer-events: auto;
  }
  /* On a line of its own rather than broken. */
  .card .words {
    display: inline-block;
  }
  .card .more {
    color: var(--_text-subtle);
  }
  /* It would be wider than the figure; the bars have its words. */
  @container figure (inline-size <= 15.5em) {
    .card-place {
      display: none;
    }
  }
  @media print {
    .card-place {
      display: none;
    }
  }
`;
