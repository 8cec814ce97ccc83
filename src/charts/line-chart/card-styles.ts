import {css, type CSSResult} from 'lit';

/**
 * The place of the card under a chart, over its years, of which the card names its own. It ends within the figure: beside its
 * chart on a wide page, and over the years of the charts beside that where these are narrow.
 */
export const cardUnderChart: CSSResult = css`
  .read {
    text-decoration: underline;
  }
  .panel .placed {
    position: absolute;
    inline-size: max-content;
    max-inline-size: min(100cqi, 26em);
  }
  /* A finger reaches the years under it. */
  @media (pointer: coarse) {
    .panel .placed {
      pointer-events: none;
    }
  }
  /* A line for each series: its name and its number. */
  .panel .placed .part {
    display: inline;
  }
  .placed .dot {
    display: block;
    block-size: 0;
    overflow: hidden;
  }
  .apart .of-chart.of-chart {
    display: block;
    contain: inline-size;
    white-space: normal;
  }
  .panel:has(.card) {
    z-index: 1;
  }
  .panels {
    /* How far a card may be in the padding of the figure. */
    --_card-outset: 0.6em;
    /* How far a card may be in the space after its chart, where the last values are. */
    --_card-overhang: 3.5em;
    /* The space over a card where a number is below the lowest line. */
    --_space-hanging: 1.1em;
  }
  .panel {
    /* In the width, 100% is that of the chart. In the start, which is from that of the panel, it is that of the panel. */
    --_card-width: calc(100% + var(--_card-overhang));
    --_card-start: 0em;
    --_card-gap: 0.4em;
  }
  /* The room of the longest card, where that is more than there is between the chart and the next title. */
  .panel .card-slot {
    margin-block: calc(-1 * var(--_space-below)) calc(-1 * var(--_space-over-title));
    margin-inline-start: var(--_card-start);
    padding-block-start: var(--_card-gap);
  }
  /* A number of the chart, or of one beside it that the card reaches, is below the lowest line. */
  .panel:has(.hanging) {
    --_card-gap: var(--_space-hanging);
  }
  /* A card may be as wide as the figure. In the first column it starts before the scale. */
  @container figure (inline-size <= 40em) {
    .panel {
      --_card-width: calc(100cqi + 2 * var(--_card-outset));
      --_card-start: calc(-1 * var(--_scale-space) - var(--_card-outset));
    }
  }
  @container figure (18em < inline-size <= 30em) {
    /* Compact charts leave just so much space over the next title. */
    .compact .panel:not(:has(.hanging)) {
      --_card-gap: 0.35em;
    }
    /* A last chart with the help beside it has its card over its title, in the room under the charts above. */
    .panels:not(.roomy) .panel:nth-child(odd):has(+ .panel-help) .card-slot {
      position: absolute;
      inset-inline-start: 0;
      inset-block-end: calc(100% - var(--_space-over-title));
      margin-block: 0;
    }
  }
  /* Charts in two columns: in the second, a card ends where the figure does. */
  @container figure (18em < inline-size <= 40em) {
    .panels:not(.single, .roomy) .panel:nth-child(even) {
      --_card-start: calc(100% - 100cqi - var(--_card-outset));
    }
    .panels .panel:nth-child(odd):has(+ .panel .hanging),
    .panels .panel:nth-child(odd):has(.hanging) + .panel {
      --_card-gap: var(--_space-hanging);
    }
  }
  /* Each card names its chart. On a phone the figure would be too high with the room for that. */
  @container figure (30em < inline-size <= 40em) {
    .panels:not(.single, .roomy) .of-chart {
      display: block;
    }
    .panels.roomy:not(.single) .panel:nth-child(even) {
      --_card-start: calc(100% - 100cqi - var(--_card-outset));
    }
    /* With the help in the second column, a card ends with its panel. */
    .panels:not(.roomy) .panel:nth-child(odd):has(+ .panel-help) {
      --_card-width: calc(
        100% + var(--_space-before) + var(--_space-after) + var(--_scale-space) + var(--_card-outset)
      );
    }
  }
  /* Charts in three columns: in the second, the middle of a card is under that of its chart, and in the third it ends with its panel. */
  @container figure (40em < inline-size <= 62em) {
    .panels:not(.single, .two, .roomy) .panel {
      /* The longest card of the report, and less than the two columns that the first and the last card may be over. */
      --_card-width: 61cqi;
    }
    .panels:not(.single, .two, .roomy) .panel:nth-child(3n + 2) {
      --_card-start: calc((100% + var(--_space-before) - var(--_space-after) - var(--_card-width)) / 2);
    }
    .panels:not(.single, .two, .roomy) .panel:nth-child(3n + 1):has(+ .panel-help) {
      --_card-width: calc(100% + var(--_card-overhang));
    }
    .panels:not(.single, .two, .roomy)
      .panel:nth-child(n + 3):is(:nth-child(3n), :nth-child(3n + 2):has(+ .panel-help)) {
      --_card-start: calc(100% - var(--_card-width));
    }
    .panel:not(:nth-child(3n)):has(+ .panel .hanging),
    .panel:not(:nth-child(3n)):has(.hanging) + .panel {
      --_card-gap: var(--_space-hanging);
    }
  }
`;
