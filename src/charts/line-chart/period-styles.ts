import {css, type CSSResult} from 'lit';

/** Which periods are named on the axis of a chart, by its width. */
export const periodStyles: CSSResult = css`
  /* The periods on an axis have two lines where they are quarters or months. */
  .panel:has(.tick tspan) {
    padding-block-end: 0.9em;
  }
  /* Each chart names as many periods as fit: from 9, 12.5 and 17.5em on. These are the figures in which it is as wide. */
  @container figure ((16em < inline-size <= 18em) or (28em < inline-size <= 40em) or (inline-size > 44em)) {
    .panels:not(.roomy) .named-from-1 {
      display: revert;
    }
  }
  @container figure (inline-size > 18em) {
    .single .named-from-1 {
      display: revert;
    }
  }
  @container figure (18em < inline-size <= 30em) {
    .roomy .named-from-1 {
      display: revert;
    }
  }
  @container figure (inline-size > 20em) {
    .single:not(.roomy) .named-from-2 {
      display: revert;
    }
  }
  @container figure (inline-size > 22em) {
    .single .named-from-2 {
      display: revert;
    }
  }
  @container figure (inline-size > 27em) {
    .single .named-from-3 {
      display: revert;
    }
  }
  @container figure (inline-size > 62em) {
    .named-from-1,
    .named-from-2 {
      display: revert;
    }
  }
  @container figure (30em < inline-size <= 35em) {
    .named .named-from-3.named-from-3 {
      display: none;
    }
  }
`;
