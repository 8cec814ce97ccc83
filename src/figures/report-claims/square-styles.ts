import {css, type CSSResult} from 'lit';
import {small} from '../../charts/type-scale.js';
import {forcedUnitStyles, unitStyles} from '../../charts/unit-squares/styles.js';
import {pageColour} from '../../figure/palette.js';

/** The squares of a claim, one for each case, and the card of the one that the reader points at. */
export const squareStyles: CSSResult = css`
  .case-squares {
    max-inline-size: 100%;
  }
  .units {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }
  .mark {
    outline: none;
  }
  .ring {
    fill: transparent;
    stroke: none;
  }
  /* With a light gap around the square, which has nearly the colour of the ring. */
  .mark:focus-visible .ring {
    x: -2px;
    y: -2px;
    width: 19px;
    height: 19px;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  ${unitStyles(pageColour)}
  ${forcedUnitStyles}
  .mark:hover .unit {
    fill-opacity: 0.8;
  }
  .case-card {
    position: absolute;
    /* Over the answer, as wide as it: above the squares is the quotation that is tested. */
    inset-inline: 0;
    z-index: 1;
    margin-block-start: 0.25em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    background: var(--_surface);
    font-size: ${small};
    line-height: 1.4;
  }
  /* It says what the card says, and would be covered in part. */
  .case-squares:has(.case-card) ~ .claim-exception {
    opacity: 0;
  }
  @media print {
    .case-card {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mark:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;
