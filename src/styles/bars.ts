import {css, type CSSResult} from 'lit';

/** Bars with their names in a gutter on the left and room for a number on the right. */
export const barStyles: CSSResult = css`
  .bar-chart {
    inline-size: calc(100% - 10em - 2em);
    margin-inline: 10em 2em;
  }
  .bar-chart .ring {
    width: calc(100% + 10em + 2em + 12px);
  }
  .bar-chart .mark:hover .ring,
  .bar-chart .active .ring {
    fill: var(--_tint);
  }
  .bar-chart .forward .name,
  .bar-chart .active .name {
    font-weight: 600;
  }
  @container figure (inline-size <= 17em) {
    .bar-chart {
      inline-size: calc(100% - 8.25em - 1.5em);
      margin-inline: 8.25em 1.5em;
    }
    .bar-chart .name,
    .bar-chart .missing {
      font-size: 0.75em;
    }
    .bar-chart .ring {
      transform: translateX(1.5em);
      width: calc(100% + 8.25em + 1.5em);
    }
  }
  @container figure (inline-size <= 14em) {
    .bar-chart .missing {
      text-anchor: end;
      transform: translateX(3.6em);
    }
  }
  /* Twice the text on a phone: the bars are looked at sideways, the page is not. */
  @container figure (inline-size <= 12em) {
    .drawing {
      overflow-x: auto;
    }
    .bar-chart {
      inline-size: 3em;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
