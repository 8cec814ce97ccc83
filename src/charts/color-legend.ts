import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

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

/** A limit under a strip, with its place from the left in per cent. */
interface PlacedLimit {
  limit: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The most characters of limits that all have room under a strip. */
const mostCharacters = 4;

/** Places the limits of steps under their edges. Where they are too long, only the lowest and the highest are written. */
export function placedLimits({limits}: StepStrip): PlacedLimit[] {
  const last = limits.length - 1;
  const isLong = limits.some(({length}) => length > mostCharacters);
  return limits
    .map((limit, i): PlacedLimit => {
      const anchor = !isLong ? 'middle' : i === 0 ? 'start' : 'end';
      return {limit, x: (100 * i) / last, anchor};
    })
    .filter((_, i) => !isLong || i % last === 0);
}

/** The sample of an item, 22 pixels wide and 16 high. */
function sample({step}: SampleItem): SVGTemplateResult {
  return step === undefined
    ? svg`<rect class="unlisted" width="22" height="16" fill="url(#hatch)"></rect>`
    : svg`<circle class="count step-${step + 1}" cx="11" cy="8" r="7"></circle>`;
}

/** One strip of adjoining steps over their limits. */
function strip(item: StepStrip): SVGTemplateResult {
  const share = 100 / item.colours.length;
  return svg`${item.colours.map((colour, i) => svg`<rect class="step-${colour + 1}" x="${i * share}%" width="${share}%"></rect>`)}
    ${placedLimits(item).map(({limit, x, anchor}) => svg` <text class="limit" x="${x}%" y="2.1em" text-anchor=${anchor}>${limit}</text>`)}`;
}

/** Names the steps of a colour scale, or says how circles are read. It is hidden from screen readers, which get the number of each mark. */
export function stepKey(items: readonly StepKeyItem[], title: string): TemplateResult {
  return html`<div class="key steps" part="key" aria-hidden="true">
    <span class="key-title">${title}</span>
    <ul>
      ${items.map((item) =>
        'limits' in item
          ? html`<li class="step"><svg class="swatch strip" aria-hidden="true">${strip(item)}</svg></li>`
          : html`<li>
              <svg class="swatch" width="22" height="16" aria-hidden="true">${sample(item)}</svg>${item.label}
            </li>`,
      )}
    </ul>
  </div>`;
}
