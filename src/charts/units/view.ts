import {html, svg, type TemplateResult} from 'lit';
import type {Unit} from './layout.js';

/** Draws a part of a whole as filled and hollow squares, in the colour of text: it may be good or bad. The text says it too. */
export function units(placed: readonly Unit[]): TemplateResult {
  return html`<svg class="units" aria-hidden="true" width="${placed.length * 2}em" height="1.75em">
    ${placed.map(
      ({x, isFilled}) =>
        svg`<svg x="${x}%" y="50%" overflow="visible"><rect class=${isFilled ? 'unit filled' : 'unit hollow'} x="-.625em" y="-.625em" width="1.25em" height="1.25em" rx="3"></rect></svg>`,
    )}
  </svg>`;
}
