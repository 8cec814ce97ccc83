import {css, type CSSResult} from 'lit';

export const mapStyles: CSSResult = css`
  .key.steps {
    font-size: 0.875em;
    color: var(--_text-subtle);
  }
  .steps li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2.5em;
    margin-block-end: 1em;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .totals strong {
    display: block;
    color: var(--_text);
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
  }
  .map-and-bars {
    display: grid;
    gap: 1.5em 2.5em;
    align-items: end;
  }
  .map {
    display: block;
    inline-size: min(100%, 32em);
    aspect-ratio: 1000 / 1265;
    margin-inline: auto;
    overflow: visible;
  }
  .map text {
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .county {
    cursor: pointer;
  }
  .callout text {
    stroke: var(--_surface);
    stroke-width: 4;
  }
  @container figure (inline-size > 44em) {
    .map-and-bars {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    }
  }
  /* The longest word beside the map stays inside the frame, with text spacing too. */
  @container figure (inline-size <= 18em) {
    .callout text {
      font-size: 0.75em;
    }
  }
  @container figure (inline-size <= 14em) {
    .map text {
      font-size: max(0.45em, 12px);
    }
    .callout path {
      display: none;
    }
    .callout text {
      font-size: 12px;
      transform: translate(-3em, -0.5em);
    }
  }
  @media print {
    /* So high that the statement about it has room on the same sheet of a chapter. */
    .map {
      inline-size: min(100%, 20em);
    }
    .map-and-bars .bar-chart {
      block-size: 18.5em;
    }
  }
  @media (forced-colors: active) {
    .map text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .county {
      stroke: CanvasText;
    }
    /* Without colours the steps look the same; the numbers stand in the counties. */
    .key-title,
    .steps li:not(:has(.unlisted)) {
      display: none;
    }
    .county:not(.unlisted),
    .swatch rect:not(.unlisted),
    .hatch-ground {
      fill: Canvas;
    }
    .hatch-line {
      fill: CanvasText;
    }
    .halo {
      stroke: Canvas;
    }
    .outline {
      stroke: Highlight;
      stroke-width: 2;
    }
    .borders,
    .callout path,
    .swatch rect {
      stroke: CanvasText;
    }
  }
`;
