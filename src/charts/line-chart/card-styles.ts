import {css, type CSSResult} from 'lit';

/**
 * The place of the card under a chart, over its years, of which the card names its own. It ends within the figure: beside its
 * chart on a wide page, and over the years of the charts beside that where these are narrow.
 */
export const cardUnderChart: CSSResult = css`
  .panel:has(.card) {
    z-index: 1;
  }
  .panels {
    --_card: calc(100% + 3.5em);
  }
  .panel {
    --_chart: calc(100% - var(--_before) - var(--_beside));
  }
  /* The room of the longest card, where that is more than there is between the chart and the next title. */
  .panel .card-slot {
    margin-block: calc(0em - var(--_under)) calc(0em - var(--_over-title));
  }
  /* A number of the chart, or of one beside it that the card reaches, is below the lowest line. */
  .panel:has(.hanging) .card-slot {
    padding-block-start: 1.1em;
  }
  @container figure (inline-size <= 40em) {
    .panels {
      --_card: calc(100cqi + 1.2em);
    }
    .panel .card-slot {
      margin-inline-start: -3em;
    }
  }
  /* Low charts leave just so much space over the next title. */
  @container figure (18em < inline-size <= 30em) {
    .low .panel:not(:has(.hanging)) .card-slot {
      padding-block-start: 0.35em;
    }
    .panels.low:not(.single) {
      --_card: 100cqi;
    }
    .low:not(.single) .card-slot {
      margin-inline-start: 0;
    }
    .panels.low:not(.single, .roomy) .panel:nth-child(even) .card-slot {
      margin-inline-start: calc(100% - 100cqi);
    }
    /* A last chart with the help beside it has its card over its title, in the room under the charts above. */
    .panels:not(.roomy) .panel:nth-child(odd):has(+ .panel-help) .card-slot {
      position: absolute;
      inset-inline-start: 0;
      inset-block-end: calc(100% - var(--_over-title));
      margin-block: 0;
    }
  }
  /* Charts in two columns, of which the help can be in the second. */
  @container figure (30em < inline-size <= 40em) {
    .panels:not(.roomy) .panel:nth-child(odd):has(+ .panel-help) {
      --_card: calc(100% + 6.5em);
    }
    .panels.roomy:not(.single) .panel:nth-child(even) .card-slot {
      margin-inline-start: calc(var(--_chart) + 5.9em - 100cqi);
    }
  }
  @container figure (18em < inline-size <= 40em) {
    .panels:not(.single, .roomy) .panel:nth-child(even) .card-slot {
      margin-inline-start: calc(var(--_chart) + 2.9em - 100cqi);
    }
    .panels .panel:nth-child(odd):has(+ .panel .hanging) .card-slot,
    .panels .panel:nth-child(odd):has(.hanging) + .panel .card-slot {
      padding-block-start: 1.1em;
    }
  }
  /* Charts in three columns. */
  @container figure (40em < inline-size <= 62em) {
    .panels:not(.single, .two, .roomy) {
      --_card: 61cqi;
    }
    .panels:not(.single, .two, .roomy) .panel:nth-child(3n + 2) .card-slot {
      margin-inline-start: calc(var(--_chart) / 2 + 1em - 30.5cqi);
    }
    .panels:not(.single, .two, .roomy) .panel:nth-child(3n + 1):has(+ .panel-help) {
      --_card: calc(100% + 3.5em);
    }
    .panels:not(.single, .two, .roomy)
      .panel:nth-child(n + 3):is(:nth-child(3n), :nth-child(3n + 2):has(+ .panel-help))
      .card-slot {
      margin-inline-start: calc(var(--_chart) + 3.5em - 61cqi);
    }
    .panel:nth-child(3n + 1):has(+ .panel .hanging) .card-slot,
    .panel:nth-child(3n + 2):has(+ .panel .hanging) .card-slot,
    .panel:nth-child(3n + 1):has(.hanging) + .panel .card-slot,
    .panel:nth-child(3n + 2):has(.hanging) + .panel .card-slot {
      padding-block-start: 1.1em;
    }
  }
`;
