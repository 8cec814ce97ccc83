import {css, type CSSResult} from 'lit';

export const nestedListStyles: CSSResult = css`
  .nested-list {
    max-inline-size: 48em;
  }
  .nested-list p {
    text-wrap: pretty;
  }
  .list-title {
    margin-block: 0.75em 0.25em;
    font-weight: 600;
  }
  .nested-list > ul > li {
    margin-block-end: 0.5em;
    padding-inline-start: 1em;
  }
  /* Several short numbers to a line, as in the drawing. */
  .list-points {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding-inline-start: 1em;
    color: var(--_text-subtle);
  }
`;
