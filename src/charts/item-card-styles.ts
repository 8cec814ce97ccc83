import {css, type CSSResult} from 'lit';

/** Items as cards beside one another. The three parts of all cards in a row begin on the same lines. */
export const itemCardStyles: CSSResult = css`
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
`;
