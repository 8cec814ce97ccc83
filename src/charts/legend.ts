import {html, nothing, svg, type TemplateResult} from 'lit';
import {glyphClass, markTransform, type MarkKind} from './chart.js';

export interface KeyItem {
  id: string;
  label: string;
  series: number;
  /** SVG path in pixels around 0,0. */
  symbol: string;
  isHighlighted: boolean;
  isDimmed: boolean;
  /** Whether its line is dimmed too where no series is named at its end, although none is highlighted. */
  isDimmedAtRest?: boolean;
  /** The marks at the ends of the sample, where the line is of several periods. */
  ends?: readonly MarkKind[] | undefined;
}

/** Names the series. Each name is a button that switches the highlight of its series on and off. */
export function key(items: readonly KeyItem[], legend: string, toggle: (id: string) => void): TemplateResult {
  return html`<ul class="key" part="key" aria-label=${legend}>
    ${items.map(
      ({id, label, series, symbol, isHighlighted, isDimmed, isDimmedAtRest, ends}) =>
        html`<li>
          <button
            type="button"
            aria-pressed=${isHighlighted}
            class=${isDimmed ? 'back' : nothing}
            @click=${() => toggle(id)}
          >
            <svg
              class="sample series-${series + 1}${isDimmedAtRest ? ' dimmed' : ''}"
              viewBox="0 0 34 16"
              width="2.43em"
              height="1.14em"
              aria-hidden="true"
            >
              <line class="line" x1=${ends ? 7 : 0} x2=${ends ? 27 : 34} y1="8" y2="8"></line>
              ${(ends ?? (['last'] as const)).map((kind, i) => svg`<path class=${glyphClass(kind)} transform="translate(${ends ? 7 + 20 * i : 17} 8) ${markTransform(kind)}" d=${symbol}></path>`)}</svg
            >${label}
          </button>
        </li>`,
    )}
  </ul>`;
}
