import {css, type CSSResult} from 'lit';
import {heading, small} from '../../charts/type-scale.js';
import {forcedUnitStyles, unitStyles} from '../../charts/unit-squares/styles.js';
import {tallyStyles} from '../../charts/unit-squares/tally.js';
import {pageColour} from '../../figure/palette.js';

/** Two groups of plans under thick lines. In a wide figure, the name of a plan is beside its words. */
export const priorityStyles: CSSResult = css`
  ${tallyStyles}
  ${unitStyles(pageColour)}
  ${forcedUnitStyles}
  .plan-groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .plan-part {
    border-block-start: 2px solid var(--_text);
  }
  .plan-group {
    display: flex;
    gap: 0.4em;
    align-items: center;
    padding-block-start: 0.35em;
  }
  .plan-count {
    font-size: ${heading};
    font-weight: 600;
    line-height: 1.3;
  }
  .plan {
    padding-block: 0.6em 0.9em;
  }
  .plan + .plan {
    border-block-start: 1px solid var(--_grid);
  }
  .partners {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  .partner {
    --_least-target: 24px;
    min-block-size: var(--_least-target);
    min-inline-size: var(--_least-target);
    max-inline-size: 100%;
    padding: 0 0.2em;
    border: 0;
    border-radius: 0.2em;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    white-space: normal;
    text-decoration: underline 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  /* Large enough for a finger, without a gap before the comma, and in lines as far apart as others. */
  .plan-words .partner {
    margin: -0.25em -0.2em;
  }
  .plan-words .partner[aria-pressed='true'] {
    margin-inline: 0;
  }
  /* A name and the comma after it. */
  .with-comma {
    white-space: nowrap;
  }
  .partner:hover {
    text-decoration-thickness: 2px;
  }
  .partner[aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
    text-decoration: none;
  }
  /* On a page without scripts, it is a name only. */
  .partner:disabled {
    color: inherit;
    text-decoration: none;
    cursor: auto;
  }
  .partner-count,
  .with,
  .no-partner {
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .plan-head {
    line-height: 1.3;
    text-wrap: balance;
  }
  .plan-words {
    max-inline-size: 44em;
    margin-block-start: 0.15em;
  }
  @container figure (inline-size > 40em) {
    .plan {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2em;
      align-items: baseline;
    }
    .plan > :not(.plan-head) {
      grid-column: 2;
    }
  }
  @media print {
    .plan-groups {
      display: block;
    }
    .plan-words .partner:is(button) {
      min-block-size: 0;
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      background: none;
      color: inherit;
      text-decoration: none;
    }
  }
  @media (forced-colors: active) {
    .partner[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
