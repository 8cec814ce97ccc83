import {css, type CSSResult} from 'lit';

/** The marks of subjects with their words. */
export const relationMarkStyles: CSSResult = css`
  .mark-sample {
    flex: none;
    overflow: visible;
    vertical-align: -0.25em;
  }
  .planned.glyph {
    stroke-width: 1.75;
  }
  /* Words break as other text does, and are large enough for a finger. */
  .relation {
    padding-block: 0.3em;
  }
  .in-column .relation {
    min-inline-size: 24px;
    min-block-size: max(24px, 1.75em);
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
  .relation.back .mark-sample {
    color: var(--_border);
  }
`;
