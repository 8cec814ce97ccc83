import {css, type CSSResult} from 'lit';
import {legendStyles} from './legend-styles.js';
import {narrowStyles} from './narrow-styles.js';
import {noteStyles} from './note-styles.js';
import {readoutStyles} from './readout-styles.js';
import {viewSwitchStyles} from './view-switch-styles.js';
import {base, heading, small} from '../charts/type-scale.js';

/**
 * Styles of the frame. Rules of the page cannot reach inside the shadow root, but properties set on the element are
 * inherited: `all: initial` stops them, except for the font family, the colour scheme and custom properties.
 */
export const figureStyles: CSSResult = css`
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    min-inline-size: 0;
    /* As between paragraphs: a page's own rule for the element, or for all elements, replaces it. */
    margin-block: 1em;
  }
  :host([hidden]) {
    display: none !important;
  }
  .figure {
    all: initial;
    display: block;
    position: relative;
    box-sizing: border-box;
    container: figure / inline-size;
    /* Containment hides the width of the content from a box that is sized by it. */
    contain-intrinsic-inline-size: min(44em, 100vw - 4em);
    padding: 1.25em clamp(0.875em, 4vi, 1.25em);
    border: 1px solid var(--_grid);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font-family: inherit;
    font-size: ${base};
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    /* This invisible transition starts when the page gives other colours. */
    transition: --_given 0s 1ms allow-discrete;
  }
  /* The coloured tab is the same on every figure. */
  .figure::before {
    content: '';
    position: absolute;
    inset: -1px auto auto clamp(0.875em, 4vi, 1.25em);
    inline-size: 2.5em;
    block-size: 0.25em;
    background: var(--_accent);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  /* The marks of a quotation are text. */
  q {
    quotes: none;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible,
  .segments:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2em;
    align-items: start;
  }
  .heading {
    font-size: ${heading};
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subtitle {
    margin-block-start: 0.25em;
    color: var(--_text-subtle);
    text-wrap: balance;
  }
  .summary {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .notice {
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_text);
    background: var(--_tint);
  }
  ${viewSwitchStyles}
  ${legendStyles}
  ${readoutStyles}
  .drawing {
    margin-block-start: 0.75em;
  }
  .as-list {
    margin-block-start: 0.75em;
  }
  .as-list > summary {
    font-size: ${small};
  }
  .foot {
    display: block;
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_grid);
    font-size: ${small};
    color: var(--_text-subtle);
  }
  ${noteStyles}
  summary {
    min-block-size: max(1.5em, 24px);
    cursor: pointer;
  }
  @container figure (inline-size > 44em) {
    .head {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .summary {
      grid-column: 1;
    }
    .views {
      grid-area: 1 / 2 / span 2;
      flex-direction: column;
      align-items: start;
      gap: 0.3em;
    }
  }
  ${narrowStyles}
  @container figure (inline-size <= 14em) {
    * {
      hyphens: auto;
    }
  }
  @media (forced-colors: active) {
    .figure::before {
      background: Highlight;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .figure {
      break-inside: avoid;
      padding: 0;
      border: 0;
      font-size: 13px;
      print-color-adjust: exact;
    }
    .figure::before,
    .views,
    .readout,
    .help,
    .status,
    details:not([open], .fold) {
      display: none;
    }
    .notes dl {
      columns: 2;
    }
    /* Collapsed details are printed too, in browsers that can expand them. Others print the name of a list and its count. */
    @supports selector(::details-content) {
      .fold-counts,
      .fold > summary {
        display: none;
      }
      :is(.notes, .drawing) details,
      .notes summary,
      :is(.notes, .drawing) details::details-content {
        display: block;
        content-visibility: visible;
      }
    }
  }
`;
