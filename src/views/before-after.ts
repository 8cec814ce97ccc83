import {html, svg, type TemplateResult} from 'lit';
import type {BeforeAfter} from '../layout/before-after.js';

export interface BeforeAfterText {
  /** Both numbers in one phrase. */
  label: string;
  /** The number, and the word that stands before it where it is not exact. */
  before: {number: string; about: string | undefined};
  after: {number: string; about: string | undefined};
}

/** In pixels. */
export function beforeAfterHeight({isClose}: BeforeAfter): number {
  return isClose ? 112 : 84;
}

/** Draws two numbers on one scale from zero, with an arrow from the one before to the one after. */
export function beforeAfter(placed: BeforeAfter, text: BeforeAfterText): TemplateResult {
  const {zero, before, after, isClose} = placed;
  const anchor = (at: number) => (at > 75 ? 'end' : at < 25 ? 'start' : 'middle');
  const number = (at: number, {number: value, about}: BeforeAfterText['before'], y: number) =>
    svg`<text aria-hidden="true" class="big-number" x="${at}%" y=${y} text-anchor=${anchor(at)}>${
      about ? svg`<tspan class="about">${about} </tspan>` : ''
    }${value}</text>`;
  return html`<svg
    class="before-after series-1"
    role="img"
    aria-label=${text.label}
    height=${beforeAfterHeight(placed)}
  >
    <line class="grid" x2="100%" y1="52" y2="52"></line>
    <line class="base" x1="${zero}%" x2="${zero}%" y1="44" y2="60"></line>
    <text aria-hidden="true" class="tick" x="${zero}%" y="76">0</text>
    <line class="shaft" x1="${before}%" x2="${after}%" y1="52" y2="52"></line>
    <circle class="glyph hollow" cx="${before}%" cy="52" r="7"></circle>
    <circle class="glyph" cx="${after}%" cy="52" r="8"></circle>
    ${number(before, text.before, isClose ? 100 : 34)} ${number(after, text.after, 34)}
  </svg>`;
}
