import {html, nothing, type TemplateResult} from 'lit';

export interface StepKeyItem {
  label: string;
  /** Colour step from 0; `undefined` is the hatching for values that are not listed. */
  step: number | undefined;
}

/** Names the steps of a colour scale. It is hidden from screen readers, which get the number of each mark. */
export function stepKey(items: readonly StepKeyItem[], title: string): TemplateResult {
  return html`<div class="key steps" part="key" aria-hidden="true">
    <span class="key-title">${title}</span>
    <ul>
      ${items.map(
        ({label, step}) =>
          html`<li>
            <svg class="swatch" width="22" height="16" aria-hidden="true">
              <rect
                class=${step === undefined ? 'unlisted' : `step-${step + 1}`}
                width="22"
                height="16"
                fill=${step === undefined ? 'url(#hatch)' : nothing}
              ></rect></svg
            >${label}
          </li>`,
      )}
    </ul>
  </div>`;
}
