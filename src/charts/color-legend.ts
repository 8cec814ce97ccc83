import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** The sample of circles, which have one colour, or of the hatching for values that are not listed. */
export interface SampleItem {
  label: string;
  /** Colour step of the circle from 0; `undefined` is the hatching. */
  step: number | undefined;
}

/** The steps of a colour scale, from the lowest: their colours from 0, and the limits between and beside them. */
export interface StepStrip {
  colours: readonly number[];
  limits: readonly string[];
}

export type StepKeyItem = SampleItem | StepStrip;

/** The most characters of limits that all have room under a strip; of longer ones, only the lowest and the highest are written. */
const mostCharacters = 4;

/** The sample of an item, 22 pixels wide and 16 high, or as wide as its box. */
export function stepSample(item: StepKeyItem): SVGTemplateResult {
  if ('limits' in item) return strip(item);
  return item.step === undefined
    ? svg`<rect class="unlisted" width="22" height="16" fill="url(#hatch)"></rect>`
    : svg`<circle class="count step-${item.step + 1}" cx="11" cy="8" r="7"></circle>`;
}

/** Adjoining steps over their limits. */
function strip({colours, limits}: StepStrip): SVGTemplateResult {
  const share = 100 / colours.length;
  const isLong = limits.some(({length}) => length > mostCharacters);
  return svg`${colours.map((colour, i) => svg`<rect class="step-${colour + 1}" x="${i * share}%" width="${share}%" height="16"></rect>`)}
    ${limits.map((limit, i) => {
      if (isLong && i % colours.length > 0) return nothing;
      const anchor = !isLong ? 'middle' : i === 0 ? 'start' : 'end';
      return svg` <text class="limit" x="${i * share}%" y="2.4em" text-anchor=${anchor}>${limit}</text>`;
    })}`;
}

/** Names the steps of a colour scale, or says how circles are read. It is hidden from screen readers, which get the number of each mark. */
export function stepKey(items: readonly StepKeyItem[], title: string): TemplateResult {
  return html`<div class="key steps" part="key" aria-hidden="true">
    <span class="key-title">${title}</span>
    <ul>
      ${items.map((item) =>
        'limits' in item
          ? html`<li class="step"><svg class="swatch strip" aria-hidden="true">${stepSample(item)}</svg></li>`
          : html`<li>
              <svg class="swatch" width="22" height="16" aria-hidden="true">${stepSample(item)}</svg>${item.label}
            </li>`,
      )}
    </ul>
  </div>`;
}
