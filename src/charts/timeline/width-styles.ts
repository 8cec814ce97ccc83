import {css, unsafeCSS, type CSSResult} from 'lit';

/** How much of the width the scale has where it is beside the entries: in pictures, which are wide, too. */
export const scaleShare = 0.32;

/** Where the times and the words of a timeline are at each width. */
export const widthStyles: CSSResult = css`
  /* The times of all entries are on one scale, beside the words. */
  @container figure (inline-size > 42em) {
    .timeline {
      --_scale: 44%;
    }
    .years {
      inline-size: var(--_scale);
      block-size: 100%;
    }
    .stretch {
      border-block-start: 1px solid var(--_grid);
      padding-block: 0.5em 0.25em;
    }
    .stretch + .stretch {
      margin: 0;
    }
    .stretch > .time {
      display: none;
    }
    .when,
    .event {
      padding-inline-start: calc(var(--_scale) + 1.25em);
    }
    .event {
      position: relative;
    }
    .years .year-line,
    .event .time {
      display: block;
    }
    .event .time {
      position: absolute;
      inset: 0.4em auto auto 0;
      inline-size: var(--_scale);
      block-size: 0.9em;
      margin: 0;
    }
  }
  /* The words of a time have a column of their own. */
  @container figure (inline-size > 56em) {
    .timeline {
      --_scale: ${unsafeCSS(100 * scaleShare)}%;
    }
    .stretch {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .stretch > * {
      grid-area: 1 / 1;
    }
    .when {
      padding-block-start: 0.25em;
      margin-inline-end: calc(100% - var(--_scale) - 1.25em - 9em);
    }
    .event-more {
      margin-inline-start: 10em;
    }
  }
`;
