import {css, type CSSResult} from 'lit';

export const numberTileStyles: CSSResult = css`
  /* The parts of leading tiles are aligned: numbers, drawing, detail, names. */
  .tiles {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
  }
  .tiles + .tiles {
    margin-block-start: 1em;
  }
  .tile {
    position: relative;
    min-inline-size: 0;
    margin-block-end: 0.75em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .lead .tile {
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    grid-row: span 4;
    align-content: start;
    align-items: start;
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
    font-size: 2em;
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }
  .about {
    font-size: max(0.4em, 12px);
    font-weight: 400;
    letter-spacing: 0;
  }
  .unit-name {
    font-weight: 600;
  }
  /* A number and its unit go to the next line together. */
  .join + .counted {
    display: inline-block;
  }
  /* The note is on the line over the tile, where it moves nothing. */
  .mention {
    position: absolute;
    inset-block-start: -0.75em;
    inset-inline-end: 0;
    padding-inline: 0.4em;
    background: var(--_surface);
    color: var(--_text);
  }
  .pause {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .named summary {
    color: var(--_text-subtle);
  }
  .names {
    padding-inline-start: 1.1em;
    list-style: disc;
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
  .lead .big-number {
    font-size: 2.5em;
  }
  .tile-drawing {
    margin-block: 0.5em 0.25em;
  }
  .units {
    display: block;
    margin-inline-start: -0.3em;
    overflow: visible;
  }
  .unit-field {
    display: block;
    max-inline-size: 100%;
  }
  .field-unit {
    fill: currentColor;
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
  .alone .tile {
    max-inline-size: 34em;
  }
  .alone .big-number {
    font-size: 2.75em;
  }
  .alone .unit-name,
  .alone .detail {
    font-size: 1.125em;
  }
  @container figure (inline-size <= 16em) {
    .big-number {
      white-space: normal;
    }
  }
  @container figure (inline-size > 26em) {
    .strip:not(.alone) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container figure (inline-size > 40em) {
    .lead:not(.alone) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .strip:not(.alone) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    /* A number is not broken where there are columns; where there are none, it has a line of its own. */
    .words th + td {
      white-space: nowrap;
    }
  }
  @container figure (inline-size > 54em) {
    /* Five are three and two, not four and one. */
    .strip:not(.alone, :has(> :nth-child(5):last-child)) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  /* Folded content is printed in full, in browsers that support it. */
  @media print {
    .tile details,
    .tile details::details-content {
      display: block;
      content-visibility: visible;
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
`;
