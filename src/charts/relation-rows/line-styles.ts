import {css, type CSSResult} from 'lit';

/** The lines of a wide figure: of a partner, between the marks of a row, and from a subject to its marks. */
export const relationLineStyles: CSSResult = css`
  @container figure (inline-size > 42em) {
    /* Dots from the name of a subject to the first of its marks, and past partners who do not take part. */
    .row-subject p::after,
    .place:is(.leader, .joined.none, :has(+ .joined.none)),
    .joined.none + .place {
      background: 0 50% / 100% 1px repeating-linear-gradient(90deg, var(--_border) 0 1px, #0000 0 5px) no-repeat;
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
    /* Gradients are taken away, unless colours are chosen. */
    .row-subject p::after,
    .place:is(.leader, .joined.none, :has(+ .joined.none)),
    .joined.none + .place {
      forced-color-adjust: none;
    }
    .place.forward {
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
