import {css, type CSSResult} from 'lit';

/**
 * Bars with their names in a gutter on the left and room for a number on the right. The gutter has room for the longest
 * name with the spacing that WCAG 1.4.12 lets a reader ask for. Where there is little room, or the text is large, the names
 * stand above their bars.
 */
export const barStyles: CSSResult = css`
  .bar-chart {
    inline-size: calc(100% - 12em - 2em);
    margin-inline: 12em 2em;
  }
  .bar-chart .ring {
    width: calc(100% + 12em + 2em + 12px);
  }
  .bar-chart .mark:hover .ring,
  .bar-chart .active .ring {
    fill: var(--_tint);
  }
  .bar-chart .forward .name,
  .bar-chart .active .name {
    font-weight: 600;
  }
  @container figure (inline-size <= 22em) {
    /* Its height is given in em: rows are so much higher, and their text is as large as before. */
    .bar-chart {
      font-size: 1.6em;
      inline-size: calc(100% - 2.1em);
      margin-inline-start: 0;
    }
    .bar-chart .value {
      font-size: calc(0.875em / 1.6);
    }
    .bar-chart :is(.name, .missing) {
      font-size: min(0.875em / 1.6, 8cqi);
    }
    /* Nearer to its own bar than to the one above. */
    .bar-chart .name {
      transform: translate(calc(12em / 0.875), -0.7em);
    }
    .bar-chart .bar {
      /* A bar that stands still has a transform of its own. */
      translate: 0 0.4em;
    }
    .bar-chart :is(.value, .missing) {
      transform: translateY(0.73em);
    }
    .bar-chart .ring {
      transform: translateX(12em);
      width: calc(100% + 2.1em + 12px);
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
