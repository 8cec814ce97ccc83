import {html, type TemplateResult} from 'lit';
import type {FigureHost} from './declaration.js';

/** A list of texts. In the later figures of a chapter, a phone has it folded under its name, with the number of its items. */
export function fold(figure: FigureHost, name: string, list: TemplateResult): TemplateResult {
  if (figure.getAttribute('in-chapter') !== 'folded') return list;
  return html`<details class="fold">
    <summary>${name}</summary>
    ${list}
  </details>`;
}

export const counted = (name: string, items: readonly unknown[]): string => `${name} (${items.length})`;
