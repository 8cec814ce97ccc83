import {css, type CSSResult} from 'lit';

/** For the view of changes: fetched with it. */
export const changeStyles: CSSResult = css`
  .change-chart {
    inline-size: 100%;
    margin-block-end: 1.75em;
  }
  @container figure (inline-size <= 14em) {
    .change-chart {
      inline-size: calc(100% - 4em);
      margin-inline: 2em;
    }
    .change-chart .missing {
      font-size: max(0.6em, 12px);
    }
  }
  .change-chart .mark:hover .ring,
  .change-chart .active .ring {
    fill: var(--_tint);
  }
  @media (forced-colors: active) {
    .change-chart:has(.back) .mark:not(.back) {
      color: Highlight;
    }
  }
  .period {
    margin-block-start: 1em;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_grid);
    font-weight: 600;
  }
`;
