import {css, type CSSResult} from 'lit';
import {heading} from '../../charts/type-scale.js';

/** A claim as a figure of its own. */
export const blockStyles: CSSResult = css`
  /* More specific than the rule for every figure, which is adopted before these styles have been fetched. */
  .figure.block {
    margin-block: 1em;
  }
  /* The claim and its answer are one heading in two weights. */
  .block :is(.quotation, .answer) {
    display: block;
    margin: 0;
    font-size: ${heading};
    font-weight: 400;
    line-height: 1.3;
    text-wrap: balance;
  }
  .block .quotation {
    max-inline-size: 34em;
  }
  .block .answer {
    margin-block: 0.4em 0.2em;
    text-wrap: wrap;
  }
  .block .translation,
  .reservation {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .block .translation {
    margin-block-start: 0.25em;
    color: var(--_text-subtle);
  }
  .block .claim .detail {
    max-inline-size: 48em;
    margin-block-start: 0.35em;
    text-wrap: pretty;
  }
  .block .case-box {
    margin-block: 1em 0;
  }
  .claim > div > .comparison {
    margin-block-start: 0.5em;
  }
  .block .button {
    margin-block-start: 0.75em;
  }
  /* What is claimed stands beside what decides it, which is wide enough for names beside numbers. */
  @container figure (inline-size > 56em) {
    .claim:has(.case-table) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 3em;
      align-items: start;
    }
  }
`;
