import {css, type CSSResult} from 'lit';
import {small} from '../../charts/type-scale.js';
import {forcedUnitStyles, unitStyles} from '../../charts/unit-squares/styles.js';
import {pageColour} from '../../figure/palette.js';

/** The squares of a claim, one for each case, and the card of the one that the reader points at. */
export const squareStyles: CSSResult = css`
  .units {
    display: block;
    /* The first square begins where the words do, and the last one may reach into the padding. */
    max-inline-size: calc(100% + 0.8em);
    margin-inline-start: -0.16em;
    overflow: visible;
  }
  .mark {
    outline: none;
  }
  .ring {
    fill: transparent;
    stroke-width: 2;
  }
  ${unitStyles(pageColour)}
  ${forcedUnitStyles}
  /* The square becomes smaller inside its ring, so that there is a gap and no neighbour is covered. */
  .mark:is(.active, :focus-visible) .ring {
    x: 1px;
    y: 1px;
    width: 13px;
    height: 13px;
    stroke: var(--_accent);
  }
  .mark:is(.active, :focus-visible) .unit {
    transform: scale(0.65);
    transform-origin: center;
  }
  .case-card {
    position: absolute;
    /* Under the squares and their count: it covers no other claim. Its words begin where those of the answer do. */
    inset: calc(100% + 0.1em) -0.6em auto;
    padding: 0.2em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    background: var(--_surface);
    font-size: ${small};
    line-height: 1.3;
  }
  @media (forced-colors: active) {
    .mark:is(.active, :focus-visible) .ring {
      stroke: Highlight;
    }
  }
`;

/** Claims that cannot be tested, folded on a phone or in a chapter. */
export const foldStyles: CSSResult = css`
  @supports selector(::details-content) {
    @container figure (inline-size > 30em) {
      .on-phone > summary {
        display: none;
      }
      .on-phone::details-content {
        content-visibility: visible;
      }
    }
  }
  @media screen {
    @container figure (inline-size <= 30em) {
      .claims-kind:has(~ .on-phone) {
        display: none;
      }
      .on-phone > summary {
        min-block-size: 44px;
        margin-block-start: 1em;
        padding-block: 0.4em;
        border-block-start: 2px solid var(--_text);
        font-weight: 600;
      }
    }
    .claims-kind:has(~ .stays) {
      display: none;
    }
    .stays {
      margin-block-start: 0.75em;
    }
  }
`;
