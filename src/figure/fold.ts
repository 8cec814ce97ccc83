import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Score} from '../charts/unit-squares/tally.js';

/**
 * The value of `in-chapter`, which a chapter sets on its figures: the headline of the figure is above it, as that of the chapter;
 * or its drawing is folded where the window is narrow; or neither.
 */
export type InChapter = 'headline-above' | 'folded' | '';

/** The name of a drawing, the number of its items, and the counts over them in a figure without a lead. */
export type Folding = readonly [name: string, items: number, scores?: readonly Score[]];

/** Draws these counts. A chapter gives it to its figures, so that a figure of its own page does not fetch it. */
export interface FoldCounts {
  draw(scores: readonly Score[]): TemplateResult;
  readonly styles: readonly CSSResult[];
}

/**
 * In the later figures of a chapter, the drawing is folded in a narrow window under its name and the number of its items.
 * The folds of `report-claims`, with `stays`, are wide ones too.
 */
export function fold(
  [name, items, scores]: Folding,
  drawing: TemplateResult,
  lead: TemplateResult | undefined,
  counts: FoldCounts | undefined,
): TemplateResult {
  return html`${lead}${scores?.length && counts ? html`<div class="fold-counts">${counts.draw(scores)}</div>` : nothing}
    <details class="fold">
      <summary>${counted(name, items)}</summary>
      ${drawing}
    </details>`;
}

export const counted = (name: string, items: number): string => `${name} (${items})`;
