import {css, type CSSResult} from 'lit';

export const priorityStyles: CSSResult = css`
  .partners {
    display: grid;
    gap: 0.25em;
  }
  .partners li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }
  .partner {
    font-weight: 600;
  }
  .partner-name,
  .no-partner {
    color: var(--_text-subtle);
  }
  .statement .partner-name {
    font-size: 0.875em;
  }
`;
