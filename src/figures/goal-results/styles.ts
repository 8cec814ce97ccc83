import {css, type CSSResult} from 'lit';
import {small} from '../../charts/type-scale.js';

/**
 * Numbers of goals have a margin beside the words. A goal has its results beside it, and a wide figure has beside these what is
 * behind them. On a phone they are under one another.
 */
export const goalStyles: CSSResult = css`
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
  .part-name,
  .column-heads,
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
  .column-heads span,
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
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.5em;
    align-content: start;
    padding-inline-start: 1.5em;
  }
  .column-heads {
    display: none;
  }
  .to-figure {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
  }
  .to-figure .basis-mark {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
  }
  .partly strong {
    font-weight: 600;
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
    .item-card {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
      padding-block: 0.45em 0.6em;
    }
    .results {
      gap: 0.5em;
      margin: 0;
    }
    .result {
      padding: 0;
    }
  }
  @container figure (inline-size > 56em) {
    .column-heads,
    .item-card {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 1fr);
      gap: 0 2em;
    }
    .column-heads ~ .statements .part-name {
      position: absolute;
      clip-path: inset(50%);
    }
    .column-heads {
      padding-block: 0.35em;
      border-block-start: 1px solid var(--_grid);
    }
    .results,
    .result {
      grid-column: span 2;
      grid-template-columns: subgrid;
      column-gap: 2em;
    }
    .result > :is(.partly, .to-figure) {
      grid-column: 2;
    }
    .result {
      grid-template-rows: auto 1fr;
    }
    .result .result-words {
      grid-row: 1 / span 2;
    }
  }
  @container figure (inline-size <= 30em) {
    .result {
      padding-inline-start: 1.7143em;
      font-size: ${small};
    }
    .result .translation,
    .partly,
    .to-figure {
      font-size: inherit;
    }
  }
  @media print {
    .to-figure a {
      color: inherit;
      text-decoration: none;
    }
    .chapters,
    .item-cards {
      display: block;
    }
    /* All of it is on one sheet, with its notes and its source. */
    .notes {
      max-inline-size: none;
    }
    .foot {
      margin-block-start: 0.5em;
    }
    .chapters {
      margin-block-start: 0.5em;
    }
    .chapters > li + li {
      margin-block-start: 0.75em;
    }
    .item-card {
      padding-block: 0.25em;
    }
    .vision {
      padding-block-end: 0.25em;
    }
    .results {
      gap: 0.3em;
    }
  }
`;
