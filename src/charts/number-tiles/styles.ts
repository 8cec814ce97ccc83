import {css, type CSSResult} from 'lit';

export const numberTileStyles: CSSResult = css`
  .tiles {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2em;
  }
  .tiles-label {
    margin-block: 1.5em 0.75em;
    font-weight: 600;
  }
  .tiles-label:first-child {
    margin-block-start: 0.5em;
  }
  .tile {
    position: relative;
    min-inline-size: 0;
    padding-block-start: 0.6em;
    border-block-start: 3px solid var(--_series-1);
  }
  .tile.mentioned {
    outline: 2px solid var(--_text);
    outline-offset: 0.4em;
    border-radius: 1px;
  }
  .statement {
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
  }
  .big-number {
    color: var(--_text);
    fill: var(--_text);
    font-size: 2em;
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  strong.big-number {
    white-space: nowrap;
  }
  .about {
    font-size: max(0.5em, 12px);
    letter-spacing: 0;
  }
  .unit-name {
    font-weight: 600;
  }
  /* A number goes to the next line with what it counts. */
  .join + .counted {
    display: inline-block;
  }
  .names {
    margin-block-start: 0.25em;
    padding-inline-start: 1.1em;
    list-style: disc;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .detail {
    margin-block-start: 0.3em;
    color: var(--_text-subtle);
    font-size: 0.875em;
    line-height: 1.4;
    max-inline-size: 34em;
    text-wrap: pretty;
    hyphens: auto;
  }
  .units {
    display: block;
    margin: 0.35em 0 0.1em -0.3em;
    overflow: visible;
  }
  .unit {
    stroke: currentColor;
    stroke-width: 2;
  }
  .unit.filled {
    fill: currentColor;
  }
  .unit.hollow {
    fill: var(--_surface);
    stroke-dasharray: 4 3;
  }
  .before-after {
    display: block;
    inline-size: calc(100% - 1.125em);
    margin-inline: 0.5625em;
    overflow: visible;
  }
  .before-after .shaft {
    stroke-width: 4;
  }
  text.big-number {
    font-size: min(2em, 13cqi);
  }
  .alone .tile {
    max-inline-size: 34em;
  }
  .alone .big-number {
    font-size: 2.75em;
  }
  .alone text.big-number {
    font-size: min(2.75em, 13cqi);
  }
  .alone .unit-name,
  .alone .detail {
    font-size: 1.125em;
  }
  @container figure (inline-size <= 16em) {
    strong.big-number {
      white-space: normal;
    }
  }
  @container figure (inline-size > 26em) {
    .tiles:not(.alone) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .tiles:not(.alone) .of-two-2 {
      grid-column: span 2;
    }
  }
  @container figure (inline-size > 54em) {
    .tiles:not(.alone) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .tiles:not(.alone) .of-four-1 {
      grid-column: auto;
    }
    .tiles:not(.alone) .of-four-2 {
      grid-column: span 2;
    }
    .tiles:not(.alone) .of-four-3 {
      grid-column: span 3;
    }
    .tiles:not(.alone) .of-four-4 {
      grid-column: span 4;
    }
  }
  /* A number is not broken where there are columns; where there are none, it has a line of its own. */
  @container figure (inline-size > 40em) {
    .words th + td {
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .series-1 {
      color: CanvasText;
    }
    .before-after text {
      fill: CanvasText;
    }
    .before-after .glyph,
    .before-after .shaft,
    .before-after line {
      stroke: CanvasText;
    }
    .before-after .hollow,
    .unit.hollow {
      fill: Canvas;
    }
  }
  /* Words that are longer than a line; below 14em, all of them. */
  @container figure (14em < inline-size <= 18em) {
    .statement {
      hyphens: auto;
      hyphenate-limit-chars: 22;
    }
  }
`;
