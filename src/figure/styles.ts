import {css, type CSSResult} from 'lit';
import {readoutStyles} from './readout-styles.js';

/**
 * The frame. A page's rules cannot reach inside the shadow root, but what it sets on the element is inherited: `all:
 * initial` stops that at the door and lets in only the font family, the colour scheme and custom properties.
 *
 * Under the heading, text is 1em, 0.875em or 0.75em: every size and weight of its own is one more font to find before the
 * first paint.
 */
export const figureStyles: CSSResult = css`
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  .figure {
    all: initial;
    display: block;
    box-sizing: border-box;
    container: figure / inline-size;
    /* A box that is as wide as its content would find none: containment hides it. */
    contain-intrinsic-inline-size: min(44em, 100vw - 4em);
    padding: 1.25em clamp(0.875em, 4vi, 1.25em);
    border: 1px solid var(--_grid);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font-family: inherit;
    font-size: max(1rem, 16px);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    /* Nothing is seen of it; it tells when the page gives other colours. */
    transition: --_given 0s 1ms allow-discrete;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
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
    /* So small that «informasjonssikkerhet» is whole in a window of 320 pixels. */
    font-size: clamp(1em, 7.5cqi, 1.375em);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subtitle {
    margin-block-start: 0.25em;
    color: var(--_text-subtle);
    text-wrap: pretty;
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
  .views {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .views legend {
    padding: 0;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    overflow: hidden;
  }
  .segments label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.5em;
    padding: 0.25em 0.9em;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments label:hover {
    background: var(--_tint);
  }
  .segments label:has(:checked) {
    background: var(--_text);
    color: var(--_surface);
  }
  .key,
  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
  }
  .key {
    margin-block-start: 1em;
  }
  .key button,
  .key li > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    font-size: 0.875em;
    text-align: start;
  }
  .key button {
    padding: 0.1em 0.6em 0.1em 0.4em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: none;
    color: inherit;
    font-family: inherit;
    cursor: pointer;
    margin-inline-start: -0.4em;
  }
  .key button:hover {
    border-color: var(--_border);
  }
  /* Not in bold: the names beside it would move. */
  .key button[aria-pressed='true'] {
    border-color: currentColor;
  }
  .key svg {
    flex: none;
    overflow: visible;
  }
  ${readoutStyles}
  .drawing {
    margin-block-start: 0.75em;
  }
  .foot {
    display: block;
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_grid);
    font-size: 0.875em;
    color: var(--_text-subtle);
  }
  .notes {
    display: grid;
    gap: 0.35em;
    max-inline-size: 48em;
    margin-block-end: 0.5em;
  }
  .notes dl {
    margin: 0.35em 0;
  }
  .notes dt {
    font-weight: 600;
  }
  .notes dd {
    margin: 0 0 0.35em;
  }
  summary {
    min-block-size: max(1.5em, 24px);
    cursor: pointer;
  }
  .status {
    font-size: 0.875em;
  }
  .status:not(:empty) {
    margin-block-start: 0.75em;
  }
  @container figure (inline-size > 44em) {
    .head {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .heading {
      font-size: 1.5em;
    }
    .summary {
      grid-column: 1;
    }
    .views {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container figure (inline-size <= 14em) {
    * {
      hyphens: auto;
    }
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    /* Their borders are seen. */
    .key button {
      margin: 0;
    }
    .key button[aria-pressed='true'] {
      border-color: Highlight;
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
      font-size: 14px;
      print-color-adjust: exact;
    }
    .views,
    .readout,
    .status,
    details:not([open]) {
      display: none;
    }
    .notes dl {
      columns: 2;
    }
    /* What is folded stands on paper too, in browsers that can unfold it. */
    .notes details,
    .notes summary,
    .notes ::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
