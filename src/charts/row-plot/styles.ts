import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/** The styles of the view of rows, fetched with it. */
export const rowPlotStyles: CSSResult = css`
  /* Every other step of the scale, counted from the last, where there is little room between their numbers. */
  @container figure (inline-size <= 40em) {
    .row-plot .between {
      display: none;
    }
  }
  /* The key of the bars. */
  .gap-head,
  .period-key {
    display: flex;
    gap: 0.6em;
    color: var(--_text-subtle);
    font-size: ${small};
    line-height: 1.3;
  }
  .gap-head:not(.change-head)::before {
    content: '';
    inline-size: 2.43em;
    flex: none;
    margin-block-start: 0.5em;
    border-block-start: 0.23em solid var(--_text-subtle);
  }
  .row-plot-row {
    /* Of its slot, so that it is as far beyond both edges. */
    --_card-width: calc(100% + 0.6em);
    padding-block: 0.85em 0.15em;
    border-block-start: 1px solid var(--_grid);
  }
  .row-plot-row .panel-title {
    align-self: center;
    margin-block: 0 0.25em;
    font-size: ${small};
    line-height: 1.3;
  }
  /* The ring fits between the symbol and the number beside it. */
  .row-plot .mark:focus-visible .ring {
    r: 7.25px;
    stroke-width: 2;
  }
  .row-plot {
    --_numbers: 8.75em;
    inline-size: calc(100% - var(--_numbers) - var(--_more, 0em) - 0.5em);
    margin: 0 0 0.7em 0.5em;
  }
  .row-plot-row:has(.card) .tick[y='100%'],
  .head-marks,
  .change-column,
  .change-head {
    display: none;
  }
  .period-key svg {
    vertical-align: -0.1em;
    overflow: visible;
  }
  .gap-heads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin-block: 0 0.5em;
  }
  .row-plot-row.scale .row-plot {
    margin-block-start: var(--_heads, 1.25em);
  }
  .row-plot .lane.active .band {
    fill: var(--_tint);
  }
  /* A card lies between its row and the next, in place of the scale and over the line there: nothing moves. */
  .row-plot-row:has(.card) {
    position: relative;
    z-index: 1;
  }
  .row-plot-row .card-slot {
    grid-column: -2;
    margin-inline-start: -0.6em;
    min-block-size: 1.75em;
    margin-block: -0.7em -1.05em;
    padding-block-start: 0.1em;
  }
  .row-plot-row:has(.flag) .card-slot {
    padding-block-start: 2em;
  }
  @container figure (inline-size > 24em) {
    .row-plot:has(.change-column) {
      --_numbers: 12.2em;
    }
    .change-column,
    .change-head {
      display: revert;
    }
  }
  @container figure (inline-size > 38em) {
    .row-plot:has(.change-column):not(.long) {
      --_numbers: 13.2em;
    }
    .change-column {
      translate: 1.33em 0;
    }
  }
  /* The name of a quarter needs more room after the scale. */
  .row-plot.long {
    --_more: 1em;
  }
  .long :is(.lane-numbers, .column-head, .change-column) {
    translate: 1.35em 0;
  }
  @container figure (inline-size <= 26em) {
    .gap.wide,
    .mark.wide:not(:focus-visible, [aria-pressed='true']) .glyph {
      display: none;
    }
  }
  /* On a phone the drawing has the room of the numbers between, which are in the cards, the list and the table. */
  @container figure (inline-size <= 24em) {
    .row-plot.brief {
      --_numbers: 4.5em;
    }
    .brief :is(.small.lane-numbers, .column-head:has(+ .column-head)) {
      display: none;
    }
    .brief :is(.lane-numbers, .column-head) {
      translate: var(--_last-column, -5.6em) 0;
    }
  }
  @container figure (15em < inline-size <= 24em) {
    /* Two columns of 2.2em, with 0.75em between them; the view places the marks over their heads in their middle. */
    .row-plot.pair {
      --_numbers: 5.9em;
      --_heads: 2.2em;
      --_last-column: -3.75em;
    }
    .pair .lane:has(.mark) .lane-key {
      translate: -0.4em 0;
    }
    .pair .from.from:is(.lane-numbers, .column-head),
    .pair .head-marks {
      display: revert;
      translate: -0.75em 0;
    }
  }
  @container figure (19em < inline-size <= 24em) {
    .brief .between {
      display: revert;
    }
  }
  @container figure (inline-size <= 19em) {
    .period {
      display: none;
    }
  }
  @container figure (inline-size <= 17em) {
    .row-plot:not(.brief) .worded {
      display: none;
    }
  }
  @container figure (inline-size <= 15em) {
    .row-plot-row .row-plot.plot {
      --_numbers: 0.5em;
    }
    .row-plot-row .row-plot.brief {
      --_numbers: 2.9em;
    }
    .row-plot .tick:not([text-anchor='end'], :first-of-type),
    .row-plot:not(.brief) :is(.lane-numbers, .column-head),
    .brief .worded,
    .lane-key {
      display: none;
    }
    .brief :is(.lane-numbers, .column-head) {
      translate: -7.7em 0;
    }
  }
  @container figure (inline-size > 52em) {
    .row-plot-row {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: 0 1em;
      align-items: center;
    }
    .scale ~ .scale {
      --_heads: 0em;
    }
    .scale ~ .scale .tick:not([y='100%']) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .row-plot:has(.back) .lane:not(.back) {
      color: Highlight;
    }
  }
`;
