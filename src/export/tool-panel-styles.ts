import {css, type CSSResult} from 'lit';

/** The styles of the content of an open tool, fetched with it. */
export const toolPanelStyles: CSSResult = css`
  .tool ul {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.35em 0.75em;
  }
  .tool li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .tool li .button {
    text-align: start;
  }
  @container figure (inline-size <= 26em) {
    .tool ul {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .tool .hint {
    color: var(--_text-subtle);
  }
  .tool textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    background: var(--_surface);
    color: inherit;
    font:
      1em/1.5 ui-monospace,
      monospace;
    resize: vertical;
    /* Where the browser knows it, all of a citation is seen; where not, the rows of the field. */
    field-sizing: content;
    max-block-size: 16em;
  }
`;
