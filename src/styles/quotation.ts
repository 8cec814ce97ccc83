import {css, type CSSResult} from 'lit';

/** Quotations of the report in tables, with the section that they stand in. */
export const quotationStyles: CSSResult = css`
  q {
    quotes: '«' '»';
  }
  td .section {
    display: block;
    color: var(--_text-subtle);
    font-size: max(0.875em, 12px);
  }
  td:not(:last-child) {
    overflow-wrap: break-word;
  }
  @container figure (inline-size <= 30em) {
    td.number {
      white-space: normal;
    }
    td:last-child {
      inline-size: 42%;
    }
    tbody th[scope='row'] {
      overflow-wrap: break-word;
    }
    tbody th[scope='row']:has(+ .number) {
      inline-size: 38%;
    }
  }
`;
