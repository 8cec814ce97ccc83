import {css, type CSSResult} from 'lit';

export const claimStyles: CSSResult = css`
  .claims {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2.5em;
  }
  .claim-item {
    display: grid;
    gap: 0.3em;
    align-content: start;
    justify-items: start;
    padding-block: 1em;
    border-block-start: 1px solid var(--_grid);
  }
  .claim-item.shown {
    border-block-start-color: var(--_text);
    border-block-start-width: 2px;
  }
  .claim-item .button {
    /* The answer below does not stand over it. */
    scroll-margin-block-end: 4em;
  }
  .claim-item .button[aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  /* In sight wherever the reader is in the list. */
  .status:not(:empty) {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
    background: var(--_surface);
  }
  .quotation {
    margin: 0;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .translation {
    text-wrap: pretty;
  }
  .claim-section,
  .claim-detail {
    font-size: 0.875em;
    color: var(--_text-subtle);
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    font-weight: 600;
  }
  .units {
    flex: none;
    max-inline-size: 100%;
  }
  .unit {
    fill: var(--_text);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .unit.empty {
    fill: var(--_surface);
  }
  @container figure (inline-size > 44em) {
    .claims {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .unit {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .unit.empty {
      fill: Canvas;
    }
    .claim-item .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
