import {css, type CSSResult} from 'lit';

/** Where the times and the words of a timeline are at each width. */
export const widthStyles: CSSResult = css`
  /* The words of a time are beside its bar, and its entries under both. The lines of the years are seen beside the bars. */
  @container figure (inline-size <= 56em) {
    .years {
      block-size: 100%;
    }
    .when,
    .stretch > ul {
      background: var(--_surface);
    }
    .stretch {
      position: relative;
    }
    .stretch > .time {
      position: absolute;
      inset: 0.3em 0 auto;
      border: 0;
    }
    .moment {
      display: flex;
      border-block-end: 1px solid var(--_grid);
    }
    .moment .offset {
      display: block;
      flex: none;
      block-size: 0;
    }
    .when {
      padding-inline-start: 0.5em;
    }
    .under .moment {
      padding-block-start: 1.2em;
    }
    .under .when {
      padding-inline-start: 0;
    }
  }
  /* A time is beside its entry where there is room. The words are over the lines of the years. */
  @container figure (inline-size > 56em) {
    .years {
      block-size: 100%;
    }
    .years .if-wide,
    .offset,
    .event .time {
      display: block;
    }
    .offset {
      flex: none;
      block-size: 0;
    }
    .stretch {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .stretch + .stretch {
      margin: 0;
    }
    .stretch > .time {
      display: none;
    }
    .stretch > * {
      grid-area: 1 / 1;
    }
    .moment,
    .event {
      display: flex;
      position: relative;
    }
    .when {
      inline-size: 11em;
      padding: 0.25em 0 0 1em;
      background: var(--_surface);
    }
    .event-more {
      flex: 1;
      min-inline-size: 0;
      margin-inline-start: 11em;
      padding-block-end: 0.25em;
      background: var(--_surface);
    }
    .event .time {
      position: absolute;
      inset: 0.35em 0 auto;
      block-size: 1em;
      margin: 0;
      border: 0;
    }
    /* One bar for all entries of a time, over a field that is beside them all: lighter, or with a thinner outline. */
    .several:not(.under) {
      position: relative;
    }
    .several:not(.under) > .time {
      display: block;
      position: absolute;
      inset: 0.35em 0 auto;
      block-size: calc(100% - 0.7em);
      margin: 0;
      border: 0;
      /* The ground of the words would cover half of its outline. */
      z-index: 1;
    }
    .several > .time .span {
      fill-opacity: 0.15;
    }
    .several > .time .span.planned {
      fill: none;
      stroke-width: 1;
    }
    .several:not(.under) .event + .event .time {
      display: none;
    }
    .under .event {
      flex-wrap: wrap;
    }
    .under .event .time {
      position: static;
      flex: 0 0 100%;
      block-size: 1em;
      margin-block: 0.15em 0.25em;
    }
    .under .moment {
      margin-block-start: 1.4em;
    }
    .under .when {
      inline-size: 10em;
      padding-inline-start: 0;
    }
    .under .event-more {
      margin-inline-start: 10em;
    }
  }
`;
