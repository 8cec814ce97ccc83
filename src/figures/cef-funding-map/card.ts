import {css, svg} from 'lit';
import {counties2020} from '../../datasets/counties.js';
import {mapBox} from '../../datasets/county-places.js';
import type {CardMaker} from '../../figure/card.js';
import {sourceName} from '../../figure/source-line.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {mapPicture} from './map-view.js';
import type {FundingState} from './state.js';

const width = 560;
const height = (width * mapBox.height) / mapBox.width;

/** All municipalities, and the map without its names and numbers. */
const card: CardMaker<FundingState> = (state) => ({
  number: state.numbers.integer(state.funding.totalMunicipalities),
  source: `${sourceName(state.funding.source, state.messages)}. ${state.messages.mapData}: ${counties2020.attribution}`,
  isHigh: true,
  mark: () => ({
    width,
    height,
    drawing: svg`<svg class="silent" width=${width} height=${height} overflow="visible">${mapPicture(state)}</svg>`,
    styles: css`
      ${drawingStyles}
      ${mapDrawingStyles}
      .silent text,
      .silent .leader {
        display: none;
      }
    `,
  }),
});

export default card;
