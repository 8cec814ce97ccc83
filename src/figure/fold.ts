import {html, nothing, type TemplateResult} from 'lit';

/**
 * The value of `in-chapter`, which a chapter sets on its figures: the headline of the figure is above it, as that of the chapter;
 * or its drawing is folded where the window is narrow; or neither.
 */
export type InChapter = 'headline-above' | 'folded' | '';

/** The name of a drawing, the number of its items, and counts over them in a figure without a lead. */
export type Folding = readonly [name: string, items: number, counts?: TemplateResult];

/**
 * In the later figures of a chapter, the drawing is folded in a narrow window under its name and the number of its items.
 * The folds of `report-claims`, with `stays`, are wide ones too.
 */
export function fold(
  [name, items, counts]: Folding,
  drawing: TemplateResult,
  lead: TemplateResult | undefined,
): TemplateResult {
  return html`${lead}${counts ? html`<div class="fold-counts">${counts}</div>` : nothing}
    <details class="fold">
      <summary>${counted(name, items)}</summary>
      ${drawing}
    </details>`;
}

export const counted = (name: string, items: number): string => `${name} (${items})`;
