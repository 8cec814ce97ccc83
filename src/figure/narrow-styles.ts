import {css, type CSSResult} from 'lit';

/** On a phone, the parts around a drawing take less of the height. */
export const narrowStyles: CSSResult = css`
  @container figure (inline-size <= 30em) {
    .head {
      row-gap: 0.4em;
    }
    .heading {
      line-height: 1.2;
    }
    .segments label {
      min-block-size: 2.25em;
    }
    .readout {
      margin-block-start: 0.5em;
    }
    .subtitle {
      font-size: 0.875em;
    }
    .key,
    .key ul {
      row-gap: 0;
    }
    .key {
      margin-block-start: 0.5em;
    }
    .key button {
      min-block-size: 24px;
    }
    .drawing {
      margin-block-start: 0.5em;
    }
    .foot {
      margin-block-start: 0.5em;
      padding-block-start: 0.5em;
      font-size: 0.8125em;
      line-height: 1.35;
    }
    .fold > summary {
      padding-block: 0.6em;
      border-block-start: 1px solid var(--_grid);
      font-weight: 600;
    }
    .fold[open] > summary {
      margin-block-end: 0.75em;
    }
    .views {
      display: flow-root;
    }
    .views legend {
      float: inline-start;
      margin-inline-end: 0.75em;
      line-height: 2.6;
    }
  }
  /* Breaks words that are longer than a line; below 14em, all words may be broken. */
  @container figure (14em < inline-size <= 18em) {
    .statement,
    .words {
      hyphens: auto;
      hyphenate-limit-chars: 22;
    }
  }
  /* The names over lists and the notes on them come with the lists. */
  @media screen {
    @container figure (inline-size <= 30em) {
      :is(.scoreboard, .claims-kind):has(~ .fold),
      .figure:has(.fold):not(:has(.fold[open])) :is(.notes, .readout) {
        display: none;
      }
    }
  }
  /* A wide figure has room for its lists. */
  @supports selector(::details-content) {
    @container figure (inline-size > 30em) {
      .fold > summary {
        display: none;
      }
      .fold::details-content {
        content-visibility: visible;
      }
    }
  }
`;
