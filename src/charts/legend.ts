import {html, nothing, svg, type TemplateResult} from 'lit';
import {markTransform} from './chart.js';

export interface KeyItem {
  id: string;
  label: string;
  series: number;
  /** SVG path in pixels around 0,0. */
  symbol: string;
  isHighlighted: boolean;
  isDimmed: boolean;
  /** Whether the sample has the first mark of a line, hollow, and the last. */
  isSpan: boolean;
}

/** Names the series. Each name is a button that switches the highlight of its series on and off. */
export function key(items: readonly KeyItem[], legend: string, toggle: (id: string) => void): TemplateResult {
  return html`<ul class="key" part="key" aria-label=${legend}>
    ${items.map(
      ({id, label, series, symbol, isHighlighted, isDimmed, isSpan}) =>
        html`<li>
          <button
            type="button"
            aria-pressed=${isHighlighted}
            class=${isDimmed ? 'back' : nothing}
            @click=${() => toggle(id)}
          >
            <svg
              class="sample series-${series + 1}"
              viewBox="0 0 34 16"
              width="2.43em"
              height="1.14em"
              aria-hidden="true"
            >
              <line class="line" x1=${isSpan ? 7 : 0} x2=${isSpan ? 27 : 34} y1="8" y2="8"></line>
              ${isSpan ? svg`<path class="glyph hollow" transform="translate(7 8) ${markTransform('first')}" d=${symbol}></path>` : nothing}
              <path class="glyph" transform="translate(${isSpan ? 27 : 17} 8)" d=${symbol}></path></svg
            >${label}
          </button>
        </li>`,
    )}
  </ul>`;
}
