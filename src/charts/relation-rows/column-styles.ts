import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/** The columns of shared subjects, with their names, lines and marks, the words beside other marks, and the card of a mark. */
export const relationColumnStyles: CSSResult = css`
  .relation-kind {
    color: var(--_text-subtle);
  }
  .place {
    padding-block: 0.18em;
    font-size: ${small};
    line-height: 1.4;
  }
  .relation .kind-sample {
    display: none;
  }
  /* It covers what is under it and moves nothing; Escape closes it. */
  .relation-card {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    display: grid;
    gap: 0.3em;
    max-inline-size: 40em;
    margin-block-start: 0.6em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: var(--_surface);
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
    color: var(--_text);
    font-size: ${small};
    line-height: 1.4;
  }
  .column-heads {
    display: none;
    margin-block-end: -0.5em;
  }
  :is(.head-title, .head-label) {
    flex: 1;
  }
  :is(.head-title, .head-label, .numbered, .in-column > .head-number) {
    font-size: ${small};
    line-height: 1.4;
  }
  .head-number {
    font-variant-numeric: tabular-nums;
  }
  .head-title,
  .head-number {
    font-weight: 600;
  }
  .head-title {
    line-height: 1.5;
    text-wrap: balance;
  }
  .head-label {
    padding-inline: 0.35em 0;
    border-inline: 0 solid var(--_border);
    border-inline-start-width: 1px;
  }
  .head-label.at-end {
    padding-inline: 0 0.35em;
    border-inline-width: 0 1px;
  }
  .head-label.planned-column {
    border-inline-style: dashed;
  }
  .at-end {
    text-align: end;
  }
  .marks > .in-column:empty {
    display: none;
  }
  /* Narrower than this, columns leave no place for names: every mark has its words beside it. */
  @container figure (inline-size > 18em) {
    .marks > .in-column:empty,
    .in-column {
      display: grid;
      justify-items: center;
    }
    .column-head {
      display: flex;
    }
    .in-column::before {
      grid-area: 1 / 1;
    }
    .column-head > .in-column::before {
      content: '';
      border-inline-start: 1px solid var(--_border);
    }
    .in-column.planned-column::before {
      border-inline-start-style: dashed;
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
    .in-column .kind-sample {
      display: block;
    }
    .in-column :is(.relation-label, .relation-kind) {
      display: none;
    }
  }
  /* On a phone, the columns are at the end of the line of the short name, with a dot where there is no mark. */
  @container figure (18em < inline-size <= 40em) {
    .column-heads.narrow {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em 1.5em;
      grid-column: 1 / -1;
    }
    .head-group {
      flex: 1 1 17em;
    }
    .column-numbers {
      display: flex;
      flex: 1 0 100%;
      justify-content: end;
    }
    .in-column {
      flex: 0 0 1.6em;
      min-inline-size: 1.6em;
    }
    .marks {
      display: contents;
    }
    .marks > .in-column {
      grid-row: 1;
      min-block-size: 28px;
    }
    .marks > .in-column:empty::after {
      content: '';
      align-self: center;
      border: 0.125em solid var(--_border);
      border-radius: 50%;
    }
    .own {
      grid-column: 1 / -1;
    }
  }
  @container figure (inline-size > 40em) {
    .column-heads.wide {
      display: block;
      place-self: end stretch;
    }
    .in-column {
      flex: 0 0 2em;
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
    /* From the edge of its column to the line in its middle, in the smaller text. */
    .head-label {
      margin-inline-start: calc(1em / 0.875 - 0.5px);
    }
    .head-label.at-end {
      margin-inline: 0 calc(1em / 0.875 - 0.5px);
    }
  }
`;
