import {css, unsafeCSS, type CSSResult} from 'lit';

/** Gives charts their size. Nothing in them is measured: labels stand in the gutters, whatever the width. */
export const chartStyles: CSSResult = css`
  .plot {
    display: block;
    overflow: visible;
  }
  .plot text,
  .plot .line {
    pointer-events: none;
  }
  .mark {
    outline: none;
  }
  .mark:focus-visible .ring {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  /* Between the symbol and the number above or below it. */
  .line-chart .mark:focus-visible .ring {
    r: 8px;
    stroke-width: 2.5;
  }
  .mark.active .glyph {
    stroke: var(--_text);
  }
  .key .back .sample {
    color: var(--_text-subtle);
  }
  .mark.mentioned .ring {
    r: 8px;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .panels {
    display: grid;
    gap: 0 1.5em;
    margin: 0;
  }
  .panel {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 2;
    min-inline-size: 0;
  }
  .panel-title {
    align-self: end;
    margin-block: 0.75em 0.9em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
  }
  /* At the left, room for the scale that the charts share; at the right, for the last values. */
  .panels:has(.line-chart) {
    gap: 0 0.5em;
    padding-inline-start: 2.4em;
  }
  .line-chart {
    block-size: 10.5em;
    inline-size: calc(100% - 4.25em);
    margin: 0 3.25em 2.25em 1em;
  }
  .panel:has(.line-chart) .panel-title {
    margin-block: 0.5em 1.65em;
  }
  .panels.single .line-chart {
    block-size: 16em;
    /* Few points over a wide page would be a line without a slope. */
    max-inline-size: 48em;
  }
  .panel-help {
    grid-row: span 2;
    align-self: center;
    padding-inline-start: 1em;
    color: var(--_text-subtle);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .panels.single .panel-help {
    display: contents;
  }
  .end-name,
  .line-name {
    display: none;
  }
  @container figure (inline-size > 13em) {
    .roomy .line-chart {
      inline-size: calc(100% - 6.5em);
      margin-inline-end: 5.5em;
    }
  }
  @container figure (inline-size > 18em) {
    .panels:not(.single, .roomy) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .panels:not(.single, .roomy) .line-chart {
      inline-size: calc(100% - 3.5em);
      margin-inline-end: 2.5em;
    }
    .panels:not(.single, .roomy) .panel:nth-child(2n) .scale {
      display: none;
    }
  }
  @container figure (inline-size > 30em) {
    .panels.roomy:not(.single) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .panels.roomy:not(.single) .panel:nth-child(2n) .scale {
      display: none;
    }
  }
  /* Two charts side by side on a phone have room for the first and the last period. */
  @container figure (18em < inline-size <= 30em) {
    .panels:not(.single, .roomy) .between {
      display: none;
    }
    .panel-help {
      font-size: 0.75em;
    }
  }
  @container figure (inline-size > 40em) {
    .line-chart {
      block-size: 12em;
    }
    .panels:not(.single, .two) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .panels:not(.single, .two) .panel:nth-child(n) .scale {
      display: none;
    }
    .panels:not(.single, .two) .panel:nth-child(3n + 1) .scale {
      display: revert;
    }
  }
  @container figure (inline-size > 44em) {
    .panels.single .line-chart {
      inline-size: calc(100% - 23em);
      margin-inline-end: 22em;
    }
    .end-name,
    .panels.single .line-name {
      display: revert;
    }
  }
  @container figure (inline-size > 62em) {
    .line-name {
      display: revert;
    }
    .line-chart {
      block-size: 13em;
    }
  }
  @container figure (inline-size <= 30em) {
    /* As high as the longest line of numbers: charts stay where they are when the reader looks at one. */
    .readout {
      min-block-size: 5lh;
    }
    .panels.single .line-chart {
      block-size: 12em;
    }
  }
  /* To a finger far down it is still in sight. A mouse that passes by moves nothing. */
  @media (hover: none) and (min-height: 24em) {
    @container figure (inline-size > 14em) {
      .readout.active {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        background: var(--_surface);
        box-shadow: 0 1px var(--_grid);
      }
    }
  }
  /* Narrower than what the places of the numbers were found for. */
  @container figure (inline-size <= 17em) {
    .panels:is(.single, .roomy) .small {
      display: none;
    }
  }
  @container figure (inline-size <= 11em) {
    .line-chart .small {
      display: none;
    }
  }
  /* Twice the text on a phone: years that stand level would run into each other. */
  @container figure (inline-size <= 12em) {
    .line-chart .tick[text-anchor='middle'] {
      text-anchor: end;
      transform-box: fill-box;
      transform-origin: 100% 0;
      rotate: -45deg;
    }
  }
  @media (forced-colors: active) {
    [class*='series-'] {
      color: CanvasText;
    }
    /* The series are those that are brought forward. */
    .plot,
    .key {
      --_text-subtle: CanvasText;
      ${unsafeCSS([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `--_series-${n}:Highlight;`).join(''))}
    }
    .key [aria-pressed='true'] .sample {
      color: Highlight;
    }
    .plot text,
    .plot .value {
      fill: CanvasText;
    }
    .grid,
    .cursor {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
    .remarked {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 1 3;
    }
    .glyph,
    .value {
      stroke: Canvas;
    }
    .hollow {
      fill: Canvas;
      stroke: currentColor;
    }
    .mark:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;
