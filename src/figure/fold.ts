import {html, type TemplateResult} from 'lit';
import type {FigureHost} from './declaration.js';

/** A list of texts. In a chapter on a phone it is folded under its name, which has the number of its items. */
export function fold(
  {isInChapter}: Pick<FigureHost, 'isInChapter'>,
  name: string | TemplateResult,
  list: TemplateResult,
): TemplateResult {
  if (!isInChapter) return list;
  return html`<details class="fold">
    <summary>${name}</summary>
    ${list}
  </details>`;
}

export const counted = (name: string, items: readonly unknown[]): string => `${name} (${items.length})`;
