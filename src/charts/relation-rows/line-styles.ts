import {css, type CSSResult} from 'lit';

/** The lines of a wide figure: of a partner, between the marks of a row, and from a subject to its marks. */
export const relationLineStyles: CSSResult = css`
  @container figure (inline-size > 42em) {
    /* Dots from the name of a subject to the first of its marks. */
    .row-subject p::after,
    .place.leader {
      background: 0 50% / 100% 1px repeating-linear-gradient(90deg, var(--_border) 0 1px, #0000 0 5px) no-repeat;
    }
    .place.leader:not(.none) {
      background-size: 50% 1px;
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
    /* Past a partner who does not take part. */
    .place.joined.none::after {
      border-color: var(--_text-subtle);
      border-block-start: 1px dotted;
    }
    .place.dimmed:is(.joined, .none)::after {
      border-color: var(--_border);
    }
    .place.first::after {
      inset-inline-start: 50%;
    }
    .place.last::after {
      inset-inline-end: 50%;
    }
  }
  @media (forced-colors: active) {
    /* Gradients are taken away, unless colours are chosen. */
    .row-subject p::after,
    .place.leader {
      forced-color-adjust: none;
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
