import {css, type CSSResult} from 'lit';
import {small} from '../charts/type-scale.js';

export const toolStyles: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin-block-start: 0.75em;
    font-size: ${small};
  }
  /* An open panel has a row of its own, under the names of all. */
  .tools details[open] {
    display: contents;
  }
  .tools details[open]::details-content {
    flex-basis: 100%;
    order: 1;
  }
  .tools details[open] > .tool {
    flex-basis: 100%;
    order: 1;
  }
  :is(.tools, .opens) summary {
    display: inline-block;
    padding: 0.35em 0.6em;
    margin-inline-start: -0.6em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    border-radius: 0.3em;
    list-style: none;
  }
  :is(.tools, .opens) summary::-webkit-details-marker {
    display: none;
  }
  :is(.tools, .opens) summary::after {
    content: ' ▾' / '';
  }
  :is(.tools details, .opens)[open] > summary::after {
    content: ' ▴' / '';
  }
  .tool {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 0.5em 0 0.75em;
  }
  .button {
    min-block-size: 2.25em;
    padding: 0.3em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button[aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
