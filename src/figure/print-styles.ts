import {css, type CSSResult} from 'lit';

/**
 * Breaks a long figure over sheets of paper between its rows and notes, never inside one. Its heading stays with the first
 * row. A chart that fits on a sheet stays whole.
 */
export const paperStyles: CSSResult = css`
  @media print {
    .figure {
      break-inside: auto;
      orphans: 3;
      widows: 3;
    }
    .head,
    .notices,
    .chapter,
    .vision,
    .count,
    .goal-columns,
    .kinds,
    .plan-group,
    .when,
    .scoreboard,
    .claims-kind,
    .claims-shared,
    .shares-of,
    .shares,
    .key,
    .notes summary,
    caption,
    thead {
      break-after: avoid;
    }
    .head,
    .key,
    .plot,
    .claim-item,
    .guide,
    .event,
    .tile,
    .vision,
    tr,
    p {
      break-inside: avoid;
    }
    /* As a line of its own: a grid with two columns would leave its rule behind on the sheet before. */
    .statements {
      orphans: 1;
      widows: 1;
    }
    .statements > .statement {
      display: inline-grid;
      inline-size: 100%;
      vertical-align: top;
    }
    .button,
    summary:has(+ .folded-notes) {
      display: none;
    }
    /* Nothing on paper looks as if it could be pressed. */
    .key button {
      padding: 0 1em 0 0;
      border: none;
    }
  }
`;
