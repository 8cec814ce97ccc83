import {css, svg, html, type CSSResult, type TemplateResult} from 'lit';
import {exceptionSquare} from '../../charts/unit-squares/view.js';
import type {ClaimKind} from '../../datasets/claim-counts.js';
import {heading, large, small} from '../../charts/type-scale.js';

const [side, pitch] = [14, 19];

/** The meaning of the square of a claim, as a class. */
export const meanings = {
  full: 'filled',
  soFar: 'filled',
  partly: 'partly',
  never: 'against',
  untestable: 'unknown',
} as const satisfies Record<ClaimKind, string>;

/** A square for each claim of a kind. The number and the words beside it say the same. */
export function tally(kind: ClaimKind, count: number): TemplateResult {
  const width = count * pitch;
  return html`<svg
    class="tally"
    width="${width / 16}em"
    height="${pitch / 16}em"
    viewBox="0 0 ${width} ${pitch}"
    preserveAspectRatio="xMinYMid"
    aria-hidden="true"
  >
    ${[...Array(count).keys()].map((i) =>
      kind === 'partly'
        ? exceptionSquare(i * pitch + 2, 2, side)
        : svg`<rect class="unit ${meanings[kind]}" x=${i * pitch + 2} y="2" width=${side} height=${side} rx="2"></rect>`,
    )}
  </svg>`;
}

export const tallyStyles: CSSResult = css`
  .scoreboard {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 0.5em 1em;
    max-inline-size: 56em;
    padding-block: 0.25em 0.5em;
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
  summary .score-number {
    font-size: ${heading};
  }
  /* Its lines are beside the number, and the first one is in line with it. */
  summary .score-kind {
    display: inline-flex;
    max-inline-size: calc(100% - 5em);
  }
  .score-kind {
    max-inline-size: 12em;
    text-wrap: balance;
    font-size: ${small};
  }
  .tally {
    display: block;
    max-inline-size: 100%;
  }
`;
