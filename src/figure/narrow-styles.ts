import {css, type CSSResult} from 'lit';
import {label, small} from '../charts/type-scale.js';

/** On a phone and in a chapter, the parts around a drawing take less of the height. */
export const narrowStyles: CSSResult = css`
  /* On one line, unless it is longer than a line. */
  .unbroken {
    display: inline-block;
  }
  .folded-notes {
    display: grid;
    gap: 0.35em;
  }
  /* What has the focus must not be under the contents of a chapter. */
  :host([in-chapter]) :is(a, button, input, select, summary, [tabindex]) {
    scroll-margin-block-start: 4em;
  }
  @container figure (inline-size > 40em) {
    :host([in-chapter]) :is(.as-list, .key) {
      margin-block-start: 0.5em;
    }
    :host([in-chapter]) .notes {
      max-inline-size: 62em;
    }
    :host([in-chapter]) .foot {
      margin-block-start: 0.5em;
      padding: 0;
      border: 0;
    }
  }
  @container figure (inline-size <= 30em) {
    .head {
      row-gap: 0.4em;
    }
    .heading {
      line-height: 1.2;
    }
    .segments label {
      min-block-size: 2.6em;
      padding-inline: 0.75em;
      font-size: ${small};
    }
    .readout {
      margin-block-start: 0.4em;
      line-height: 1.4;
    }
    .subtitle {
      font-size: ${small};
      line-height: 1.4;
    }
    .summary {
      line-height: 1.45;
    }
    .as-list {
      margin-block-start: 0.5em;
    }
    .key,
    .key ul {
      gap: 0.25em;
    }
    .key {
      margin-block-start: 0.4em;
    }
    .key button {
      gap: 0.25em;
      min-block-size: 24px;
      padding-inline: 0.2em 0.3em;
      font-size: ${label};
    }
    /* The symbols are as large as those of the drawing. */
    .key button svg {
      font-size: calc(${small} / 0.75);
    }
    .help {
      margin-block-end: 0;
    }
    .drawing {
      margin-block-start: 0.5em;
    }
    .foot {
      margin-block-start: 0.5em;
      padding-block-start: 0.5em;
      line-height: 1.3;
    }
    .figure > .tools {
      margin-block: 0.15em -0.6em;
    }
  }
  .drawing .fold > summary {
    padding: 0.6em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    font-weight: 600;
  }
  .fold:not(.stays) > summary {
    color: var(--_accent);
  }
  .fold[open] > summary {
    margin-block-end: 0.75em;
  }
  /* «informasjonssikkerhet» has room on one line in a window of 320 pixels, where it reaches into the padding. */
  @container figure (inline-size <= 18em) {
    .heading {
      margin-inline-end: -0.5em;
      letter-spacing: -0.02em;
    }
  }
  /* Breaks words that are longer than a line; below 14em, all words may be broken. */
  @container figure (14em < inline-size <= 18em) {
    .statement,
    .words {
      hyphens: auto;
      hyphenate-limit-chars: 22;
    }
  }
  .fold > .views {
    margin-block-end: 0.75em;
  }
  /* The notes on a drawing come with it. */
  @media screen {
    @container figure (inline-size <= 48em) {
      .figure:has(.drawing .fold:not([open], .stays)) :is(.notes, .help) {
        display: none;
      }
      .drawing:has(.fold:not([open], .stays)) ~ .foot {
        margin: 0;
        padding: 0;
        border: 0;
      }
    }
  }
  /* A wide figure is whole. A browser that cannot show what is closed has it folded there too. */
  @supports selector(::details-content) {
    @container figure (inline-size > 48em) {
      .fold-counts,
      .fold:not(.stays) > summary {
        display: none;
      }
      .fold:not(.stays)::details-content {
        content-visibility: visible;
      }
    }
    /* Beside the heading, as in a figure that is never folded. */
    @container figure (inline-size > 48em) {
      .figure > .head:has(~ .drawing .fold > .views) {
        padding-inline-end: 18em;
      }
      .fold > .views {
        position: absolute;
        inset: 0 0.8em auto auto;
      }
    }
  }
`;
