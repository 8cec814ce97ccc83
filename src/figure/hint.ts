import {html, type TemplateResult} from 'lit';

/** How to reach the marks of a drawing. */
export interface HintWords {
  /** With a mouse or a finger. */
  hint: string;
  /** With the keyboard. */
  keys: string;
}

/**
 * The keys are shown while the keyboard is in the figure. A screen reader keeps the arrow keys for itself, so it does not
 * read them aloud.
 *
 * @param resting - What else there is to know of the drawing, in the place of the keys as long as they are not shown.
 */
export function hint({hint: pointing, keys}: HintWords, isHidden: boolean, resting = ''): TemplateResult {
  return html`<p id="hint" ?hidden=${isHidden}>
    <span class="pointing">${pointing}</span>
    <span class="swap"
      ><span class="resting">${resting}</span><span class="keys" aria-hidden="true">${keys}</span></span
    >
  </p>`;
}
