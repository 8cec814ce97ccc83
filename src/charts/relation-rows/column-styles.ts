import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/** The columns of shared subjects, with their names, lines and marks, the words beside other marks, and the card of a mark. */
export const relationColumnStyles: CSSResult = css`
  .relation-kind {
    color: var(--_text-subtle);
  }
  /* The mark hangs before its words, so that marks can be counted. */
  .place {
    padding-block: 0.18em;
    padding-inline-start: 1.5em;
    font-size: ${small};
    line-height: 1.4;
  }
  .relation .mark-sample {
    margin-inline: -1.5em 0.25em;
  }
  /* On a narrow page a finger opens it in its row. A mouse or a key that goes from mark to mark would move the rows with each of them, so it is over them there. */
  :is(.relation-card, .unseen-card) {
    display: grid;
    gap: 0.3em;
    max-inline-size: 48em;
    margin-block: 0.6em 0;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: var(--_surface);
    color: var(--_text);
    font-size: ${small};
    line-height: 1.4;
  }
  .place > .relation-card {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
  }
  @media (hover: none) {
    .relation:not(:focus-visible) ~ .relation-card {
      position: static;
      margin-inline-start: -1.5em;
    }
  }
  .relation-slot {
    display: none;
  }
  .partner-row.head-row {
    display: none;
  }
  :is(.head-title, .head-label, .own-title) {
    flex: 1;
    padding-inline-end: 0.35em;
    font-size: ${small};
    line-height: 1.4;
    text-align: end;
  }
  :is(.head-title, .own-title) {
    font-weight: 600;
    text-wrap: balance;
  }
  .own-title {
    text-align: start;
  }
  .column-head {
    display: flex;
  }
  /* From the edge of the names to the middle of a column, and down. */
  .lead {
    position: relative;
  }
  .lead:is(.across, .corner, .down, .passing)::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    inline-size: calc(50% + 0.5px);
    border: 0 solid var(--_text-subtle);
  }
  .lead.across::before {
    inset: calc(50% - 0.5px) 0 auto;
    inline-size: auto;
    border-block-start-width: 1px;
  }
  .lead.corner::before {
    inset-block-start: calc(50% - 0.5px);
    border-width: 1px 1px 0 0;
  }
  .lead:is(.down, .passing)::before {
    border-inline-end-width: 1px;
  }
  .marks > .in-column:empty {
    display: none;
  }
  /* On a phone every mark has its words beside it, so that marks and the number of subjects are seen to agree. */
  @container figure (inline-size > 40em) {
    /* One place under the rows, of which the window always shows the end. */
    .place > .relation-card {
      display: none;
    }
    .relation-slot {
      position: sticky;
      z-index: 2;
      inset-block-end: 0;
      display: grid;
      pointer-events: none;
    }
    .relation-slot > * {
      grid-area: 1 / 1;
      align-self: start;
      justify-self: start;
    }
    .relation-slot > .relation-card {
      pointer-events: auto;
    }
    .unseen-card {
      visibility: hidden;
    }
    [data-words]::before {
      content: attr(data-words);
    }
    .marks > .in-column:empty,
    .in-column {
      display: grid;
      justify-items: center;
    }
    .partner-row.head-row {
      position: relative;
      display: block;
      padding-block-end: 0;
    }
    .in-column::before {
      grid-area: 1 / 1;
    }
    .in-column > .place {
      grid-area: 1 / 1;
      padding: 0;
    }
    .in-column .relation {
      display: grid;
      place-content: center;
      padding-block: 0;
    }
    .in-column .mark-sample {
      display: block;
      margin: 0;
    }
    .in-column :is(.relation-label, .relation-kind) {
      display: none;
    }
    /* Marks begin after the columns of names and of numbers, with their gaps. */
    .column-heads {
      --_marks-start: 19.25em;
      display: flex;
      align-items: end;
    }
    .head-group:first-child :is(.head-title, .head-label) {
      flex: none;
      /* In the smaller text. */
      inline-size: calc(var(--_marks-start) / 0.875);
    }
    .head-group + .head-group {
      flex: 1;
    }
    .own-title {
      padding-inline-start: 0.25em;
    }
    .in-column,
    .lead {
      flex: none;
      inline-size: 2em;
    }
    /* One line leads from the name of a column through all its marks. */
    .marks {
      display: flex;
    }
    .marks > .in-column::before {
      content: '';
      margin-block: -0.5em;
      border-inline-start: 1px solid var(--_grid);
    }
  }
  @container figure (inline-size > 62em) {
    .column-heads {
      --_marks-start: 34.75em;
    }
  }
`;
