import {css, type CSSResult} from 'lit';

/** Goals as cards beside one another. The three parts of all cards in a row begin on the same lines. */
export const goalStyles: CSSResult = css`
  .item-cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em;
  }
  .item-card {
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
    gap: 0.35em;
    padding: 0.75em;
    border-block-start: 3px solid var(--_series-1);
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .item-card {
      border: 1px solid CanvasText;
    }
  }
  /* Links on a tint have too little contrast for those who ask for more. */
  @media (prefers-contrast: more) {
    .item-card {
      background: none;
    }
  }
  @media print {
    .item-cards {
      display: block;
    }
    .item-card {
      grid-template-rows: none;
      margin-block-end: 0.75em;
    }
  }
  .chapter {
    padding-block-end: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .chapters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .vision {
    padding-block-end: 0.75em;
  }
  .vision-label,
  .goal-words {
    color: var(--_text-subtle);
  }
  .goal-number {
    display: block;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .goal-words {
    font-size: 0.875em;
  }
  .goal-words .translation {
    font-size: 1em;
  }
  .results {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .result {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_grid);
  }
  .result-name {
    font-weight: 600;
    line-height: 1.3;
  }
  .to-figure a {
    display: inline-block;
    min-block-size: 24px;
    font-size: 0.875em;
  }
  @container figure (inline-size > 40em) {
    .words td:last-child {
      inline-size: auto;
    }
  }
  @container figure (inline-size <= 30em) {
    .result {
      font-size: 0.875em;
    }
    .result .translation {
      font-size: 1em;
    }
    .to-figure a {
      font-size: 1em;
    }
  }
`;
