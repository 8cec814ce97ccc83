import {css, type CSSResult} from 'lit';

/** The right margin of a single chart for the names of its series after their last values. */
export const endNameStyles: CSSResult = css`
  @container figure (inline-size > 44em) {
    .panels.single .panel {
      --_beside: 22em;
    }
    .end-name,
    .distance-unit,
    .panels.single .line-name {
      display: revert;
    }
  }
  @container figure (30em < inline-size <= 44em) {
    .panels.single.named .panel {
      --_beside: 13.75em;
    }
    .named .end-name {
      display: revert;
    }
  }
  @container figure (30em < inline-size <= 35em) {
    .named .named-from-3.named-from-3 {
      display: none;
    }
  }
`;
