import {css, unsafeCSS, type CSSResult} from 'lit';

/** Where one series is highlighted, a single class on the chart dims all others. */
const series = [1, 2, 3, 4, 5, 6, 7, 8]
  .map((n) => {
    const colour = `.series-${n}{color:var(--_series-${n})}`;
    const back = `.has-front .series-${n}{color:var(--_text-subtle)}.has-front .line .series-${n}{stroke-width:1.5}`;
    return `${colour}${back}.front-${n} ${colour}.front-${n} .line .series-${n}{stroke-width:2.5}`;
  })
  .join('');

/**
 * Styles of marks, on the page and in picture files: plain rules without nesting or queries, so that any program that opens
 * a picture understands them.
 */
export const drawingStyles: CSSResult = css`
  text {
    fill: var(--_text);
    font-size: 0.875em;
  }
  .grid {
    stroke: var(--_grid);
  }
  .base,
  .cursor,
  .callout path {
    stroke: var(--_text-subtle);
  }
  .tick,
  .missing {
    fill: var(--_text-subtle);
  }
  .tick {
    font-size: 0.75em;
  }
  .cursor {
    stroke-dasharray: 2 3;
  }
  ${unsafeCSS(series)}
  .back {
    color: var(--_text-subtle);
  }
  .line path,
  line.line,
  .shaft {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .back .shaft {
    stroke-width: 1.5;
  }
  .line .series-2,
  .series-2 line.line {
    stroke-dasharray: 7 4;
  }
  .glyph {
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .hollow {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .value {
    fill: currentColor;
    font-weight: 600;
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .small,
  .line-name {
    font-size: 0.75em;
  }
  .small {
    font-weight: 400;
  }
  .line-name,
  .end-name {
    fill: currentColor;
  }
  .remarked {
    stroke: var(--_grid);
    stroke-opacity: 0.6;
  }
  /* Without a fill, the mark of another line inside it stays visible. */
  .line-chart .hollow {
    fill: none;
  }
  .band,
  .ring {
    fill: transparent;
    stroke: none;
  }
`;
