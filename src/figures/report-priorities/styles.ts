import {css, type CSSResult} from 'lit';
import {itemCardStyles} from '../../charts/item-card-styles.js';

export const priorityStyles: CSSResult = css`
  ${itemCardStyles}
  .plan-words {
    font-size: 0.875em;
  }
  .partners,
  .partners ul {
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
  @media print {
    .plan .partner {
      display: inline-block;
      border: 0;
      padding: 0;
    }
  }
`;
