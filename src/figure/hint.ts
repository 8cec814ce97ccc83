import {html, type TemplateResult} from 'lit';
import type {FrameWords} from './messages.nb.js';

/** How to reach the marks of a drawing. */
export interface HintWords {
  /** With a mouse or a finger. */
  hint: string;
  /** With the keyboard. */
  keys: string;
  /** Whether the marks are in a list, which screen readers read as it is. A drawing has a list of its own for them. */
  isList?: boolean;
}

/** The same in full, with the rule for every figure and the way for screen readers, in a disclosure after the notes. */
export function help(
  {isList, hint: pointing, keys}: HintWords,
  {help: name, pressing, withScreenReader}: FrameWords,
): TemplateResult {
  const sentences = [pointing, keys, pressing, ...(isList ? [] : [withScreenReader])];
  return html`<details class="help">
    <summary>${name}</summary>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
  </details>`;
}

/**
 * The keys are shown while the keyboard is used in the figure. Both ways are hidden from screen readers, which use the arrow
 * keys themselves and cannot point.
 *
 * @param resting - Another sentence on the drawing, in the place of the keys while they are hidden.
 */
export function hint({hint: pointing, keys}: HintWords, isHidden: boolean, resting = ''): TemplateResult {
  return html`<p id="hint" ?hidden=${isHidden}>
    <span class="at-rest"
      ><span class="pointing" aria-hidden="true">${pointing}</span> <span class="resting">${resting}</span></span
    >
    <span class="keys" aria-hidden="true">${keys}</span>
  </p>`;
}
