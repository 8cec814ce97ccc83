import {css, type CSSResult} from 'lit';
import {heading, small} from '../../charts/type-scale.js';

/** Two groups of plans under thick lines: names in one column and partners, or an empty place, in another. A wide figure has the words of the report in a third. */
export const priorityStyles: CSSResult = css`
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
  }
  .plan-count {
    font-size: ${heading};
    font-weight: 600;
    line-height: 1.3;
  }
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(7.25em, 3fr);
    gap: 0 1em;
    align-items: start;
    padding-block: 0.4em 0.3em;
  }
  :is(.plan, .plan-group) + .plan,
  .plan-group + .statements {
    border-block-start: 1px solid var(--_grid);
  }
  .partners {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
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
  .no-partner,
  .plan-words {
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .plan .no-partner {
    justify-self: start;
    padding: 0.1em 0.5em;
    border: 1px dashed var(--_border);
    border-radius: 1em;
    line-height: 1.25;
  }
  .plan-words {
    grid-column: 1 / -1;
    max-inline-size: 48em;
    line-height: 1.4;
  }
  .plan-words summary {
    position: relative;
    inline-size: fit-content;
  }
  /* 44 pixels for a finger. */
  .plan-words summary::after {
    content: '';
    position: absolute;
    inset: -10px 0;
  }
  .plan-words summary:hover {
    color: var(--_text);
  }
  .plan-words > p {
    padding-block-end: 0.4em;
  }
  @container figure (inline-size > 30em) {
    .plan {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .plan > :nth-child(2) {
      grid-row: span 2;
    }
    .plan-words {
      grid-column: auto;
    }
  }
  @supports selector(::details-content) {
    @container figure (inline-size > 56em) {
      .plan {
        grid-template-columns: minmax(0, 4fr) minmax(0, 5fr) minmax(0, 7fr);
      }
      .plan-words summary {
        display: none;
      }
      .plan-words::details-content {
        content-visibility: visible;
      }
    }
  }
  @media print {
    @supports selector(::details-content) {
      .plan-words summary {
        display: none;
      }
    }
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
