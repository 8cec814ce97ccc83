import {css, type CSSResult} from 'lit';

/** Quotations of the report between Norwegian marks, in tables with the section that they stand in. */
export const quotationStyles: CSSResult = css`
  q {
    quotes: '«' '»';
  }
  td .section {
    display: block;
    color: var(--_text-subtle);
  }
`;
