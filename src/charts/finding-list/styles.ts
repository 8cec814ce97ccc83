import {css, type CSSResult} from 'lit';
import {heading, inSmall, small} from '../type-scale.js';

export const findingListStyles: CSSResult = css`
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em 1.5em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .finding .shares {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.9em 1.5em;
    align-items: end;
  }
  .finding .shares svg {
    max-inline-size: 100%;
    block-size: 2.75em;
    inline-size: auto;
  }
  .finding .unit-words {
    font-size: ${inSmall(heading)};
    line-height: 1.25;
  }
  .finding-main {
    min-inline-size: 0;
  }
  .finding-summary {
    line-height: 1.35;
    text-wrap: pretty;
  }
  .finding-quote {
    max-inline-size: 44em;
    margin-block-start: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_grid);
    font-size: ${small};
    text-wrap: pretty;
  }
  .finding-sources {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0.5em 0.75em;
  }
  .found {
    padding-inline-start: 0.6em;
    border-inline-start: 0.2em solid var(--_border);
    font-size: ${small};
    line-height: 1.4;
  }
  .back {
    border-color: var(--_grid);
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
  .finding-count {
    font-size: ${small};
  }
  .finding-entry {
    display: block;
    hyphens: auto;
  }
  @container figure (inline-size > 40em) {
    .found {
      padding: 0.3em 0 0;
      border-inline-start: 0;
      border-block-start: 0.2em solid var(--_border);
    }
    .back {
      border-color: var(--_grid);
    }
  }
  @container figure (inline-size > 60em) {
    .finding {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr);
    }
    .finding > .shares,
    /* The words of the report have the whole row. */
    .finding-main[open] {
      grid-column: 1 / -1;
    }
    .finding-main[open] + .finding-sources {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .back {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .finding-main summary {
      display: block;
    }
    .finding > .finding-main {
      grid-column: 1 / -1;
    }
  }
`;
