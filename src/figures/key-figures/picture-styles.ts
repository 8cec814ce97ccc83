import {css} from 'lit';
import type {ColouredStyles} from '../../charts/drawing-styles.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';

/** Styles of the drawings of key figures in a picture. */
export const numberPictureStyles: ColouredStyles = (colour) => css`
  .before-after .shaft {
    stroke-width: 4;
  }
  .before-after .tick {
    font-size: 14px;
  }
  .field-unit {
    fill: currentColor;
  }
  .edge {
    fill: ${colour('text')};
  }
  ${unitStyles(colour)}
`;
