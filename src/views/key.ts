import {html, nothing, svg, type TemplateResult} from 'lit';

export interface KeyItem {
  id: string;
  label: string;
  series: number;
  /** SVG path in pixels around 0,0. */
  glyph: string;
  isForward: boolean;
  isBack: boolean;
}

/** Names the series. Each name is a button that brings its series forward, or back among the others. */
export function key(items: readonly KeyItem[], label: string, toggle: (id: string) => void): TemplateResult {
  return html`<ul class="key" part="key" aria-label=${label}>
    ${items.map(
      (item) =>
        html`<li>
          <button
            type="button"
            aria-pressed=${item.isForward}
            class=${item.isBack ? 'back' : nothing}
            @click=${() => toggle(item.id)}
          >
            ${sample(item)}${item.label}
          </button>
        </li>`,
    )}
  </ul>`;
}

function sample({series, glyph}: KeyItem): TemplateResult {
  return html`<svg class="sample series-${series + 1}" width="34" height="16" aria-hidden="true">
    ${svg`<line class="line" x2="34" y1="8" y2="8"></line><svg x="17" y="8" overflow="visible"><path class="glyph" d=${glyph}></path></svg>`}
  </svg>`;
}
