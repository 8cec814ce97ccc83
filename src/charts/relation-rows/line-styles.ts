import {css, type CSSResult} from 'lit';

/**
 * The lines of a wide figure: down from a partner, and along a row. Each half of a cell has dots up to the first mark and
 * past partners who do not take part, a line between two marks beside each other, and nothing after the last mark.
 */
export const relationLineStyles: CSSResult = css`
  @container figure (inline-size > 42em) {
    /* Dots from the name of a subject to the first of its marks, and past partners who do not take part. */
    .row-subject p::after,
    .place:is(.leader, .joined.none, :has(+ .joined.none)),
    .joined.none + .place {
      background-image: repeating-linear-gradient(90deg, var(--_border) 0 1px, #0000 0 5px);
      background-position: 0 50%;
      background-repeat: no-repeat;
      background-size: 100% 1px;
    }
    .place.leader:not(.none),
    .joined.none + .place:not(.none) {
      background-size: 50% 1px;
    }
    .place:not(.none, .leader):has(+ .joined.none) {
      background-position: 100% 50%;
      background-size: 50% 1px;
    }
    :is(.leader, .joined.none + .place):not(.none):has(+ .joined.none) {
      background-size: 100% 1px;
    }
    .row-subject p {
      display: flex;
      align-items: center;
      gap: 0.5em;
    }
    .row-subject p::after {
      content: '';
      flex: 1;
      block-size: 1px;
    }
    /* The column of a partner, and the line that joins the marks of a row. */
    .place::before,
    .place.joined::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 50%;
      border-inline-start: 1px solid var(--_grid);
    }
    .place.joined::after {
      inset: calc(50% - 1px) 0 auto;
      border: 0 solid var(--_series-1);
      border-block-start-width: 2px;
    }
    .place.joined.none::after {
      display: none;
    }
    .place.dimmed.joined::after {
      border-color: var(--_border);
    }
    .place.first::after,
    .joined.none + .place::after {
      inset-inline-start: 50%;
    }
    .place.last::after,
    .place:has(+ .joined.none)::after {
      inset-inline-end: 50%;
    }
  }
  @media (forced-colors: active) {
    /* Forced colours take gradients away, so the dots keep their own, which is a system colour then. */
    .row-subject p::after,
    .place:is(.leader, .joined.none, :has(+ .joined.none)),
    .joined.none + .place {
      forced-color-adjust: none;
    }
    .place:is(.leader, .joined, .none).forward {
      background-color: Canvas;
    }
    .relation,
    .place::before,
    .place::after {
      forced-color-adjust: auto;
    }
    .place::before {
      opacity: 0.3;
    }
  }
`;
