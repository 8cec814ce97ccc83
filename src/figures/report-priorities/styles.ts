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
    gap: 0.35em;
  }
  .with {
    margin-block-start: 0.2em;
  }
  .with :is(p, ul) {
    display: inline;
  }
  .with li {
    display: inline-block;
    max-inline-size: 100%;
    margin: 0.15em 0.3em 0.15em 0;
  }
  .partner {
    --_least-target: 24px;
    min-block-size: var(--_least-target);
    min-inline-size: var(--_least-target);
    max-inline-size: 100%;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: ${small};
    font-weight: 600;
    line-height: 1.25;
    white-space: normal;
    cursor: pointer;
  }
  .partner:hover {
    text-decoration: underline;
  }
  .partner[aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  /* On a page without scripts, it is a name only. */
  .partner:disabled {
    color: inherit;
    cursor: auto;
  }
  .with > p,
  .no-partner,
  .plan-words {
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .plan-words {
    max-inline-size: 48em;
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_grid);
    line-height: 1.4;
  }
  @container figure (inline-size > 40em) {
    .plan {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2em;
      align-items: baseline;
    }
    .plan-words {
      margin-block-start: 0;
    }
  }
  @media print {
    .plan-groups {
      display: block;
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
