import {css, unsafeCSS, type CSSResult} from 'lit';
import {nameGutter, valueRooms} from './view.js';

/** The factor by which heights in em grow where names are above their bars. */
const higher = 1.3;
const room = (factor: number) =>
  unsafeCSS(
    Object.entries(valueRooms)
      .map(([name, em]) => `.${name}-values{--_values:${em / factor}em}`)
      .join(''),
  );

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
    inline-size: calc(100% - var(--_names) - var(--_values));
    margin-inline: var(--_names) var(--_values);
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
  .bar-chart .mark:hover .ring,
  .bar-chart .active .ring {
    fill: var(--_tint);
  }
  .bar-chart .forward .name,
  .bar-chart .active .name {
    font-weight: 600;
  }
  @container bars (inline-size <= 28em) {
    ${room(higher)}
    /* The height of the chart is in em: a larger font makes the rows higher, and the texts keep their size. */
    .bar-chart {
      --_names: 0em;
      font-size: ${unsafeCSS(higher)}em;
    }
    .bar-chart .value {
      font-size: calc(0.875em / ${unsafeCSS(higher)});
    }
    .bar-chart :is(.name, .missing) {
      font-size: min(0.875em / ${unsafeCSS(higher)}, 8cqi);
    }
    .bar-chart .card-place {
      font-size: calc(1em / ${unsafeCSS(higher)});
    }
    /* A name is nearer to its own bar than to the one above. */
    .bar-chart .name {
      transform: translate(calc(${unsafeCSS(nameGutter)}em / 0.875), -0.7em);
    }
    .bar-chart .bar {
      /* The static markup gives a bar its own transform, so this is a translation. */
      translate: 0 0.49em;
    }
    .bar-chart :is(.value, .missing) {
      transform: translateY(0.73em);
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
