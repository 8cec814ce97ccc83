import {css, type CSSResult} from 'lit';
import {small} from '../charts/type-scale.js';

/** Styles of the view switch. */
export const viewSwitchStyles: CSSResult = css`
  .control {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.75em;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  /* A name is beside its buttons where they have room on its line: only a name that floats is laid out with them. */
  .control legend {
    float: inline-start;
    padding: 0;
    color: var(--_text-subtle);
    font-size: ${small};
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
    flex: auto;
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
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
