import {css, type CSSResult} from 'lit';
import {inSmall, small, text} from '../type-scale.js';

export const findingListStyles: CSSResult = css`
  .findings {
    font-size: ${small};
    line-height: 1.4;
  }
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1.5em;
    position: relative;
    padding-block: 0.55em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .finding-name {
    padding-inline-end: 6em;
    font-size: ${inSmall(text)};
    line-height: 1.3;
    text-wrap: balance;
  }
  .finding-name,
  .finding-source {
    font-weight: 600;
  }
  .found {
    position: relative;
    padding: 0.15em 0 0.15em 1.3em;
  }
  /* The mark is a border, which forced colours keep. */
  .found::before {
    content: '';
    position: absolute;
    inset: 0.4em auto auto 0;
    border: 0.4em solid;
    border-radius: 50%;
  }
  .back,
  .finding-entry {
    color: var(--_text-subtle);
  }
  .found.back::before {
    padding: 0.25em;
    border-width: 0.15em;
  }
  .finding-source::after {
    content: ',';
  }
  .finding-source + .finding-entry {
    display: inline;
  }
  /* At the end of the first line of its row, all of which opens it. */
  .finding > .opens > summary {
    position: absolute;
    inset: 0.2em 0 auto;
    z-index: 1;
    padding-inline-end: 0;
    text-align: end;
    text-decoration: none;
    cursor: pointer;
  }
  .finding-quotes {
    max-inline-size: 44em;
    margin-block: 0.5em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_border);
    hyphens: auto;
  }
  .finding-quotes > p + p {
    margin-block-start: 0.3em;
  }
  @container figure (inline-size > 40em) {
    .finding {
      grid-template-columns: 17em minmax(0, 1fr);
      padding-inline-end: 7.5em;
    }
    .finding-name {
      padding: 0;
    }
    .finding > :not(.finding-name) {
      grid-column: 2;
    }
  }
  /* The sources have a column of their own. */
  @container figure (inline-size > 60em) {
    .finding {
      grid-template-columns: 22em minmax(0, 1fr);
    }
    .found {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      column-gap: 1em;
    }
    .finding-source {
      grid-row: 1 / span 9;
    }
    .finding-source::after {
      content: none;
    }
    .finding-entry {
      grid-column: 2;
    }
  }
  /* Nothing opens on paper. */
  @media print {
    .finding > .opens > summary {
      display: none;
    }
  }
`;
