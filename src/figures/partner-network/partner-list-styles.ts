import {css, type CSSResult} from 'lit';
import {small} from '../../charts/type-scale.js';

export const partnerListStyles: CSSResult = css`
  .listed-partner {
    break-inside: avoid;
    padding-block: 0.9em 1em;
    border-block-start: 1px solid var(--_grid);
  }
  .listed-partner.chosen {
    border-block-start: 4px solid var(--_text);
  }
  .partner-name {
    line-height: 1.35;
  }
  .partner-name strong {
    margin-inline-end: 0.35em;
    font-weight: 600;
  }
  .partner-count,
  .how {
    font-size: ${small};
    color: var(--_text-subtle);
  }
  .partner-subject {
    margin-block-start: 0.6em;
    line-height: 1.4;
  }
  .subject {
    font-weight: 600;
  }
  @container figure (inline-size > 44em) {
    .partners {
      columns: 2;
      column-gap: 2.5em;
    }
  }
`;
