import {html, svg, type TemplateResult} from 'lit';
import type {BeforeAfter} from './layout.js';

export interface BeforeAfterText {
  /** Both numbers in one phrase. */
  label: string;
  /** The number, and the word that stands before it where it is not exact. */
  before: {number: string; about: string | undefined};
  after: {number: string; about: string | undefined};
}

/** Pixels in a picture; on the page, all grows with the text. */
const em = 16;

/** In pixels. */
export function beforeAfterHeight({isClose}: BeforeAfter): number {
  return isClose ? 112 : 84;
}

/** Draws two numbers on one scale from zero, with an arrow from the one before to the one after. */
export function beforeAfter(placed: BeforeAfter, text: BeforeAfterText): TemplateResult {
  const {zero, before, after, isClose} = placed;
  const anchor = (at: number) => (at > 75 ? 'end' : at < 25 ? 'start' : 'middle');
  // A box of its own: within it, em would be that of the large number.
  const number = (at: number, {number: value, about}: BeforeAfterText['before'], y: number) =>
    svg`<svg y="${y / em}em" overflow="visible"><text aria-hidden="true" class="big-number" x="${at}%" text-anchor=${anchor(at)}>${
      about ? svg`<tspan class="about">${about} </tspan>` : ''
    }${value}</text></svg>`;
  return html`<svg
    class="before-after series-1"
    role="img"
    aria-label=${text.label}
    height="${beforeAfterHeight(placed) / em}em"
  >
    <line class="grid" x2="100%" y1="3.25em" y2="3.25em"></line>
    <line class="base" x1="${zero}%" x2="${zero}%" y1="2.75em" y2="3.75em"></line>
    <svg y="4.75em" overflow="visible"><text aria-hidden="true" class="tick" x="${zero}%">0</text></svg>
    <line class="shaft" x1="${before}%" x2="${after}%" y1="3.25em" y2="3.25em"></line>
    <circle class="glyph hollow" cx="${before}%" cy="3.25em" r=".4375em"></circle>
    <circle class="glyph" cx="${after}%" cy="3.25em" r=".5em"></circle>
    ${number(before, text.before, isClose ? 100 : 34)} ${number(after, text.after, 34)}
  </svg>`;
}
