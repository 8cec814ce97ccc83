import {css, type CSSResult} from 'lit';
import {small} from '../../charts/type-scale.js';
import {forcedUnitStyles, unitStyles} from '../../charts/unit-squares/styles.js';
import {tallyStyles} from '../../charts/unit-squares/tally.js';
import {pageColour} from '../../figure/palette.js';

/** Two groups of plans under thick lines. In a wide figure, their names are beside them, and the plans in columns. */
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
    padding-block: 0.35em;
    font-weight: 600;
    line-height: 1.3;
  }
  .plan {
    padding-block: 0.6em 0.9em;
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
    .statements {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
      gap: 0 2em;
    }
  }
  @container figure (inline-size > 60em) {
    .plan-part.named {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 2em;
    }
    .plan {
      border: 0;
    }
  }
  @container figure (inline-size <= 30em) {
    .plan-words {
      font-size: ${small};
    }
    .plan-words .translation {
      font-size: inherit;
    }
  }
  @media print {
    .plan-groups {
      display: block;
    }
    .plan {
      align-content: start;
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
