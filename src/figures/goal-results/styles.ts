import {css, type CSSResult} from 'lit';
import {heading, inSmall, small, text} from '../../charts/type-scale.js';

/**
 * Each goal is a row, with its results in a column and what is behind them in another, which have their names once. On a phone
 * they are under one another.
 */
export const goalStyles: CSSResult = css`
  .chapters,
  .item-cards,
  .results,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .chapters {
    gap: 1.25em;
  }
  .chapter {
    padding-block: 0.4em 0.25em;
    border-block-start: 2px solid var(--_text);
    font-weight: 600;
    line-height: 1.3;
  }
  .vision {
    padding-block-end: 0.5em;
    font-size: ${small};
  }
  /* The words of the report are as dark as names, and ours are subtle. */
  .part-name,
  .vision .translation,
  .evidence {
    color: var(--_text-subtle);
  }
  .goal-columns {
    display: none;
    padding-block-end: 0.25em;
  }
  .goal-columns p {
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .item-card {
    display: grid;
    gap: 0.75em 1.5em;
    padding-block: 0.5em 0.6em;
    border-block-start: 1px solid var(--_grid);
  }
  /* The margin is 1.5em of the figure, in elements of other sizes. */
  .goal .statement-name {
    padding-inline-start: 1.5em;
  }
  .goal-words,
  .result {
    padding-inline-start: 1.7143em;
    font-size: ${small};
  }
  .goal-number {
    display: inline-block;
    inline-size: 1.5em;
    margin-inline-start: -1.5em;
  }
  /* The square of a result is on the first line of what is behind it. */
  .evidence {
    display: flex;
    gap: 0.4em;
    align-items: first baseline;
    font-size: ${small};
  }
  .evidence .tally {
    flex: none;
    position: relative;
    inset-block-start: 0.2em;
  }
  .result .evidence {
    font-size: inherit;
  }
  .results {
    row-gap: 0.75em;
  }
  .result {
    row-gap: 0.25em;
  }
  .evidence strong {
    font-size: ${inSmall(text)};
    font-weight: 600;
  }
  .evidence .evidence-number {
    font-size: ${inSmall(heading)};
    line-height: 1;
  }
  .evidence strong:not(a *) {
    color: var(--_text);
  }
  .to-figure a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  /* On a phone, lines and goals are closer to one another. */
  @container figure (inline-size <= 30em) {
    .chapters {
      gap: 0.75em;
    }
    .item-card {
      row-gap: 0.4em;
      padding-block: 0.35em 0.4em;
    }
    .results {
      row-gap: 1em;
    }
    .result,
    .goal-words {
      line-height: 1.35;
    }
  }
  /* Where there are no columns, results are apart from their goal. */
  @container figure (inline-size <= 40em) {
    .item-card > div:first-child {
      padding-block-end: 0.75em;
    }
  }
  @container figure (inline-size > 40em) {
    .words td:last-child {
      inline-size: auto;
    }
    .goal-columns,
    .item-card {
      display: grid;
      grid-template-columns: minmax(0, 1.05fr) minmax(0, 1.25fr) minmax(0, 1.1fr);
      column-gap: 1.5em;
      align-items: first baseline;
    }
    .results,
    .result {
      grid-template-columns: subgrid;
      grid-column: span 2;
    }
    .result {
      padding-inline-start: 0;
      align-items: first baseline;
    }
    .result + .result {
      padding-block-start: 0.5em;
      border-block-start: 1px solid var(--_grid);
    }
    .item-card .part-name {
      display: none;
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
    .results,
    .result {
      row-gap: 0.25em;
    }
  }
`;
