import {css, type CSSResult} from 'lit';
import {heading, inSmall, small, text} from '../../charts/type-scale.js';

/**
 * Numbers of goals have a margin beside the words. A goal has its results beside it,
 * and a wide figure has beside these what is behind them. On a phone they are under one another.
 */
export const goalStyles: CSSResult = css`
  .scoreboard {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em clamp(0.75em, 4cqi, 2.5em);
    padding-block-end: 0.75em;
  }
  .chapters,
  .item-cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .chapters {
    gap: 1em;
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
  .evidence,
  .goal-words {
    color: var(--_text-subtle);
  }
  .item-card {
    display: grid;
    gap: 0.5em 2em;
    padding-block: 0.5em 0.6em;
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
  .evidence {
    font-size: ${small};
  }
  .goal-words .translation {
    font-size: inherit;
  }
  .results {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.5em;
    padding-inline-start: 1.5em;
  }
  .column-heads {
    display: none;
  }
  .evidence strong {
    font-weight: 600;
  }
  .evidence strong:not(a *) {
    color: var(--_text);
  }
  .partly {
    text-wrap: wrap;
  }
  .partly svg {
    max-inline-size: 100%;
    margin-inline-end: 0.25em;
    vertical-align: -0.2em;
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
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr);
    }
    .evidence strong {
      font-size: ${inSmall(text)};
    }
    .evidence .evidence-number {
      font-size: ${inSmall(heading)};
      line-height: 1;
    }
  }
  @container figure (inline-size > 56em) {
    .column-heads,
    .item-card {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr) minmax(0, 1.15fr);
      gap: 0 2em;
    }
    .column-heads ~ .chapters .statements .part-name {
      position: absolute;
      clip-path: inset(50%);
    }
    .column-heads {
      padding-block-end: 0.35em;
    }
    .result {
      align-items: first baseline;
    }
    .results,
    .result {
      grid-column: span 2;
      grid-template-columns: subgrid;
      column-gap: 2em;
      padding: 0;
    }
  }
  @container figure (inline-size <= 30em) {
    .scoreboard .score-number {
      font-size: ${heading};
    }
    .scoreboard .score-kind {
      max-inline-size: 6.5em;
    }
    .result {
      padding-inline-start: 1.7143em;
      font-size: ${small};
    }
    .result .translation,
    .evidence {
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
    .chapters > li + li {
      margin-block-start: 0.75em;
    }
    .item-card {
      padding-block: 0.25em;
    }
  }
`;
