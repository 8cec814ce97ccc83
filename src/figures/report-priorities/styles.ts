import {css, type CSSResult} from 'lit';

export const priorityStyles: CSSResult = css`
  .plans {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em;
  }
  /* Name, words and partners of all cards in a row begin on the same lines. */
  .plan {
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
    gap: 0.35em;
    padding: 0.75em;
    border-block-start: 3px solid var(--_series-1);
    background: var(--_tint);
  }
  .plan-words {
    font-size: 0.875em;
  }
  .partners,
  .partners ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: baseline;
  }
  .plan .partner {
    min-block-size: 2em;
    border-radius: 1em;
    font-size: 0.875em;
  }
  .with,
  .no-partner {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .plan {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    .plan {
      background: none;
    }
  }
  @media print {
    .plans {
      display: block;
    }
    .plan {
      grid-template-rows: none;
      margin-block-end: 0.75em;
    }
    .plan .partner {
      display: inline-block;
      border: 0;
      padding: 0;
    }
  }
`;
