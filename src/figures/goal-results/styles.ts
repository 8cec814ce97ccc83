import {css, type CSSResult} from 'lit';
import {heading, inSmall, small, text} from '../../charts/type-scale.js';

/**
 * Goals are cards beside one another where they fill rows of three; elsewhere each is a row with its results beside it, and on a
 * phone under it. The mark of a result is in the margin that the numbers of goals are in.
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
  .item-card {
    display: grid;
    gap: 0.75em 2em;
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
  .evidence {
    font-size: ${small};
  }
  .goal-words .translation,
  .result :is(.translation, .evidence) {
    font-size: inherit;
  }
  .results {
    gap: 0.75em;
  }
  .result {
    position: relative;
    gap: 0.2em;
  }
  .result .tally {
    position: absolute;
    inset: 0.1em auto auto 0;
    font-size: ${inSmall(text)};
  }
  .evidence strong {
    font-weight: 600;
  }
  /* A number begins a line, as the marks do. */
  .partly > :first-child {
    display: block;
  }
  .evidence .evidence-number {
    font-size: ${inSmall(heading)};
    line-height: 1;
  }
  .evidence strong:not(a *) {
    color: var(--_text);
  }
  .to-figure a {
    display: inline-block;
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
      gap: 0.4em;
    }
    .result {
      gap: 0;
      line-height: 1.35;
    }
    .goal-words {
      line-height: 1.35;
    }
  }
  @container figure (inline-size > 40em) {
    .words td:last-child {
      inline-size: auto;
    }
    .item-card {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr);
    }
  }
  /* On paper, where a grid is badly divided between sheets, goals are rows. */
  @media screen {
    @container figure (inline-size > 56em) {
      .item-cards:has(> :nth-child(3n):last-child) {
        grid-template-columns: repeat(3, minmax(0, 1fr));
        column-gap: 2em;
        .item-card {
          grid-template: subgrid / minmax(0, 1fr);
          grid-row: span 2;
        }
      }
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
      gap: 0.25em;
    }
  }
`;
