import {css, nothing, svg, html, type CSSResult, type TemplateResult} from 'lit';
import {halfSquare} from '../../charts/unit-squares/view.js';
import type {ClaimKind} from '../../datasets/claim-counts.js';
import {large} from '../../charts/type-scale.js';

const [side, pitch] = [14, 18];

/**
 * A square for each claim of a kind: filled where the claim holds, half filled where it holds in part, and open where it
 * does not or cannot be tested. The number and the words beside it say the same.
 */
export function tally(kind: ClaimKind, count: number): TemplateResult {
  const width = count * pitch;
  return html`<svg
    class="tally ${kind}"
    width="${width / 16}em"
    height="${pitch / 16}em"
    viewBox="0 0 ${width} ${pitch}"
    preserveAspectRatio="xMinYMid"
    aria-hidden="true"
  >
    ${[...Array(count).keys()].map(
      (i) =>
        svg`<rect x=${i * pitch + 1.5} y="2" width=${side} height=${side} rx="2"></rect>${kind === 'partly' ? svg`<path d=${halfSquare(i * pitch + 1.5, 2, side)}></path>` : nothing}`,
    )}
  </svg>`;
}

export const tallyStyles: CSSResult = css`
  .scoreboard {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    gap: 0.5em 1em;
    max-inline-size: 48em;
    padding-block: 0.25em 0.75em;
  }
  .score {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.2em 0;
    align-content: start;
    align-items: center;
    line-height: 1.2;
  }
  .scoreboard .score-kind {
    grid-column: span 2;
  }
  .score-number {
    font-size: ${large};
    font-weight: 600;
  }
  .tally {
    display: block;
    max-inline-size: 100%;
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .tally:is(.full, .soFar) rect,
  .tally path {
    fill: var(--_text);
  }
  .tally.never {
    stroke: var(--_series-3);
    stroke-width: 2.5;
  }
  .tally.untestable {
    stroke: var(--_text-subtle);
    stroke-dasharray: 2.5 2;
  }
  @media (forced-colors: active) {
    .tally {
      --_text: CanvasText;
      --_text-subtle: CanvasText;
      --_series-3: CanvasText;
    }
  }
`;
