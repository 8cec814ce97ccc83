import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

export const findingListStyles: CSSResult = css`
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 1.5em;
    padding-block: 0.6em 0.8em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .finding-summary {
    line-height: 1.3;
    text-wrap: balance;
  }
  .finding-name,
  .finding-source {
    font-weight: 600;
  }
  .finding-count,
  .finding-entry,
  .back {
    color: var(--_text-subtle);
  }
  .finding-sources {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .found {
    padding-inline-start: 0.6em;
    border-inline-start: 0.2em solid var(--_border);
  }
  .found.back {
    border-color: var(--_grid);
  }
  .finding-count,
  .found,
  .finding > .finding-quotes,
  .finding > .shares {
    font-size: ${small};
    line-height: 1.4;
  }
  .further > summary {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_grid);
    font-weight: 600;
  }
  .evidence + .evidence,
  .finding-quotes > p + p {
    margin-block-start: 0.45em;
  }
  .finding-quotes {
    hyphens: auto;
    text-wrap: pretty;
  }
  @container figure (inline-size <= 40em) {
    .finding-sources {
      gap: 0.6em;
    }
    .evidence > .finding-quotes {
      margin-block-start: 0.25em;
    }
  }
  @container figure (inline-size > 40em) {
    .evidence {
      display: grid;
      grid-template-columns: minmax(0, 17.5em) minmax(0, 1fr);
      gap: 0 1.25em;
    }
  }
  @container figure (inline-size > 60em) {
    .finding {
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
    }
    .finding > :not(.finding-summary) {
      grid-column: 2;
    }
  }
  /* A wide figure and paper have room for all rows. */
  @supports selector(::details-content) {
    @container figure (inline-size > 30em) {
      .further > summary {
        display: none;
      }
      .further::details-content {
        content-visibility: visible;
      }
    }
    @media print {
      .further > summary {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    .back,
    .back .finding-entry {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
