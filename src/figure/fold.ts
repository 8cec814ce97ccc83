import {html, type TemplateResult} from 'lit';

/**
 * The value of `in-chapter`, which a chapter sets on its figures: the headline of the figure is above it, as that of the chapter;
 * or its list is folded on a phone; or neither.
 */
export type InChapter = 'headline-above' | 'folded' | '';

/**
 * In the later figures of a chapter, a phone has this folded under its name, with the number of its items: the whole drawing where
 * the declaration has `fold`, and a list in that of `goal-results`. The folds of `report-claims`, with `stays`, are wide ones too.
 */
export function fold(figure: Pick<Element, 'getAttribute'>, name: string, list: TemplateResult): TemplateResult {
  if (!isFolded(figure)) return list;
  return html`<details class="fold">
    <summary>${name}</summary>
    ${list}
  </details>`;
}

export const isFolded = (figure: Pick<Element, 'getAttribute'>): boolean =>
  figure.getAttribute('in-chapter') === 'folded';

export const counted = (name: string, items: readonly unknown[]): string => `${name} (${items.length})`;
