import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/** The marks of subjects, with their words. */
export const relationMarkStyles: CSSResult = css`
  .relation {
    display: flex;
    gap: 0.3em;
    min-inline-size: 24px;
    min-block-size: max(24px, 1.75em);
    padding-block: 0.18em;
    font-size: ${small};
    line-height: 1.4;
  }
  .relation[role='button'] {
    cursor: pointer;
  }
  .relation[role='button']:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .relation:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .relation.back {
    color: var(--_text-subtle);
  }
  .relation.back .kind-sample {
    color: var(--_border);
  }
`;
