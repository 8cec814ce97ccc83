import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/** The marks of subjects with their words, and the card of a mark. */
export const relationMarkStyles: CSSResult = css`
  .relation-kind {
    color: var(--_text-subtle);
  }
  /* The mark hangs before its words, so that marks can be counted. */
  .place {
    padding-block: 0.18em;
    padding-inline-start: 1.5em;
    font-size: ${small};
    line-height: 1.4;
    text-wrap: balance;
  }
  .mark-sample {
    flex: none;
    overflow: visible;
    vertical-align: -0.25em;
  }
  .relation .mark-sample {
    margin-inline: -1.5em 0.25em;
  }
  .planned.glyph {
    stroke-width: 1.75;
  }
  /* Words break as other text does, and are large enough for a finger. */
  .relation {
    padding-block: 0.3em;
  }
  .in-column .relation {
    min-inline-size: 24px;
    min-block-size: max(24px, 1.75em);
  }
  .relation[role='button'] {
    cursor: pointer;
  }
  .relation[role='button']:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .relation:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .relation.back {
    color: var(--_text-subtle);
  }
  .relation.back .mark-sample {
    color: var(--_border);
  }
  /* On a narrow page a finger opens it in its row. A mouse or a key that goes from mark to mark would move the rows with each of them, so it is over them there. */
  .relation-card {
    display: grid;
    gap: 0.3em;
    max-inline-size: 48em;
    max-block-size: 75vh;
    margin-block: 0.6em 0;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: var(--_surface);
    color: var(--_text);
    font-size: ${small};
    line-height: 1.4;
    text-wrap: wrap;
    overflow-y: auto;
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
  @container figure (inline-size > 40em) {
    .place > .relation-card {
      display: none;
    }
    /* Over the notes under the rows, or at the end of the window where the rows go on below it. A card that is higher grows upwards. */
    .relation-slot {
      position: sticky;
      z-index: 2;
      inset-block-end: 0;
      display: flex;
      flex-direction: column-reverse;
      block-size: 9em;
      margin-block-end: -9em;
      pointer-events: none;
    }
    .relation-slot > .relation-card {
      flex: none;
      inline-size: fit-content;
      margin-block-end: auto;
      pointer-events: auto;
    }
  }
`;
