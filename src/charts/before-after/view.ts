import {html, nothing, svg, type TemplateResult} from 'lit';
import type {BeforeAfter} from './layout.js';

/** The height in pixels in a picture; on the page, the drawing grows with the text. */
export const beforeAfterHeight = 48;

/**
 * Draws two numbers on one scale from zero, with a line from the first, which is hollow, to the second. It is hidden from
 * screen readers: the text above it has the numbers.
 */
export function beforeAfter(placed: BeforeAfter, before: string, after: string): TemplateResult {
  const label = (at: number, text: string) =>
    svg`<svg x="${at}%" y="2.5em" overflow="visible"><text class="tick" text-anchor="middle">${text}</text></svg>`;
  return html`<svg class="before-after series-1" aria-hidden="true" height="3em">
    <line class="grid" x2="100%" y1="0.75em" y2="0.75em"></line>
    <line class="base" y1="0.25em" y2="1.25em"></line>
    <line class="shaft" x1="${placed.before}%" x2="${placed.after}%" y1="0.75em" y2="0.75em"></line>
    <circle class="glyph hollow" cx="${placed.before}%" cy="0.75em" r=".4375em"></circle>
    <circle class="glyph" cx="${placed.after}%" cy="0.75em" r=".5em"></circle>
    ${label(0, '0')}${placed.isClose ? nothing : svg`${label(placed.before, before)}${label(placed.after, after)}`}
  </svg>`;
}
