import {css, type CSSResult} from 'lit';

export const goalStyles: CSSResult = css`
  .chapter {
    padding-block: 0.25em 0.5em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .statements + .chapter {
    margin-block-start: 1em;
    padding-block-start: 1.1em;
    border-block-start: 2px solid var(--_text-subtle);
  }
  .vision {
    padding-block-end: 1em;
  }
  .vision-label {
    color: var(--_text-subtle);
  }
  /* Without a gap, the names on both sides are aligned, and so are the texts under them. */
  .statement-aside {
    gap: 0;
  }
  .results {
    display: grid;
    gap: 0.85em;
  }
  .result-name {
    margin-block-end: 0.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  @container figure (inline-size > 40em) {
    .words td:last-child {
      inline-size: auto;
    }
  }
  .to-figure {
    font-size: 0.875em;
  }
  .to-figure a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
