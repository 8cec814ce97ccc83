import {css, type CSSResult} from 'lit';
import {small} from '../charts/type-scale.js';

/** Styles of the legend. */
export const legendStyles: CSSResult = css`
  .key,
  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
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
    font-size: ${small};
    text-align: start;
  }
  .key button {
    padding: 0.1em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: none;
    color: inherit;
    font-family: inherit;
    cursor: pointer;
  }
  .key button:hover {
    border-color: currentColor;
  }
  /* Bold text would move the names next to it. */
  .key button[aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
    background: var(--_tint);
  }
  .key svg {
    flex: none;
    overflow: visible;
  }
  @media (forced-colors: active) {
    .key button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
