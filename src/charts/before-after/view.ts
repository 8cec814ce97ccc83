import {html, svg, type TemplateResult} from 'lit';
import type {BeforeAfter} from './layout.js';

/** The height in pixels in a picture; on the page, the drawing grows with the text. */
export const beforeAfterHeight = 48;

/** The share of the width that the longer bar has at most, and those of a letter and the gap after a bar in the narrowest box. */
const [longest, letter, gap] = [0.7, 0.05, 0.05];

/** Draws two numbers as bars from zero, each with its number at its end. It is hidden from screen readers: the text above it has the numbers. */
export function beforeAfter(placed: BeforeAfter, before: string, after: string): TemplateResult {
  const roomFor = (share: number, {length}: string) => (Math.max(0.1, 1 - gap - letter * length) * 100) / share;
  const scale = Math.min(longest, roomFor(placed.before, before), roomFor(placed.after, after));
  const bar = (share: number, y: number, text: string) => svg`
    <rect class="value-bar" y="${y}em" width="${share * scale}%" height="1em"></rect>
    <svg x="${share * scale}%" y="${y + 0.8}em" overflow="visible"><text class="tick" dx="0.5em">${text}</text></svg>`;
  return html`<svg class="before-after series-1" aria-hidden="true" height="3em">
    ${bar(placed.before, 0.25, before)}${bar(placed.after, 1.5, after)}
  </svg>`;
}
