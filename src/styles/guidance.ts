import {css, type CSSResult} from 'lit';

export const guidanceStyles: CSSResult = css`
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem 1rem;
    align-items: end;
  }
  .filters label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2rem;
    font-size: 0.875em;
    color: var(--_text-subtle);
  }
  .filters input,
  .filters select {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--_border);
    border-radius: 0.3rem;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1rem, 16px);
  }
  .count {
    margin-block: 1rem 0.25rem;
    font-size: 0.875em;
    color: var(--_text-subtle);
  }
  .guides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .guide {
    display: grid;
    gap: 0.2rem 1.5rem;
    padding-block: 0.9rem;
    border-block-start: 1px solid var(--_grid);
  }
  .guide-title {
    font-weight: 600;
    line-height: 1.35;
  }
  .guide-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.75rem;
    align-items: baseline;
    font-size: 0.875em;
    color: var(--_text-subtle);
  }
  .tag {
    padding: 0 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
    color: var(--_text);
  }
  .nothing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    padding-block: 1rem;
  }
  @container figure (inline-size > 30rem) {
    .filters {
      grid-template-columns: 1fr 1fr;
    }
    .filters .search {
      grid-column: 1 / -1;
    }
  }
  @container figure (inline-size > 44rem) {
    .filters {
      grid-template-columns: 2fr 1fr 1fr 1.2fr;
    }
    .filters .search {
      grid-column: auto;
    }
  }
  @media print {
    .filters {
      display: none;
    }
    .guide a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
