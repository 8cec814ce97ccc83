import {css, type CSSResult} from 'lit';
import {tileRows} from './row-styles.js';
import {large, small, text} from '../type-scale.js';

export const numberTileStyles: CSSResult = css`
  /* The parts of leading tiles are aligned: the phrase, its drawing, names. */
  .tiles {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
  }
  .tiles + .strip {
    margin-block-start: 0.25em;
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
    grid-row: span 3;
    align-content: start;
    align-items: start;
    border-block-start: 3px solid var(--_text);
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
    font-size: ${large};
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .unit-name {
    font-weight: 600;
  }
  .lead .statement {
    text-wrap: wrap;
  }
  .lead .counted,
  .lead .counted > span {
    display: inline-block;
  }
  .lead .big-number {
    margin-inline-end: 0.05em;
  }
  .lead .counted > span {
    font-size: ${small};
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
    font-size: ${small};
    line-height: 1.4;
    max-inline-size: 34em;
    text-wrap: pretty;
    hyphens: auto;
  }
  .tile-drawing {
    margin-block: 0.5em 0.25em;
  }
  .units,
  .unit-field {
    display: block;
    max-inline-size: 100%;
  }
  .field-unit,
  .value-bar {
    fill: currentColor;
  }
  .before-after {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .alone .tile {
    max-inline-size: 34em;
  }
  .alone .unit-name,
  .alone .detail {
    font-size: ${text};
  }
  /* A number is broken only where it is wider than its tile. In a narrow figure it would widen the tile. */
  @container figure (inline-size > 16em) {
    .big-number {
      overflow-wrap: break-word;
    }
  }
  ${tileRows}
  /* Folded content is printed in full, in browsers that support it. */
  @media print {
    .tile details,
    .tile details::details-content {
      display: block;
      content-visibility: visible;
    }
    /* Nothing opens on paper. */
    .tile summary {
      display: block;
    }
    .names {
      margin: 0;
      padding: 0;
    }
    .strip .tile {
      padding-block: 0.2em;
    }
    .names > li {
      display: inline;
    }
    .names > li + li::before {
      content: ' · ';
    }
  }
  @media (forced-colors: active) {
    /* The ground behind forced text would cover the words over the number. */
    .big-number {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .series-1 {
      color: CanvasText;
    }
    .before-after text {
      fill: CanvasText;
    }
  }
`;
