import {css, type CSSResult} from 'lit';

/** Styles of the legend. */
export const legendStyles: CSSResult = css`
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
  /* Bold text would move the names next to it. */
  .key button[aria-pressed='true'] {
    border-color: currentColor;
  }
  .key svg {
    flex: none;
    overflow: visible;
  }
  @media (forced-colors: active) {
    /* The borders are visible here, and must not extend beyond the edge. */
    .key button {
      margin: 0;
    }
    .key button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
