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
  .partner-name {
    color: var(--_text-subtle);
    font-size: 0.9375em;
  }
  .no-partner {
    color: var(--_text-subtle);
  }
`;
