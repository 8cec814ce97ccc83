import {css, svg, html, nothing, type CSSResult, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ColouredStyles} from '../drawing-styles.js';
import {heading, large, small, text} from '../type-scale.js';
import type {DrawnPiece} from '../typeset-list/pieces.js';
import {forcedUnitStyles, unitStyles} from './styles.js';
import {unitSquare, type SquareMeaning} from './view.js';

const side = 14;
/** The width of a square with the space after it. */
export const pitch = 19;

export type {SquareMeaning};

/** The number of items of a kind, its squares and its name. */
export interface Score {
  count: number;
  meaning: SquareMeaning;
  name: string;
}

/** More squares than this are not counted at a glance, and have no room on a phone. */
export const mostInTally = 12;

/** The items of each kind as a number, as squares and in words, which say the same. */
export function scoreboard(scores: readonly Score[]): TemplateResult {
  const hasSquares = scores.every(({count}) => count <= mostInTally);
  return html`<div class="scoreboard">
    ${scores.map(
      (score) =>
        html`<p class="score">
          ${scoreNumber(score)}${hasSquares ? tally(score.meaning, score.count) : nothing}${scoreName(score)}
        </p>`,
    )}
  </div>`;
}

export const scoreNumber = ({count}: Score): TemplateResult => html`<span class="score-number">${count}&nbsp;</span>`;

export const scoreName = ({name}: Score): TemplateResult => html`<span class="score-kind">${name}</span>`;

/** A square for each item of a kind. */
export function tally(meaning: SquareMeaning, count: number): TemplateResult {
  const width = count * pitch;
  return html`<svg
    class="tally"
    width="${width / 16}em"
    height="${pitch / 16}em"
    viewBox="0 0 ${width} ${pitch}"
    preserveAspectRatio="xMinYMid"
    aria-hidden="true"
  >
    ${tallySquares(meaning, count)}
  </svg>`;
}

/** The same for a picture in a file. */
export const tallyPiece = (meaning: SquareMeaning, count: number): DrawnPiece => ({
  drawing: svg`${tallySquares(meaning, count)}`,
  width: count * pitch,
  height: pitch,
});

/** The squares of a tally, in a box of 19 pixels for each. */
function tallySquares(meaning: SquareMeaning, count: number): SVGTemplateResult {
  return svg`${[...Array(count).keys()].map((i) => unitSquare(meaning, i * pitch + 2, 2, side))}`;
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
    line-height: 1;
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
  /* On a phone each kind is a row, in which its squares and its name begin where those of the others do. */
  @container figure (inline-size <= 30em) {
    .scoreboard {
      grid-template-columns: auto auto minmax(0, 1fr);
      gap: 0.3em 0.5em;
    }
    .score {
      grid-template-columns: subgrid;
      column-gap: inherit;
      grid-column: 1 / -1;
    }
    .scoreboard .score-kind {
      grid-column: auto;
    }
  }
  /* Words of large text have a line of their own. */
  @container figure (inline-size <= 15em) {
    .scoreboard .score-kind {
      grid-column: 1 / -1;
    }
  }
`;

/** Squares with larger names, which are beside them from 55em: there all have room on one line in each language. */
export const scoreStyles: ColouredStyles = (colour) => css`
  ${unitStyles(colour)}
  ${forcedUnitStyles}
  ${tallyStyles}
  .scoreboard {
    padding-block-end: 0.9em;
  }
  .scoreboard .score-kind {
    max-inline-size: none;
    font-size: ${text};
  }
  @container figure (inline-size > 55em) {
    .scoreboard {
      display: flex;
      flex-wrap: wrap;
      column-gap: 2.5em;
    }
    .score {
      display: flex;
      column-gap: 0.5em;
    }
  }
`;
