import {css, type CSSResult} from 'lit';

/**
 * For a page with many figures: far from the window they are not laid out, but can be found, read aloud and jumped to.
 * Only where the browser holds in place what the reader jumped to while figures above it get their height: Firefox and
 * Safari do not, and do not know `interpolate-size` either. The height is lower than that of any figure, so that room
 * which is kept for one does not move.
 */
export const manyStyles: CSSResult = css`
  @supports (interpolate-size: allow-keywords) {
    @media screen {
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 20em;
      }
    }
  }
`;
