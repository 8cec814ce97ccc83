import {css, type CSSResult} from 'lit';
import type {ColouredStyles} from '../../charts/drawing-styles.js';
import {heading, small} from '../../charts/type-scale.js';

export const dotStyles: ColouredStyles = (colour) => css`
  .partner-dot {
    fill: ${colour('series-1')};
  }
`;

/** Two groups of plans under thick lines, and each plan under a thin one. Its words are beside its name where there is room. */
export const priorityStyles: CSSResult = css`
  .plan-groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .plan-group {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    padding-block: 0.25em;
    border-block-start: 2px solid var(--_text);
  }
  .group-number {
    font-size: ${heading};
    font-weight: 600;
  }
  .plan {
    padding-block: 0.6em 0.9em;
    border-block-start: 1px solid var(--_grid);
  }
  .plan-head,
  .partners,
  .partners ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  .partner {
    min-block-size: 24px;
    min-inline-size: 24px;
    max-inline-size: 100%;
    padding: 0 0.2em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    white-space: normal;
    text-decoration: underline dotted 1px var(--_accent);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  /* Large enough for a finger, without a gap before the comma. */
  .plan-words .partner:not([aria-pressed='true']) {
    margin-inline: -0.2em;
  }
  .partner:hover {
    text-decoration-style: solid;
  }
  .partner[aria-pressed='true'] {
    border: 1px solid;
    border-radius: 0.2em;
    background: var(--_tint);
  }
  /* On a page without scripts, it is a name only. */
  .partner:disabled {
    text-decoration: none;
    cursor: auto;
  }
  /* Pressed again, it shows all plans. */
  .partner[aria-pressed='true']::after {
    content: ' ×';
    content: ' ×' / '';
  }
  .partner-count,
  .with,
  .no-partner {
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .plan .statement-name {
    text-wrap: balance;
  }
  .partner-dots {
    margin-inline-end: 0.4em;
    vertical-align: -0.1em;
  }
  .plan-words {
    margin-block-start: 0.15em;
  }
  @container figure (inline-size > 40em) {
    .plan {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2em;
      align-items: baseline;
      padding-block: 0.5em 0.6em;
    }
    .plan-head {
      flex-direction: column;
      align-items: start;
    }
    .plan > :not(.plan-head) {
      grid-column: 2;
      margin: 0;
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
    .plan-words .partner:is(button) {
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      text-decoration: none;
    }
    .plan-words .partner:is(button)::after {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .partner-dot {
      fill: CanvasText;
    }
  }
`;
