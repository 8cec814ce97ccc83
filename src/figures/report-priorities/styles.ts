import {css, type CSSResult} from 'lit';

/** A ruled list: in a wide figure, the name of a plan, its words and its partners are beside one another. */
export const priorityStyles: CSSResult = css`
  .plan {
    display: grid;
    gap: 0.25em 2em;
    align-items: baseline;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_grid);
  }
  .partners ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  .partner {
    min-block-size: 28px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline 1px var(--_border);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .partner:hover,
  .partner[aria-pressed='true'] {
    text-decoration: underline 3px;
  }
  .with,
  .no-partner {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  @container figure (inline-size > 40em) {
    .plan {
      grid-template-columns: minmax(0, 1fr) 13em;
    }
    .plan-words {
      grid-column: -3;
    }
    .plan .partners {
      grid-area: 1 / -2 / span 2;
    }
  }
  @container figure (inline-size > 56em) {
    .plan {
      grid-template-columns: 15em minmax(0, 1fr) 13em;
    }
  }
  @media print {
    .partner {
      text-decoration: none;
    }
  }
`;
