import {css, nothing, svg, type CSSResult, type SVGTemplateResult} from 'lit';
import {nameGutter} from '../../charts/bar-chart/view.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {counties2020} from '../../datasets/counties.js';
import type {Picture} from '../../figure/figure-export.js';
import {bars} from './bars-view.js';
import {legendItems, map} from './map-view.js';
import type {FundingState} from './state.js';

const pictureStyles: CSSResult = css`
  ${drawingStyles}
  ${mapDrawingStyles}
  .total {
    font-size: 28px;
    font-weight: 600;
  }
`;
const totalsHeight = 76;

/** The same map and bars side by side, for a file; the bars alone where the map is not shown. */
export function fundingPicture(state: FundingState, view: 'map' | 'bars' | 'table'): Picture {
  const barsHeight = state.funding.counties.length * 32;
  if (view !== 'map') {
    const above = 32 + (state.funding.amountMillionEur === undefined ? 0 : totalsHeight);
    return {
      width: 700,
      height: barsHeight + above,
      key: [],
      styles: pictureStyles,
      drawing: svg`<svg y=${above} overflow="visible">${placedBars(state, 'one colour', 0, 700)}</svg>`,
    };
  }
  const width = 1100;
  const mapWidth = 560;
  const height = (mapWidth * counties2020.height) / counties2020.width;
  const barsStart = mapWidth + 60;
  return {
    width,
    height,
    key: legendItems(state),
    keyTitle: state.messages.keyTitle,
    styles: pictureStyles,
    drawing: svg`<svg width=${mapWidth} height=${height} overflow="visible">${map(state)}</svg>
      <svg y=${height - barsHeight} overflow="visible">${placedBars(state, 'steps', barsStart, width - barsStart)}</svg>`,
  };
}

/** Room for the names to the left of the bars, and for a number to the right of the longest; totals and title above. */
function placedBars(state: FundingState, colours: 'steps' | 'one colour', x: number, width: number) {
  // Pictures are set in 16 px.
  const [names, number] = [nameGutter * 16, 32];
  return svg`${totals(state, x)}<text class="panel-title" x=${x} y="-16" font-weight="600">${state.messages.chart}</text><svg x=${x + names} width=${width - names - number} overflow="visible">${bars(state, colours)}</svg>`;
}

function totals({funding, messages, numbers}: FundingState, x: number): SVGTemplateResult | typeof nothing {
  if (funding.amountMillionEur === undefined) return nothing;
  const placed = [
    [x, numbers.integer(funding.totalMunicipalities), messages.totalLabel(funding.totalMunicipalities)],
    [x + 160, messages.amount(numbers.decimal(funding.amountMillionEur)), messages.amountLabel],
  ] as const;
  return svg`${placed.map(
    ([left, total, label]) =>
      svg`<text class="total" x=${left} y="-80">${total}</text><text class="missing" x=${left} y="-58">${label}</text>`,
  )}`;
}
