import {html, nothing, type TemplateResult} from 'lit';
import {hint} from '../../figure/hint.js';
import type {TrendState} from './state.js';

/**
 * The numbers of the active mark or column, or how to reach one. Both are in the same place, so that the page does not
 * move when one replaces the other. Screen readers read the numbers from the mark itself.
 */
export function renderReadout(
  {messages, isHintHidden}: TrendState,
  numbers: string | undefined,
  resting = '',
): TemplateResult {
  const isActive = numbers !== undefined;
  return html`<div class="readout${isActive ? ' active' : ''}">
    ${isActive ? html`<p aria-hidden="true">${numbers}</p>` : nothing} ${hint(messages, isHintHidden, resting)}
  </div>`;
}
