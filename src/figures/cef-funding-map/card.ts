import {css, svg} from 'lit';
import {shareFinding} from '../../datasets/county-shares.js';
import type {SocialCardMaker, PartOf} from '../../figure/card.js';
import {sourceName} from '../../figure/source-line.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {percentText} from './county-number.js';
import {countySourceText} from './county-source.js';
import {mapPicture} from './map-view.js';
import type {FundingState} from './state.js';

const width = 560;

/** The number of the heading, and the map without its names and numbers. In a chapter, the heading is about other numbers. */
const card: SocialCardMaker<FundingState> = (state, partOf) => {
  const {map, funding, messages} = state;
  const number = numberOf(state, partOf);
  if (!map || number === undefined || state.isHeadlineAbove) return undefined;
  const {shapes, places} = map;
  const height = (width * places.box.height) / places.box.width;
  return {
    number,
    source: [
      sourceName(funding.source, messages),
      ...(state.statistic === 'share' ? [countySourceText(state)] : []),
      `${messages.mapData}: ${shapes.attribution}`,
    ].join('. '),
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

/** All municipalities; or the highest share, or that of the chosen county. A county that is not listed has none. */
function numberOf({funding, county, statistic, numbers}: FundingState, partOf: PartOf): string | undefined {
  const shares = statistic === 'share' ? shareFinding(funding, county) : undefined;
  if (!shares) return numbers.integer(funding.totalMunicipalities);
  if (!shares.county) return shares.highest && percentText(shares.highest.share, numbers);
  const {municipalities, municipalitiesInCounty} = shares.county.county;
  return municipalities === null ? undefined : partOf(municipalities, municipalitiesInCounty!);
}

export default card;
