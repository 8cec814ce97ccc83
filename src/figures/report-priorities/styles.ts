import {css, type CSSResult} from 'lit';
import {large, small} from '../../charts/type-scale.js';
import {scoreStyles} from '../../charts/unit-squares/tally.js';
import {pageColour} from '../../figure/palette.js';

/** Two groups of plans under thick lines. A wide figure has the words of the report beside their names and partners. */
export const priorityStyles: CSSResult = css`
  ${scoreStyles(pageColour)}
  .plan-groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .plan-part {
    border-block-start: 2px solid var(--_text);
  }
  /* The number and the name are one text for a screen reader, which they are not as items of a grid. */
  .plan-group {
    padding-block: 0.35em;
    line-height: 1.2;
  }
  .plan-group .tally {
    display: inline-block;
    margin-inline: 0.1em 0.5em;
    vertical-align: -0.2em;
  }
  .plan-count {
    font-size: ${large};
    font-weight: 600;
    line-height: 1.1;
  }
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1.5em;
    padding-block: 0.5em;
  }
  :is(.plan, .plan-group) + .plan,
  .plan-group + .statements {
    border-block-start: 1px solid var(--_grid);
  }
  .partners {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-content: start;
  }
  .partners li {
    max-inline-size: 100%;
  }
  .partner {
    --_least-target: 24px;
    min-block-size: var(--_least-target);
    min-inline-size: var(--_least-target);
    max-inline-size: 100%;
    padding: 0.1em 0.5em;
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
  .plan-words {
    max-inline-size: 48em;
    font-size: ${small};
    line-height: 1.4;
  }
  @container figure (inline-size > 40em) {
    .plan {
      grid-template: auto 1fr / minmax(0, 5fr) minmax(0, 7fr);
    }
    .plan-words {
      grid-area: 1 / 2 / span 2;
    }
  }
  @media print {
    .plan-groups {
      display: block;
    }
    .partner {
      --_least-target: 0;
      padding: 0;
      border: 0;
      color: inherit;
    }
    .partners li:not(:last-child)::after {
      content: ',';
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
