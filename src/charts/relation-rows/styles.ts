import {css, type CSSResult} from 'lit';
import {relationLineStyles} from './line-styles.js';
import {relationMarkStyles} from './mark-styles.js';
import {small} from '../type-scale.js';

/** Subjects as rows: with the names of partners under them on a phone, and with a column for each partner in a wide figure. */
export const relationRowStyles: CSSResult = css`
  ${relationMarkStyles}
  ${relationLineStyles}
  .relations {
    position: relative;
    font-size: ${small};
    line-height: 1.4;
  }
  .partner-heads ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.3em 0.2em;
  }
  .count-title {
    color: var(--_text-subtle);
  }
  .partner {
    min-block-size: max(24px, 2em);
    padding: 0.15em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .relations .partner[aria-pressed='true'] {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_surface);
  }
  :is(.partner-id, .most, .group-title) {
    font-weight: 600;
  }
  .part {
    font-variant-numeric: tabular-nums;
  }
  .group-title {
    padding-block: 0.9em 0.25em;
  }
  .subject-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.4em 0.25em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .subjects {
    border-block-start: 1px solid var(--_text-subtle);
  }
  .row-subject {
    flex: 0 0 100%;
  }
  .place.none {
    display: none;
  }
  @container figure (inline-size > 42em) {
    .relations {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }
    .partner-heads ul {
      display: contents;
    }
    :is(.partner-heads, .group-head, .subject-row) {
      display: table-row;
    }
    .subjects {
      display: table-row-group;
    }
    :is(.count-title, .partner-head, .row-subject),
    .subject-row > .place {
      display: table-cell;
      vertical-align: middle;
    }
    :is(.count-title, .partner-head) {
      vertical-align: bottom;
    }
    :is(.count-title, .row-subject) {
      inline-size: 100%;
      padding-block: 0.35em;
    }
    .count-title {
      padding-inline-end: 1em;
    }
    .partner {
      inline-size: 100%;
      padding: 0.2em;
      white-space: nowrap;
      border-color: transparent;
    }
    .partner:hover {
      border-color: var(--_border);
    }
    /* Its words go on over the empty cells of its row. */
    .group-title {
      inline-size: 2em;
      white-space: nowrap;
    }
    .partner > *,
    .relation-kind {
      display: block;
    }
    .place {
      position: relative;
    }
    .place.forward {
      background-color: var(--_tint);
    }
    .relation {
      position: relative;
      z-index: 1;
      justify-content: center;
      margin-inline: auto;
      inline-size: 2em;
    }
    .relation-label {
      display: none;
    }
  }
  @container figure (inline-size > 54em) {
    .partner-head {
      min-inline-size: 4.5em;
    }
    .relation-kind {
      display: inline;
    }
  }
  @container figure (inline-size > 62em) {
    .partner-head {
      min-inline-size: 5.25em;
    }
  }
  @media print {
    .relations {
      break-inside: avoid;
    }
    .row-words {
      display: none;
    }
    .relations .partner.partner {
      border-color: transparent;
      background: none;
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .relations {
      --_series-1: CanvasText;
      --_border: GrayText;
    }
    .relations .hollow {
      fill: Canvas;
    }
    .partner:not([aria-pressed='true'], :hover) {
      border-color: Canvas;
    }
    :is(.partner-head, .subject-row).forward {
      outline: 2px solid Highlight;
    }
  }
`;
