import {css, type CSSResult} from 'lit';
import {base, large, small} from '../../charts/type-scale.js';

/** The lists one after another in columns of about one height. */
const inColumns = css`
  .publishers {
    display: block;
    columns: 17em 2;
    column-gap: 2em;
  }
  .publisher {
    display: block;
    break-inside: avoid;
    padding-block-end: 1.5em;
  }
`;

export const guidanceStyles: CSSResult = css`
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1em;
    align-items: end;
  }
  .filters label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    font-size: ${small};
    color: var(--_text-subtle);
  }
  .filters input,
  .filters select {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: ${base};
  }
  .count {
    min-block-size: 1lh;
    margin-block: 1em 0.25em;
    font-size: ${small};
    color: var(--_text-subtle);
  }
  .guides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .guide {
    display: grid;
    gap: 0.2em 1.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
  }
  /* Only the part of a long list near the window is laid out. */
  .guide:nth-child(n + 50) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
    overflow-clip-margin: 0.5em;
  }
  .guide-title {
    line-height: 1.35;
  }
  /* A line of text: screen readers join the words of flex items without a space. */
  .guide-facts {
    font-size: ${small};
    color: var(--_text-subtle);
  }
  .guide-facts span {
    display: inline-block;
    margin-inline-end: 0.5em;
  }
  .tag {
    padding: 0 0.4em;
    border-radius: 0.2em;
    background: var(--_tint);
    color: var(--_text);
  }
  .tag.certain {
    font-weight: 600;
  }
  .publishers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1.5em 2em;
  }
  .publisher {
    display: grid;
    grid-row: span 2;
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: 0;
    border-block-start: 2px solid var(--_text);
  }
  .publisher-name {
    display: flex;
    gap: 0.25em;
    align-items: center;
    padding-block: 0.35em;
    font-weight: 600;
    line-height: 1.35;
    break-after: avoid;
  }
  /* The lines of a long name are beside the number. */
  .publisher-count {
    flex: none;
    font-size: min(${large}, 13.5cqi);
    line-height: 1.1;
  }
  .nothing {
    padding-block: 1em;
  }
  @container figure (inline-size > 30em) {
    .filters {
      grid-template-columns: 1fr 1fr;
    }
    .filters .search {
      grid-column: 1 / -1;
    }
  }
  /* In two columns, rows of a grid would leave a hole beside a long list. */
  @container figure (36em < inline-size <= 55em) {
    ${inColumns}
  }
  @container figure (inline-size > 44em) {
    .filters {
      grid-template-columns: 2fr 1fr 1fr 1.2fr;
    }
    .filters .search {
      grid-column: auto;
    }
  }
  /* On the line of its title, where the list is not one of several. */
  @media screen {
    @container figure (inline-size > 44em) {
      :not(.publisher) > .guides > .guide {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: baseline;
      }
    }
    /* Names beside one another begin on one line. */
    @container figure (inline-size > 55em) {
      .publisher-name {
        align-items: start;
      }
    }
  }
  @media print {
    /* The full address is printed instead. */
    .filters,
    .guide-facts .host {
      display: none;
    }
    /* Browsers lay parts of a grid over one another where it is divided between two sheets. */
    ${inColumns}
    /* The underline of a link does not reach into an inline block. */
    .guide a::after {
      content: attr(href);
      display: inline-block;
      inline-size: 100%;
      color: var(--_text-subtle);
      font-size: ${small};
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
