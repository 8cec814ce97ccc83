import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Where the browser holds in place what the reader jumped to while figures above it get their height: Firefox and Safari
 * do not, and do not know this either.
 */
export const manyCondition = '(interpolate-size: allow-keywords)';

/**
 * For a page with many figures: far from the window they are drawn later and not laid out, but can be found, read aloud
 * and jumped to. The height is lower than that of any figure, so that room which is kept for one does not move.
 */
export const manyStyles: CSSResult = css`
  @supports ${unsafeCSS(manyCondition)} {
    @media screen {
      :host {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 20em;
      }
    }
  }
`;
