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
  .line-chart foreignObject {
    x: -1em;
    width: calc(100% + 3.5em);
  }
  /* A number of the chart, or of one beside it that the card reaches, is below the lowest line. */
  .line-chart.hanging .card-room {
    padding-block-start: 1.1em;
  }
  .panels .panel:not(:nth-last-child(-n + 2)) .line-chart.hanging {
    margin-block-end: 3.25em;
  }
  @container figure (inline-size <= 40em) {
    .line-chart foreignObject {
      x: -4em;
      width: calc(100cqi + 1.2em);
    }
  }
  /* Charts under one another. */
  @container figure (inline-size <= 18em) {
    .panels:not(.single) .line-chart {
      margin-block-end: 3em;
    }
  }
  /* Low charts leave just so much space over the next title. */
  @container figure (18em < inline-size <= 30em) {
    .low .line-chart:not(.hanging) .card-room {
      padding-block-start: 0.3em;
    }
  }
  /* Charts in two columns. */
  @container figure (18em < inline-size <= 40em) {
    .panels:not(.single, .roomy) .panel:nth-child(even) foreignObject {
      x: calc(100% + 1.9em - 100cqi);
    }
    .panels .panel:nth-child(odd):has(+ .panel .hanging) .line-chart .card-room,
    .panels .panel:nth-child(odd):has(.hanging) + .panel .line-chart .card-room {
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
    .panels:not(.single, .two) foreignObject {
      width: 61cqi;
    }
    .panels:not(.single, .two) .panel:nth-child(3n + 2) foreignObject {
      x: calc(50% - 30.5cqi);
    }
    .panels:not(.single, .two) .panel:nth-child(3n) foreignObject {
      x: calc(100% + 2.5em - 61cqi);
    }
    .panels.roomy:not(.single, .two) .panel:nth-child(3n) foreignObject {
      x: calc(100% + 5.5em - 61cqi);
    }
    .panel:nth-child(3n + 1):has(+ .panel .hanging) .line-chart .card-room,
    .panel:nth-child(3n + 2):has(+ .panel .hanging) .line-chart .card-room,
    .panel:nth-child(3n + 1):has(.hanging) + .panel .line-chart .card-room,
    .panel:nth-child(3n + 2):has(.hanging) + .panel .line-chart .card-room {
      padding-block-start: 1.1em;
    }
  }
`;
