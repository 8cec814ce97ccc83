import {html, type TemplateResult} from 'lit';
import type {FigureHost} from './declaration.js';

/**
 * A list of texts. In a chapter on a phone it is folded under its name, which has the number of its items.
 *
 * @param stays - It is folded in a chapter of any width.
 */
export function fold(
  figure: FigureHost,
  name: string | TemplateResult,
  list: TemplateResult,
  stays = false,
): TemplateResult {
  if (!figure.hasAttribute('in-chapter')) return list;
  return html`<details class="fold${stays ? ' stays' : ''}">
    <summary>${name}</summary>
    ${list}
  </details>`;
}

export const counted = (name: string, items: readonly unknown[]): string => `${name} (${items.length})`;
