import {css, unsafeCSS, type CSSResult} from 'lit';
import {small} from '../type-scale.js';
import {nameGutter, valueRooms} from './view.js';

/** The factor by which heights in em grow where names are above their bars. */
const higher = 1.3;
const room = (factor: number, charts = '.bar-chart') =>
  unsafeCSS(
    Object.entries(valueRooms)
      .map(([name, em]) => `${charts}.${name}-values{--_values:${em / factor}em}`)
      .join(''),
  );

/** The height of a chart is in em: a larger font makes the rows higher by a factor, and the texts keep their size. */
export const higherRows = (factor: number, charts = '.bar-chart'): CSSResult => {
  const [chart, by] = [unsafeCSS(charts), unsafeCSS(factor)];
  return css`
    ${room(factor, charts)}
    ${chart} {
      font-size: ${by}em;
    }
    ${chart} .value {
      font-size: calc(${small} / ${by});
    }
    ${chart} .detail {
      font-size: min(1em, 8cqi);
    }
    ${chart} :is(.name, .missing) {
      font-size: min(${small} / ${by}, 8cqi);
    }
  `;
};

/**
 * Bars with their names in a gutter on the left and room for a number on the right. The gutter has room for the longest name
 * with the spacing that WCAG 1.4.12 lets a reader ask for. Where the container `bars` is narrow, or the text is large, the
 * names are above their bars.
 */
export const barStyles: CSSResult = css`
  .bars {
    container: bars / inline-size;
  }
  ${room(1)}
  .bar-chart {
    --_names: ${unsafeCSS(nameGutter)}em;
    --_bar: 1em;
    --_down: 0em;
    inline-size: calc(100% - var(--_names) - var(--_values));
    margin-inline: var(--_names) var(--_values);
  }
  /* Pictures have a bar of 16 pixels; on the page it grows with the text. */
  .bar-chart .bar {
    height: var(--_bar);
    translate: 0 var(--_down);
  }
  .bar-chart .bar:not([transform]) {
    y: calc(var(--_bar) / -2);
  }
  /* In markup without a script, a bar is in the chart itself and is moved up by half of its 16 pixels. */
  .bar-chart .bar[transform] {
    translate: 0 calc(var(--_down) + 8px - var(--_bar) / 2);
  }
  .bar-chart .ring {
    width: calc(100% + var(--_names) + var(--_values) + 12px);
  }
  /* No line or mark is under a value, so it needs no halo. */
  .bar-chart .value {
    stroke: none;
  }
  .bar-chart .detail {
    fill: var(--_text-subtle);
    font-weight: 400;
  }
  .bar-chart .active .ring {
    fill: var(--_tint);
  }
  .bar-chart .forward .name,
  .bar-chart .active .name {
    font-weight: 600;
  }
  @container bars (inline-size <= 28em) {
    ${higherRows(higher)}
    .bar-chart {
      --_names: 0em;
      --_bar: ${unsafeCSS(`calc(1em / ${higher})`)};
      --_down: 0.55em;
    }
    /* A name is nearer to its own bar than to the one above. */
    .bar-chart .name {
      transform: translate(calc(${unsafeCSS(nameGutter)}em / 0.875), -0.5em);
    }
    .bar-chart :is(.value, .missing) {
      transform: translateY(0.82em);
    }
    .bar-chart .ring {
      transform: translateX(${unsafeCSS(nameGutter)}em);
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
