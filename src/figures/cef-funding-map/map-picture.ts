import {css, nothing, svg, type CSSResult} from 'lit';
import {nameGutter, valueRooms} from '../../charts/bar-chart/view.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {mapBox} from '../../datasets/county-places.js';
import type {Picture} from '../../figure/figure-export.js';
import {bars, chartTitle, totals, valueRoom} from './bars-view.js';
import {keyTitle, legendItems, mapPicture} from './map-view.js';
import type {FundingState} from './state.js';

/** Heights of the title and of the totals above the bars. */
const [titleHeight, totalsHeight] = [32, 24];

const pictureStyles: CSSResult = css`
  ${drawingStyles}
  ${mapDrawingStyles}
`;

/** The same map and bars side by side, for a file; only the bars in another view than the map. */
export function fundingPicture(state: FundingState, view: 'map' | 'bars' | 'table'): Picture {
  const styles = css`
    ${pictureStyles}${state.annotations?.drawingStyles ?? css``}
  `;
  const barsHeight = state.counties.length * 32;
  const above = titleHeight + (totals(state) === undefined ? 0 : totalsHeight);
  if (view !== 'map') {
    return {
      width: 700,
      height: barsHeight + above,
      key: [],
      styles,
      drawing: svg`<svg y=${above} overflow="visible">${placedBars(state, 'one colour', 0, 700)}</svg>`,
    };
  }
  const width = 1100;
  const mapWidth = 560;
  const height = (mapWidth * mapBox.height) / mapBox.width;
  const barsStart = mapWidth + 60;
  return {
    width,
    height,
    key: legendItems(state),
    keyTitle: keyTitle(state),
    styles,
    drawing: svg`<svg width=${mapWidth} height=${height} overflow="visible">${mapPicture(state)}</svg>
      <svg y=${above} overflow="visible">${placedBars(state, 'steps', barsStart, width - barsStart)}</svg>`,
  };
}

/** Leaves room for the names on the left, for a number to the right of the longest bar, and for the title and totals above. */
function placedBars(state: FundingState, colours: 'steps' | 'one colour', x: number, width: number) {
  // Pictures have a font size of 16 px.
  const [names, number] = [nameGutter * 16, valueRooms[valueRoom(state)] * 16];
  const total = totals(state);
  const titleAt = total === undefined ? -16 : -16 - totalsHeight;
  return svg`<text class="panel-title" x=${x} y=${titleAt} font-weight="600">${chartTitle(state)}</text>
    ${total === undefined ? nothing : svg`<text class="missing totals" x=${x} y="-16">${total}</text>`}<svg x=${x + names} width=${width - names - number} overflow="visible">${bars(state, colours)}</svg>`;
}
