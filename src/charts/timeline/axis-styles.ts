import {css, type CSSResult} from 'lit';
import {heading} from '../type-scale.js';

/** The line of a timeline, with a tick and a name for each time. */
export const axisStyles: CSSResult = css`
  /* The line is dashed in the time that was still to come. */
  .stretch {
    position: relative;
    padding-block: 0.35em 0.9em;
    padding-inline-start: var(--_line-room);
  }
  .stretch::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_line) - 1px);
    border-inline-start: 2px solid var(--_border);
  }
  /* On paper it stays with the heading. */
  .stretch:first-child {
    break-inside: avoid;
  }
  .stretch:first-child::before {
    inset-block-start: 0.5em;
  }
  .stretch.planned::before {
    inset-block-end: 0.35em;
    border-inline-start-style: dashed;
  }
  /* A tick at the time, as on an axis. */
  .when::before {
    content: '';
    position: absolute;
    inset-block-start: 1.25em;
    inset-inline-start: var(--_tick, var(--_line));
    inline-size: var(--_tick-size, 1em);
    border-block-start: 2px solid var(--_border);
  }
  .when {
    font-weight: 600;
    line-height: var(--_first-line);
  }
  .when > * {
    display: block;
  }
  .when-words {
    padding-block-start: 0.25em;
  }
  .years {
    font-size: ${heading};
    line-height: 1.3;
  }
`;
