import {css, type CSSResult} from 'lit';

/** The marks of partners with their names, and the card of a mark. */
export const relationMarkStyles: CSSResult = css`
  .relation-kind {
    color: var(--_text-subtle);
  }
  .mark-sample {
    flex: none;
    overflow: visible;
    vertical-align: -0.25em;
  }
  .planned.glyph {
    stroke-width: 1.75;
  }
  .relation {
    display: flex;
    align-items: center;
    gap: 0.2em;
    min-inline-size: 24px;
    min-block-size: max(24px, 2em);
    cursor: pointer;
  }
  .relation[role='img'] {
    cursor: auto;
  }
  .relation[role='button']:hover .relation-label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .relation:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  :is(.relation, .row-subject).back {
    color: var(--_text-subtle);
  }
  .relation.back .mark-sample {
    color: var(--_border);
  }
  /* Near its mark and never over it, with the whole width of a phone. */
  .relation-card {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    display: grid;
    gap: 0.3em;
    box-sizing: border-box;
    max-block-size: max(11.5em, 40vh - 4em);
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
    line-height: 1.4;
    text-wrap: wrap;
    text-align: start;
    overflow-y: auto;
  }
  .relation-card.below {
    inset-block-start: 100%;
  }
  .relation-card.above {
    inset-block-end: 100%;
  }
  /* A row of a phone says it beside its marks, and a lower card hides fewer rows. */
  @container figure (inline-size <= 42em) {
    .of-row {
      display: none;
    }
  }
  /* Over the subjects of other rows, which are before the marks: it covers no mark and no head of a column. */
  @container figure (inline-size > 42em) {
    .relation-card {
      inset-inline: 0 auto;
      inline-size: max-content;
      min-inline-size: min(15em, 100% - 1.25em);
      max-inline-size: min(28em, 100% - 1.25em);
    }
  }
`;
