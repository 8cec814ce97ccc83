import {css, type CSSResult} from 'lit';
import {small} from '../charts/type-scale.js';

/** The status line, and the notes of a figure. On a wide figure, several notes are set in columns. */
export const noteStyles: CSSResult = css`
  .notes {
    display: grid;
    gap: 0.35em;
    max-inline-size: 48em;
    margin-block-end: 0.5em;
  }
  .notes dl {
    margin: 0.35em 0;
  }
  .notes dt {
    font-weight: 600;
  }
  .notes dd {
    margin: 0 0 0.35em;
  }
  .status {
    font-size: ${small};
  }
  .status:not(:empty, .announced) {
    margin-block-start: 0.75em;
  }
  /* In view, with the button that was pressed for it, where an open panel is higher than the window. */
  .tools:has([open]) + .status:not(:empty) {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .status.announced {
    position: absolute;
    clip-path: inset(50%);
    margin: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  @container figure (inline-size > 56em) {
    /* What can be opened has the whole width. */
    .notes:has(> p + p):not(:has(details)),
    .folded-notes:has(> p + p) {
      grid-template-columns: 1fr 1fr;
      column-gap: 2.5em;
      max-inline-size: none;
    }
  }
`;
