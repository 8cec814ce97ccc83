import {css, type CSSResult} from 'lit';
import {heading, small} from '../../charts/type-scale.js';
import {forcedUnitStyles, unitStyles} from '../../charts/unit-squares/styles.js';
import {pageColour} from '../../figure/palette.js';

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
    font-weight: 600;
  }
  .block .translation,
  .reservations {
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
  .comparisons {
    display: grid;
    grid-template-columns: minmax(0, 34em);
    gap: 1em 2.5em;
    align-content: start;
    margin-block-start: 1em;
  }
  .level {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block-end: 0.25em;
    font-size: ${small};
    font-weight: 600;
  }
  .comparison {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr) auto;
    gap: 0 0.6em;
    align-items: baseline;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_grid);
    line-height: 1.35;
    break-inside: avoid;
  }
  /* Before the name, and read after it. */
  .square {
    order: -1;
    inline-size: 1.1em;
    block-size: 1.1em;
    align-self: start;
    margin-block-start: 0.1em;
    overflow: visible;
  }
  ${unitStyles(pageColour)}
  ${forcedUnitStyles}
  .number {
    text-align: end;
  }
  .level > :last-child {
    margin-inline-start: auto;
    text-align: end;
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .exception {
    position: relative;
    font-weight: 600;
  }
  .exception::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -0.75em;
    border-inline-start: 4px solid var(--_series-3);
  }
  .block .button {
    margin-block-start: 0.75em;
  }
  @container figure (inline-size > 38em) {
    .comparisons.of-levels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* What is claimed stands beside what decides it. */
  @container figure (inline-size > 56em) {
    .claim:has(.comparisons) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
      gap: 3em;
    }
    .claim .comparisons,
    .claim .comparisons.of-levels {
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: 0;
    }
  }
`;
