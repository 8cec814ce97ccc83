import {css, type CSSResult} from 'lit';

export const priorityStyles: CSSResult = css`
  .plan {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
  }
  .plan-words {
    flex: 1 1 11em;
  }
  .plan-words[open] {
    flex-basis: 100%;
  }
  .plan-words summary {
    padding-block: 0.35em;
    padding-inline-start: 1.2em;
    text-indent: -1.2em;
  }
  .plan-words p {
    max-inline-size: 44em;
    padding-block-end: 0.5em;
  }
  .partners {
    flex: 0 1 auto;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: baseline;
  }
  .plan .partner {
    min-block-size: 2em;
    border-radius: 1em;
    font-size: 0.875em;
  }
  .with,
  .no-partner {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  @container figure (inline-size > 44em) {
    .partners {
      flex: 0 0 50%;
    }
    .plan-words[open] {
      flex-basis: 11em;
    }
  }
  @media print {
    .plan summary {
      list-style: none;
    }
    .plan .partner {
      display: inline-block;
      border: 0;
      padding: 0;
    }
  }
`;
