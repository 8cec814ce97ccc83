import {css, html, nothing, svg, type CSSResult, type TemplateResult} from 'lit';
import type {CardText} from '../card.js';
import {grown, nearestFree} from '../rectangle.js';

/** The text of a card near a county, with an addition in a lighter colour. */
export interface Card extends CardText {
  more?: string | undefined;
}

/**
 * The card of a county that is pointed at. It is drawn over the map and moves nothing. A screen reader gets the same words from
 * the bar of the county, so the card is not read aloud. In Chromium the pointer reaches no part of it outside its room.
 */
export function countyCard({name, text, more}: Card): TemplateResult {
  const words = html`<p class="card">
    <strong>${name}</strong><br />${text}${more ? html`<br /><span class="more">${more}</span>` : nothing}
  </p>`;
  return html`<svg class="card-place" aria-hidden="true">
    ${svg`<foreignObject width="15em" height="7em">${words}</foreignObject>`}
  </svg>`;
}

/** Parts of the figure that a card leaves free, beside the county itself. */
const leftFree = `.map :is(.county-name, .county-number, .count, .leader, .scale), .key,
  .bars :is(text, .bar), .panel-title, .totals`;
/** How far the card stays from that and from the edge of the figure, in pixels. */
const gap = 4;

/** Moves the card to the place nearest to its county in which it covers neither the county nor the data; without one it is hidden. */
export function placeCard(root: ParentNode): void {
  const room = root.querySelector('.card-place foreignObject');
  const shape = root.querySelector('.county.active');
  if (!room || !shape) return;
  room.removeAttribute('hidden');
  const boxOf = (node: Element) => node.getBoundingClientRect();
  const [map, frame, county] = [room.closest('.map')!, root.querySelector('.figure')!, shape].map(boxOf) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  const taken = [county, ...[...root.querySelectorAll(leftFree)].map(boxOf).filter(({width}) => width > 0)];
  const middle = {x: (county.left + county.right) / 2, y: (county.top + county.bottom) / 2};
  const place = nearestFree(
    boxOf(room.firstElementChild!),
    middle,
    grown(frame, -gap),
    taken.map((one) => grown(one, gap)),
  );
  room.toggleAttribute('hidden', !place);
  if (!place) return;
  room.setAttribute('x', `${place.x - map.left}`);
  room.setAttribute('y', `${place.y - map.top}`);
}

export const countyCardStyles: CSSResult = css`
  .card-place {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
  }
  .card-place,
  .card-place foreignObject {
    overflow: visible;
    pointer-events: none;
  }
  .card-place .card {
    inline-size: fit-content;
  }
  .card .more {
    color: var(--_text-subtle);
  }
  /* A card would be wider than the map; the bars beside it have the same words. */
  @container figure (inline-size <= 15.5em) {
    .card-place {
      display: none;
    }
  }
  @media print, (scripting: none) {
    .card-place {
      display: none;
    }
  }
`;
