import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Holds in browsers that keep the target of a jump in place while figures above it get their height. Firefox and Safari do
 * not do so, and do not support this property either.
 */
export const manyCondition = '(interpolate-size: allow-keywords)';

/**
 * For a page with many figures: far from the window they are drawn later and not laid out, but can be found, read aloud
 * and jumped to. The height is lower than that of any figure, so that the height reserved for a figure does not change.
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
