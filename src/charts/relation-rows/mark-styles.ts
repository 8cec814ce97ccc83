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
  /* Under its row, which says the subject. */
  .relation-card {
    display: grid;
    gap: 0.3em;
    box-sizing: border-box;
    max-block-size: max(11.5em, 40vh - 4em);
    margin-block-end: 0.5em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: var(--_surface);
    color: var(--_text);
    overflow-y: auto;
  }
  .relation-card:not(.over) .of-row {
    display: none;
  }
  .relation-card.over {
    position: absolute;
    z-index: 3;
    inset-inline-end: 0;
    inline-size: min(56em, 100%);
    margin-block-end: 0;
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  }
  .relation-card.below {
    inset-block-start: 100%;
  }
  .relation-card.above {
    inset-block-end: 100%;
  }
  /* A phone has no room beside its rows: a press opens the card. */
  @container figure (inline-size <= 42em) {
    .relation-card.over {
      display: none;
    }
  }
  @container figure (inline-size > 42em) {
    .row-words {
      display: table-row;
    }
    .row-words:has(.over) {
      display: contents;
    }
    .row-words > div {
      display: table-cell;
    }
    .row-words:has(.over) > div {
      display: contents;
    }
    /* It is as wide as the narrowest table, and its cell no wider for that. */
    .relation-card:not(.over) {
      inline-size: 42em;
      margin-inline-end: -42em;
    }
  }
`;
