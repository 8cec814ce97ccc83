import {css, type CSSResult} from 'lit';

/** Styles of the drawings of key figures in a picture. */
export const numberPictureStyles: CSSResult = css`
  .before-after .shaft {
    stroke-width: 4;
  }
  .before-after .tick {
    font-size: 14px;
  }
  .field-unit {
    fill: currentColor;
  }
  .series-1 .unit {
    stroke: currentColor;
    stroke-width: 2;
  }
  .series-1 .unit.filled {
    fill: currentColor;
  }
  .series-1 .unit.hollow {
    stroke-dasharray: 4 3;
  }
`;
