import {css, svg} from 'lit';
import type {CardMaker} from '../../figure/card.js';
import {sourceName} from '../../figure/source-line.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {mapPicture} from './map-view.js';
import type {FundingState} from './state.js';

const width = 560;

/** All municipalities, and the map without its names and numbers. */
const card: CardMaker<FundingState> = (state) => {
  const {map, funding, messages, numbers} = state;
  if (!map) return undefined;
  const {shapes, places} = map;
  const height = (width * places.box.height) / places.box.width;
  return {
    number: numbers.integer(funding.totalMunicipalities),
    source: `${sourceName(funding.source, messages)}. ${messages.mapData}: ${shapes.attribution}`,
    isHigh: true,
    mark: () => ({
      width,
      height,
      drawing: svg`<svg class="silent" width=${width} height=${height} overflow="visible">${mapPicture(state, 'whole')}</svg>`,
      styles: (colour) => css`
        ${drawingStyles(colour)}
        ${mapDrawingStyles(colour)}
        .silent text,
        .silent .leader {
          display: none;
        }
      `,
    }),
  };
};

export default card;
