import {css, unsafeCSS, type CSSResult} from 'lit';
import {heading, inSmall, label} from '../../charts/type-scale.js';

/** The colours of levels, by their order in the data. */
const levelColours = unsafeCSS(
  [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `.case-mark.series-${n}{color:var(--_series-${n})}`).join(''),
);

/** The marks beside the numbers. In a narrow box both are in three columns under the name of the measure. */
const caseDrawingStyles = css`
  ${levelColours}
  .block .case-table thead th:not(.case-drawing) {
    font-size: ${inSmall(label)};
  }
  .case-table .case-drawing {
    vertical-align: middle;
  }
  .case-table thead .case-drawing {
    vertical-align: bottom;
  }
  .case-plot,
  .case-scale,
  .case-name {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .case-scale {
    block-size: 1em;
    fill: var(--_text-subtle);
    font-weight: 400;
    font-size: ${inSmall(label)};
  }
  .case-name {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.7em;
    margin-inline-end: 0.3em;
    transform: translateX(0.4em);
  }
  .case-mark {
    overflow: visible;
    fill: currentColor;
    stroke: var(--_surface);
    paint-order: stroke;
  }
  .case-line {
    stroke: var(--_text-subtle);
    stroke-width: 0.15em;
  }
  .case-grid {
    stroke: var(--_border);
  }
  @media (forced-colors: active) {
    .case-scale {
      fill: CanvasText;
    }
    .case-mark[class] {
      color: CanvasText;
      stroke: Canvas;
    }
    .case-line,
    .case-grid {
      stroke: CanvasText;
    }
  }
  @container cases (inline-size > 40em) {
    .block .case-table tr:first-child > :first-child {
      inline-size: 30%;
    }
    .block .case-table tr:first-child > .case-drawing {
      inline-size: 33%;
    }
  }
  @container cases (18em < inline-size <= 40em) {
    .block .case-table tr {
      grid-template-columns: 6.7em 6.7em minmax(0, 1fr);
    }
    .block .case-table .case-drawing {
      display: block;
      grid-column: 3;
      align-self: end;
    }
  }
  @container cases (inline-size <= 18em) {
    .block .case-table .case-drawing {
      grid-column: 1 / -1;
    }
  }
`;

/** A claim as a figure of its own. */
export const blockStyles: CSSResult = css`
  /* More specific than the rule for every figure, which is adopted before these styles have been fetched. */
  .figure.block {
    margin-block: 1em;
  }
  /* The claim and its answer are one heading in two weights. */
  .block :is(.quotation, .answer) {
    display: block;
    margin: 0;
    font-size: ${heading};
    font-weight: 400;
    line-height: 1.3;
    text-wrap: balance;
  }
  .block .quotation {
    max-inline-size: 34em;
  }
  .block .answer {
    margin-block: 0.7em 0.2em;
    text-wrap: wrap;
  }
  .block .translation,
  .reservation {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .block .translation {
    margin-block-start: 0.25em;
    color: var(--_text-subtle);
  }
  .block .claim .detail {
    max-inline-size: 48em;
    margin-block-start: 0.35em;
    text-wrap: pretty;
  }
  .block .case-box {
    max-inline-size: none;
    margin-block: 1em 0;
  }
  ${caseDrawingStyles}
  .claim > div > .comparison {
    margin-block-start: 0.5em;
  }
  .block .button {
    margin-block-start: 0.75em;
  }
  /* What is claimed stands beside what decides it, which is wide enough for names beside numbers. */
  @container figure (inline-size > 56em) {
    .claim:has(.case-table) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 3em;
      align-items: start;
    }
  }
`;
