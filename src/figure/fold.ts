import {html, nothing, type TemplateResult} from 'lit';

/**
 * The value of `in-chapter`, which a chapter sets on its figures: the headline of the figure is above it, as that of the chapter;
 * or its drawing is folded where the window is narrow; or neither.
 */
export type InChapter = 'headline-above' | 'folded' | '';

/** The name of a drawing, and the name of each of its items. */
export type Folding = readonly [name: string, items: readonly string[]];

/** The longest preview, in letters: two or three lines on a phone. */
const mostPreviewed = 120;

/**
 * In the later figures of a chapter, the drawing is folded in a narrow window under its name, with the number of its items and the
 * first of them. The folds of `report-claims`, with `stays`, are wide ones too.
 */
export function fold(
  [name, items]: Folding,
  drawing: TemplateResult,
  lead: TemplateResult | undefined,
): TemplateResult {
  const first = items.filter((_, i) => i === 0 || items.slice(0, i + 1).join(' · ').length <= mostPreviewed);
  return html`${lead}
    <details class="fold">
      <summary>
        <span class="fold-name">${counted(name, items)}</span>
        <span class="fold-preview">${first.join(' · ')}${first.length < items.length ? ' …' : nothing}</span>
      </summary>
      ${drawing}
    </details>`;
}

export const counted = (name: string, items: readonly unknown[]): string => `${name} (${items.length})`;
