import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/** The columns of shared subjects, with their names, lines and marks, the words beside other marks, and the card of a mark. */
export const relationColumnStyles: CSSResult = css`
  .relation-kind {
    display: inline-block;
    color: var(--_text-subtle);
    font-size: ${small};
  }
  /* Further lines are under the words, and not under their mark. */
  .place {
    padding-inline-start: 1.5em;
  }
  .marks .relation {
    display: inline-block;
    margin-inline: -1.6em 0.3em;
    padding-inline-start: 1.6em;
    text-indent: -1.6em;
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
  .in-column .relation-kind {
    display: none;
  }
  /* Columns need more room than a phone has: there, every mark has its words beside it. */
  @container figure (inline-size <= 40em) {
    .column-heads {
      display: none;
    }
  }
  @container figure (inline-size > 40em) {
    .column-heads {
      place-self: end stretch;
      margin-block-end: -0.5em;
    }
    .marks,
    .column-head {
      display: flex;
    }
    /* One line leads from the name of a column through all its marks. */
    .in-column {
      display: grid;
      flex: 0 0 2.5em;
      justify-items: center;
    }
    .in-column::before {
      content: '';
      border-inline-start: 1px solid var(--_grid);
    }
    .marks > .in-column::before {
      margin-block: -0.5em;
    }
    .column-head > .in-column::before {
      border-color: var(--_border);
    }
    .in-column.planned-column::before {
      border-inline-start-style: dashed;
    }
    .head-label.planned-column {
      border-inline-style: dashed;
    }
    .in-column::before,
    .in-column > .place {
      grid-area: 1 / 1;
    }
    .in-column > .place {
      padding: 0;
    }
    .in-column .relation {
      display: flex;
      justify-content: center;
      margin: 0;
      padding-inline: 0;
      text-indent: 0;
    }
    .in-column .relation-label {
      display: none;
    }
    :is(.head-title, .head-label) {
      flex: 1;
      font-size: ${small};
    }
    .head-title {
      font-weight: 600;
      line-height: 1.5;
    }
    /* From the edge of its column to the line in its middle, in the smaller text. */
    .head-label {
      margin-inline-start: calc(1.25em / 0.875 - 0.5px);
      padding-inline: 0.35em 0;
      border-inline: 0 solid var(--_border);
      border-inline-start-width: 1px;
      line-height: 1.4;
    }
    .at-end {
      text-align: end;
    }
    .head-label.at-end {
      margin-inline: 0 calc(1.25em / 0.875 - 0.5px);
      padding-inline: 0 0.35em;
      border-inline-width: 0 1px;
    }
  }
`;
