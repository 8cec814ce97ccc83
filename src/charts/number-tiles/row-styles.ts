import {css, type CSSResult} from 'lit';
import {heading, small} from '../type-scale.js';

/** How many leading numbers are beside one another, and how the rows of the others are divided. No row has an empty place. */
export const tileRows: CSSResult = css`
  /* A number is beside its words; all numbers begin on one line down the list, and so do all words. */
  .strip {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    column-gap: 0.75em;
  }
  .strip > .tiles {
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    column-gap: inherit;
  }
  .tile-topic {
    grid-column: 1 / -1;
    padding-block: 0.75em 0.35em;
    font-weight: 600;
  }
  .strip :is(.tile, .statement) {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: baseline;
  }
  .strip .tile {
    margin-block-end: 0;
    padding-block: 0.4em;
    border-block-start-color: var(--_grid);
  }
  .strip .big-number {
    font-size: ${heading};
  }
  .strip .detail {
    grid-column: 2;
  }
  @container figure (inline-size <= 18em) {
    .strip {
      column-gap: 0.5em;
    }
    .strip .unit-name {
      font-size: ${small};
    }
  }
  @container figure (inline-size <= 12em) {
    .strip :is(.tile, .statement) {
      display: block;
    }
  }
  @container figure (inline-size > 40em) {
    /* Rows of three that fill: the last four, or the last two, are in rows of two. */
    .lead:has(> :nth-child(2)) {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .lead:has(> :nth-child(2)) > * {
      grid-column: span 2;
    }
    .lead:has(> :nth-child(3n + 4):last-child) > :nth-last-child(-n + 4),
    .lead:has(> :nth-child(3n + 2):last-child) > :nth-last-child(-n + 2) {
      grid-column: span 3;
    }
    /* The detail is beside what is counted, and names follow it, also where that has two lines. */
    .strip {
      grid-template-columns: fit-content(25%) fit-content(35%) minmax(0, 1fr);
      column-gap: 1em;
    }
    .strip .statement {
      grid-area: 1 / 1 / span 2 / span 2;
    }
    .strip .detail {
      grid-column: 3;
      padding-block-end: 0.15em;
    }
    /* A number is not broken where there are columns; where there are none, it has a line of its own. */
    .words th + td {
      white-space: nowrap;
    }
  }
  @container figure (inline-size > 58em) {
    /* Number and words, detail, and names are each under a leading tile. Numbers of up to four digits are equally wide. */
    .strip {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 2em;
    }
    .strip .statement {
      grid-template-columns: minmax(4.25em, max-content) minmax(0, 1fr);
      grid-column: 1;
      column-gap: 1em;
    }
    .strip .detail {
      grid-column: 2;
    }
    .strip .detail:last-child {
      grid-column: 2 / -1;
    }
    .strip .named:last-child {
      grid-column: 3;
    }
  }
`;
