import {css, type CSSResult} from 'lit';
import {itemCardStyles} from '../../charts/item-card-styles.js';

export const goalStyles: CSSResult = css`
  ${itemCardStyles}
  .chapter {
    padding-block-end: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .chapters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .vision {
    padding-block-end: 0.75em;
  }
  .vision-label,
  .goal-words {
    color: var(--_text-subtle);
  }
  .goal-number {
    display: block;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .goal-words {
    font-size: 0.875em;
  }
  .goal .translation {
    display: block;
    color: var(--_text-subtle);
  }
  .result .translation {
    font-size: 0.875em;
  }
  .results {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .result {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_grid);
  }
  .result-name {
    font-weight: 600;
    line-height: 1.3;
  }
  .to-figure a {
    display: inline-block;
    min-block-size: 24px;
    font-size: 0.875em;
  }
  @container figure (inline-size > 40em) {
    .words td:last-child {
      inline-size: auto;
    }
  }
  @container figure (inline-size <= 30em) {
    .result {
      font-size: 0.875em;
    }
    .result .translation {
      font-size: 1em;
    }
    .to-figure a {
      font-size: 1em;
    }
  }
`;
