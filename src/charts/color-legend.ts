import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

export interface StepKeyItem {
  label: string;
  /** Colour step from 0; `undefined` is the hatching for values that are not listed. */
  step: number | undefined;
  /** Whether the sample is a circle: all circles have one colour. */
  isCircle?: boolean;
}

/** The sample of an item, 22 pixels wide and 16 high. */
function stepSample({step, isCircle}: StepKeyItem): SVGTemplateResult {
  if (isCircle) return svg`<circle class="count step-${step! + 1}" cx="11" cy="8" r="7"></circle>`;
  return step === undefined
    ? svg`<rect class="unlisted" width="22" height="16" fill="url(#hatch)"></rect>`
    : svg`<rect class="step-${step + 1}" width="22" height="16"></rect>`;
}

/** Names the steps of a colour scale, or says how circles are read. It is hidden from screen readers, which get the number of each mark. */
export function stepKey(items: readonly StepKeyItem[], title: string): TemplateResult {
  return html`<div class="key steps" part="key" aria-hidden="true">
    <span class="key-title">${title}</span>
    <ul>
      ${items.map(
        ({label, step, isCircle = false}) =>
          html`<li class=${step === undefined || isCircle ? nothing : 'step'}>
            <svg class="swatch" width="22" height="16" aria-hidden="true">${stepSample({label, step, isCircle})}</svg
            >${label}
          </li>`,
      )}
    </ul>
  </div>`;
}
