import {css, type CSSResult} from 'lit';

/** Styles of quotations, between Norwegian quotation marks, and of their sections in tables. */
export const quotationStyles: CSSResult = css`
  q {
    quotes: '«' '»';
  }
  td .section {
    display: block;
    color: var(--_text-subtle);
  }
`;
