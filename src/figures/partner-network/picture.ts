import {css, svg, type CSSResult} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {relationDrawingStyles} from '../../charts/relation-matrix/drawing-styles.js';
import {rowNameGutter} from '../../charts/relation-matrix/view.js';
import type {Picture} from '../../figure/figure-export.js';
import {drawMatrix, matrixLayout} from './matrix.js';
import type {NetworkState} from './state.js';

const pictureStyles: CSSResult = css`
  ${drawingStyles}
  ${relationDrawingStyles}
`;

/** The heights of rows and of the space above them, in pixels. */
const [head, rowHeight, gap] = [60, 36, 24];
const width = 1100;

/** The matrices one below the other, for a file. */
export function networkPicture(state: NetworkState): Picture {
  const {network, messages} = state;
  let top = 0;
  const matrices = network.years.map(({year, ...status}) => {
    const box = {year, status, y: top, height: matrixLayout(year, state).rows.length * rowHeight};
    top += head + box.height + gap;
    return box;
  });
  const height = top - gap;
  const drawings = matrices.map(
    ({year, status, y, height: rows}) => svg`
      <svg class="series-1" x="10" y=${y + 11} overflow="visible"><circle class="glyph${status.planned ? ' hollow planned' : ''}" r=${status.planned ? 7 : 8}></circle></svg>
      <text x="28" y=${y + 16} font-weight="600">${messages.yearTitle(year, status)}</text>
      <svg x=${rowNameGutter} y=${y + head} width=${width - rowNameGutter} height=${rows} overflow="visible">${drawMatrix(year, state, undefined, rowHeight / 16)}</svg>`,
  );
  return {width, height, key: [], styles: pictureStyles, drawing: svg`${drawings}`};
}
