import {css, type CSSResult} from 'lit';

/**
 * The place of the card under a chart, over its years, of which the card names its own. It ends within the figure: beside its
 * chart on a wide page, and over the years of the charts beside that where these are narrow.
 */
export const cardUnderChart: CSSResult = css`
  .panel:has(.card-place) {
    position: relative;
    z-index: 1;
  }
  .panels {
    --_card: calc(100% + 3.5em);
  }
  .line-chart foreignObject {
    x: -1em;
    width: var(--_card);
  }
  /* The room of the longest card, where that is more than there is between the chart and the next title. */
  .panel .kept {
    margin-block-start: calc(0em - var(--_under) - var(--_over-title));
    margin-inline-start: 1em;
  }
  /* A number of the chart, or of one beside it that the card reaches, is below the lowest line. */
  .panel:has(.hanging) .card-room {
    padding-block-start: 1.1em;
  }
  @container figure (inline-size <= 40em) {
    .panels {
      --_card: calc(100cqi + 1.2em);
    }
    .line-chart foreignObject {
      x: -4em;
    }
  }
  /* Low charts leave just so much space over the next title. */
  @container figure (18em < inline-size <= 30em) {
    .low .panel:not(:has(.hanging)) .card-room {
      padding-block-start: 0.35em;
    }
    .low:not(.single) foreignObject {
      x: -2.8em;
    }
    .panels.low:not(.single) .panel:nth-child(odd):has(+ .panel-help) {
      --_card: calc(100% + 5.3em);
    }
    /* The card of the last chart, with the help beside it, may lie over the notes under the charts. */
    .panels:not(.roomy) .panel:nth-child(odd):has(+ .panel-help) .kept {
      display: none;
    }
  }
  /* Charts in two columns, of which the help can be in the second. */
  @container figure (18em < inline-size <= 40em) {
    .panels:not(.roomy) .panel:nth-child(odd):has(+ .panel-help) {
      --_card: calc(100% + 6.5em);
    }
    .panels:not(.single, .roomy) .panel:nth-child(even) foreignObject {
      x: calc(100% + 1.9em - 100cqi);
    }
    .panels .panel:nth-child(odd):has(+ .panel .hanging) .card-room,
    .panels .panel:nth-child(odd):has(.hanging) + .panel .card-room {
      padding-block-start: 1.1em;
    }
  }
  @container figure (30em < inline-size <= 40em) {
    .panels.roomy:not(.single) .panel:nth-child(even) foreignObject {
      x: calc(100% + 4.9em - 100cqi);
    }
  }
  /* Charts in three columns. */
  @container figure (40em < inline-size <= 62em) {
    .panels:not(.single, .two, .roomy) {
      --_card: 61cqi;
    }
    .panels:not(.single, .two, .roomy) .panel:nth-child(3n + 2) foreignObject {
      x: calc(50% - 30.5cqi);
    }
    .panels:not(.single, .two, .roomy) .panel:nth-child(3n + 1):has(+ .panel-help) {
      --_card: calc(100% + 3.5em);
    }
    .panels:not(.single, .two, .roomy)
      .panel:nth-child(n + 3):is(:nth-child(3n), :nth-child(3n + 2):has(+ .panel-help))
      foreignObject {
      x: calc(100% + 2.5em - 61cqi);
    }
    .panel:nth-child(3n + 1):has(+ .panel .hanging) .card-room,
    .panel:nth-child(3n + 2):has(+ .panel .hanging) .card-room,
    .panel:nth-child(3n + 1):has(.hanging) + .panel .card-room,
    .panel:nth-child(3n + 2):has(.hanging) + .panel .card-room {
      padding-block-start: 1.1em;
    }
  }
`;
