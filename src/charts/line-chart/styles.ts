import {css, type CSSResult} from 'lit';
import {cardUnderChart} from './card-styles.js';
import {panelHelpStyles} from './help-styles.js';
import {periodStyles} from './period-styles.js';
import {compactStyles} from './compact-styles.js';

/** The lines of a figure but one, and their names in the key, with a note on it. */
const dimmed = (figure: CSSResult): CSSResult => css`
  ${figure} .of-front {
    display: block;
  }
  ${figure} .dimmed.dimmed {
    color: var(--_text-subtle);
    font-weight: 400;
  }
  ${figure} .line .dimmed.dimmed {
    stroke-width: 0.094em;
  }
`;

/** Places line charts beside one another, with margins for the text around them. */
export const lineChartStyles: CSSResult = css`
  /* The ring fits between the symbol and the number above or below it. */
  .line-chart .mark:focus-visible .ring {
    r: 7.25px;
    stroke-width: 2;
  }
  /* Of a ring that would cross a number close above or below it, the left and the right side are drawn. */
  .ring.open {
    stroke-dasharray: 7.1 15.68;
    stroke-dashoffset: 3.55;
  }
  /* Leaves margins: at the left for the shared scale, at the right of each chart for the last values. */
  .panels:has(.line-chart) {
    gap: 0 0.5em;
    /* The space before a title is for those below another chart. */
    margin-block-start: -1em;
    --_scale-space: 2.4em;
    padding-inline-start: var(--_scale-space);
  }
  /* Around a chart: for its first and last values, for the names of its periods, and over the title that follows. */
  .panel {
    --_space-before: 1em;
    --_space-after: 3.25em;
    --_space-below: 2.25em;
    --_space-over-title: 1.3em;
  }
  .line-chart {
    block-size: 10.5em;
    margin: 0 var(--_space-after) var(--_space-below) var(--_space-before);
  }
  .line-chart,
  .panel .card-slot {
    inline-size: calc(100% - var(--_space-before) - var(--_space-after));
  }
  .panel:has(.line-chart) .panel-title {
    margin-block: 1.5em 1.65em;
  }
  .panels.single .line-chart {
    block-size: 16em;
    /* Few points over a wide page would be a line without a slope. */
    max-inline-size: 48em;
  }
  .end-name,
  .in-wide,
  .in-narrow,
  .in-compact,
  .in-broad,
  .named-from-1,
  .named-from-2,
  .named-from-3 {
    display: none;
  }
  ${panelHelpStyles}
  ${periodStyles}
  @container figure ((inline-size <= 18em) or (30em < inline-size <= 40em)) {
    .in-narrow {
      display: revert;
    }
  }
  /* With large text on a phone there is space for the first and the last of the axis, over the margins. */
  @container figure (inline-size <= 11em) {
    .line-chart .tick.between,
    .panels:not(.compact) .small {
      display: none;
    }
    .line-chart .tick.first {
      translate: -0.75em 0;
    }
    .line-chart .tick.last {
      translate: 0.75em 0;
    }
  }
  /* A title begins where its chart does. On a phone it needs the whole width. */
  @container figure (inline-size > 50em) {
    .panel:has(.line-chart) .panel-title {
      padding-inline-start: 1em;
    }
  }
  @container figure (inline-size > 13em) {
    .roomy .panel {
      --_space-after: 5.5em;
    }
  }
  @container figure (inline-size > 18em) {
    .panels:not(.single, .roomy) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .panels:not(.single, .roomy) .panel {
      --_space-after: 2.5em;
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
  @container figure (18em < inline-size <= 20em) {
    .panels:not(.single, .roomy) .between {
      display: none;
    }
  }
  @container figure (inline-size > 40em) {
    .in-wide {
      display: revert;
    }
    .panels:has(.line-chart) {
      --_scale-space: 3.1em;
    }
    .line-chart {
      block-size: 13em;
    }
    .panels:not(.single, .two, .roomy) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .panels:not(.single, .two, .roomy) .panel:nth-child(n) .scale {
      display: none;
    }
    .panels:not(.single, .two, .roomy) .panel:nth-child(3n + 1) .scale {
      display: revert;
    }
  }
  /* A single chart has the names of its series after their last values. */
  @container figure (inline-size > 44em) {
    .panels.single .panel {
      --_space-after: 22em;
    }
    .end-name,
    .single .in-broad {
      display: revert;
    }
  }
  @container figure (30em < inline-size <= 44em) {
    .panels.single.named .panel {
      --_space-after: 13.75em;
    }
    .named .end-name {
      display: revert;
    }
  }
  @container figure (inline-size <= 30em) {
    .panels:not(:has(.panel-help)) .panel:nth-last-child(-n + 2) {
      --_space-over-title: 0.8em;
    }
    .panels.single .line-chart {
      block-size: 12em;
    }
  }
  @media print {
    .readout:has(.resting:not(:empty)) {
      display: block;
      block-size: auto;
      min-block-size: 0;
    }
    .readout :is(.pointing, .keys) {
      display: none;
    }
  }
  .of-front {
    display: none;
  }
  /* Many lines without names at their ends. On paper, where there is no key to press, all have their colours. */
  @media screen {
    ${dimmed(css`.figure:not(:has(.single))`)}
    @container figure (inline-size <= 44em) {
      ${dimmed(css`.figure:not(:has(.named))`)}
    }
    @container figure (inline-size <= 30em) {
      ${dimmed(css`.figure`)}
    }
  }
  ${compactStyles}
  ${cardUnderChart}
`;
