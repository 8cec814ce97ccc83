import {css, nothing, svg} from 'lit';
import {nameGutter, rowEm, valueRooms} from '../../charts/bar-chart/view.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {drawingStyles, type ColouredStyles} from '../../charts/drawing-styles.js';
import {insetBox} from '../../datasets/county-places.js';
import type {Picture} from '../../figure/figure-export.js';
import {bars, chartTitle, hasWhole, totals, valueRoom, wholeCountry} from './bars-view.js';
import {keyTitle, legendItems, mapPicture} from './map-view.js';
import type {FundingState} from './state.js';

/** Heights of the title and of the totals above the bars. */
const [titleHeight, totalsHeight] = [32, 24];

/** Beside the map the bars are as high as on the page. */
const higher = 2.25;

/** The same bars and map side by side, for a file; only the bars in another view than the map. */
export function fundingPicture(state: FundingState, view: 'map' | 'bars' | 'table'): Picture {
  const styles: ColouredStyles = (colour) => css`
    ${drawingStyles(colour)}${mapDrawingStyles(colour)}
    ${state.annotations?.drawingStyles ?? css``}
  `;
  const above = titleHeight + (totals(state) === undefined ? 0 : totalsHeight);
  if (view !== 'map') {
    return {
      width: 700,
      height: heightOf(state) + above,
      key: [],
      styles,
      drawing: svg`<svg y=${above} overflow="visible">${placedBars(state, 'one colour', 700)}</svg>`,
    };
  }
  const [width, mapWidth, gap] = [1100, 448, 48];
  const mapHeight = (mapWidth * insetBox.height) / insetBox.width;
  const height = Math.max(mapHeight, above + heightOf(state, higher));
  return {
    width,
    height,
    key: legendItems(state),
    keyTitle: keyTitle(state),
    styles,
    drawing: svg`<svg y=${above} overflow="visible">${placedBars(state, 'steps', width - mapWidth - gap, higher)}</svg>
      <svg x=${width - mapWidth} width=${mapWidth} height=${mapHeight} overflow="visible">${mapPicture(state, 'with inset')}</svg>`,
  };
}

/** The height of the bars, in pixels of a picture. */
function heightOf(state: FundingState, factor = 1): number {
  return (state.counties.length + Number(hasWhole(state))) * rowEm * 16 * factor;
}

/** Leaves room for the names on the left, for a number to the right of the longest bar, and for the title and totals above. */
function placedBars(state: FundingState, colours: 'steps' | 'one colour', width: number, factor = 1) {
  // Pictures have a font size of 16 px.
  const [names, number] = [nameGutter * 16, valueRooms[valueRoom(state)] * 16];
  const total = totals(state);
  const titleAt = total === undefined ? -16 : -16 - totalsHeight;
  return svg`<text class="panel-title" x="0" y=${titleAt} font-weight="600">${chartTitle(state)}</text>
    ${total === undefined ? nothing : svg`<text class="missing totals" x="0" y="-16">${total}</text>`}<svg x=${names} width=${width - names - number} overflow="visible">${hasWhole(state) ? svg`<g class="whole">${wholeCountry(state, factor)}</g>` : nothing}<svg y=${hasWhole(state) ? rowEm * 16 * factor : 0} overflow="visible">${bars(state, colours, undefined, factor)}</svg></svg>`;
}
