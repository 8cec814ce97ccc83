import {css, type CSSResult} from 'lit';
import {base, small} from '../type-scale.js';

export const statementStyles: CSSResult = css`
  .quote {
    quotes: none;
  }
  .quote::before,
  .quote::after {
    content: none;
  }
  .statement {
    break-inside: avoid;
    text-wrap: pretty;
  }
  .statement-name {
    font-weight: 600;
    line-height: 1.3;
  }
  .statement .translation {
    display: block;
    color: var(--_text-subtle);
  }
  .one-of {
    margin-block-end: 0.75em;
  }
  .one-of label {
    display: inline-grid;
    gap: 0.2em;
    max-inline-size: 100%;
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .one-of select {
    min-inline-size: min(16em, 100%);
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: ${base};
  }
  td ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  @container figure (inline-size > 40em) {
    .one-of label {
      grid-auto-flow: column;
      gap: 0.75em;
      align-items: center;
    }
    .words th:first-child {
      inline-size: 24%;
    }
    .words td:last-child {
      inline-size: 34%;
    }
  }
  @media print {
    .one-of {
      display: none;
    }
  }
`;
