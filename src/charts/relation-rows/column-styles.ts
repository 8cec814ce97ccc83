import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/** The columns of shared subjects, with the titles of both groups, the names of columns, and their lines and marks. */
export const relationColumnStyles: CSSResult = css`
  .column-heads {
    --_marks-start: 16.25em;
    display: none;
    /* Names with their columns, and subjects without one; in the second group the other way round. */
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_grid);
    line-height: 1.4;
  }
  .column-heads.halved {
    grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr) auto;
  }
  .column-heads > * {
    grid-row: 2;
  }
  .column-heads > .head-title {
    contain: inline-size;
    grid-area: 1 / span 2;
    align-self: end;
    margin-block-end: 0.25em;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_text-subtle);
    text-wrap: balance;
  }
  .head-title:has(+ .head-title) {
    margin-inline-end: 1em;
  }
  .own-title {
    padding-inline-start: 0.3em;
  }
  :is(.head-title, .columns-title, .own-title, .head-label) {
    font-size: ${small};
  }
  :is(.head-title, .columns-title, .own-title) {
    font-weight: 600;
  }
  /* The title is at the top, and the names end over the marks. */
  .head-columns {
    display: grid;
    grid-template-rows: 1fr;
  }
  :is(.column-head, .head-names) {
    display: grid;
    grid-auto-flow: column;
  }
  .column-head {
    grid-template-columns: var(--_marks-start);
    grid-auto-columns: 1.75em;
  }
  .column-head > :first-child {
    padding-inline-end: 0.35em;
    text-align: end;
  }
  .head-names {
    grid-auto-columns: 6.25em;
    align-items: end;
  }
  .head-names > .head-label {
    padding-inline-start: 0.3em;
  }
  /* From the edge of the names to the middle of a column, and down. */
  .lead {
    position: relative;
  }
  .lead:is(.across, .corner, .down)::before {
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
  .lead.down::before {
    border-inline-end-width: 1px;
  }
  .marks > .in-column:empty {
    display: none;
  }
  /* On a phone every mark has its words beside it, so that marks and the number of subjects are seen to agree. */
  @container figure (inline-size > 40em) {
    .column-heads {
      display: grid;
    }
    .marks > .in-column:empty,
    .in-column {
      display: grid;
      flex: none;
      justify-items: center;
      inline-size: 1.75em;
    }
    /* The columns of the second group are under their names. */
    .marks > .own ~ .in-column {
      grid-template-columns: 1.5em;
      inline-size: 6.25em;
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
    /* One line leads from the name of a column through all its marks. */
    .marks {
      display: flex;
    }
    .marks > .in-column::before {
      content: '';
      grid-area: 1 / 1;
      margin-block: -0.5em;
      border-inline-start: 1px solid var(--_grid);
    }
  }
  /* Marks begin after the columns of names and of numbers, with their gaps. */
  @container figure (inline-size > 62em) {
    .column-heads {
      --_marks-start: 33.75em;
    }
    .head-title:first-child {
      margin-inline-start: 19em;
    }
  }
`;
