import {css, type CSSResult} from 'lit';
import type {ColouredStyles} from '../../charts/drawing-styles.js';
import {heading, small} from '../../charts/type-scale.js';

/** Marks of results: those with numbers, which the heading is about, stand out. */
export const basisStyles: ColouredStyles = (colour) => css`
  .basis {
    fill: none;
    stroke: ${colour('text-subtle')};
    stroke-width: 1.5;
  }
  .basis.numbers {
    fill: ${colour('series-1')};
    stroke: ${colour('series-1')};
  }
`;

/**
 * Numbers of goals and marks of results are in one margin, beside the words. A goal has its results beside it, and a wide figure
 * has beside these what is behind them. On a phone they are under one another.
 */
export const goalStyles: CSSResult = css`
  .bases {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin-block-start: 0.25em;
  }
  /* The words are under their marks, and no wider. */
  .bases li {
    flex: 1 1 5em;
    max-inline-size: 100%;
    overflow-wrap: normal;
    line-height: 1.25;
  }
  .basis-marks {
    display: flex;
    gap: 0.2em;
  }
  .bases .basis-mark {
    min-inline-size: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .basis-number {
    display: block;
    font-size: ${heading};
    font-weight: 600;
  }
  .basis-mark {
    inline-size: 0.875em;
    block-size: 0.875em;
  }
  .chapters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    margin-block-start: 1em;
  }
  .chapter {
    padding-block: 0.4em 0.25em;
    border-block-start: 2px solid var(--_text);
    font-weight: 600;
    line-height: 1.3;
  }
  .vision {
    padding-block-end: 0.5em;
  }
  .vision-label,
  .to-figure,
  .goal-words {
    color: var(--_text-subtle);
  }
  .item-cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .item-card {
    display: grid;
    gap: 0.25em 2em;
    align-content: start;
    padding-block: 0.6em 0.9em;
    border-block-start: 1px solid var(--_grid);
  }
  /* The margin is 1.5em of the figure, in elements of other sizes. */
  .goal .statement-name {
    padding-inline-start: 1.5em;
  }
  .goal-words {
    padding-inline-start: 1.7143em;
  }
  .goal-number {
    display: inline-block;
    inline-size: 1.5em;
    margin-inline-start: -1.5em;
  }
  .goal-words,
  .partly,
  .to-figure {
    font-size: ${small};
  }
  .goal-words .translation {
    font-size: inherit;
  }
  .results {
    display: grid;
    gap: 0.5em;
    align-content: start;
    margin-block-start: 0.25em;
  }
  .result {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
  }
  .result > p {
    grid-column: 2;
  }
  .result .basis-mark {
    margin-block-start: 0.3125em;
  }
  .partly svg {
    display: block;
    max-inline-size: 100%;
    margin-block: 0.3em 0.15em;
  }
  .to-figure a {
    display: inline-block;
    min-block-size: 24px;
  }
  @container figure (inline-size > 40em) {
    .words td:last-child {
      inline-size: auto;
    }
    .bases {
      column-gap: 1.5em;
    }
    .bases li {
      inline-size: auto;
    }
    .basis-number {
      display: inline;
    }
    .bases .basis-mark {
      inline-size: 2em;
      block-size: 2em;
    }
    .item-card {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
      padding-block: 0.45em 0.6em;
    }
    .results {
      gap: 0.35em;
      margin: 0;
    }
  }
  @container figure (inline-size > 56em) {
    .item-card {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.3fr);
    }
    .result {
      grid-template-columns: 1.5em minmax(0, 1.2fr) minmax(0, 1fr);
    }
    .result > :is(.partly, .to-figure) {
      grid-column: 3;
      margin-inline-start: 1.5em;
    }
    .result .result-words {
      grid-row: 1 / span 2;
    }
  }
  @container figure (inline-size <= 30em) {
    .result {
      grid-template-columns: 1.7143em minmax(0, 1fr);
      font-size: ${small};
    }
    .result .translation,
    .partly,
    .to-figure {
      font-size: inherit;
    }
  }
  @media print {
    .chapters,
    .item-cards {
      display: block;
    }
    .chapters > li + li {
      margin-block-start: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .basis,
    .basis.numbers {
      stroke: CanvasText;
    }
    .basis.numbers {
      fill: CanvasText;
    }
  }
`;
