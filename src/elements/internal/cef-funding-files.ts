import {svg, type TemplateResult} from 'lit';
import {counties2020} from '../../model/counties.js';
import {mapPictureStyles} from '../../styles/map-drawing.js';
import {nameGutter} from '../../views/bar-chart.js';
import type {Picture, PublishedFigure} from '../../views/published-figure.js';
import {licenceText, sourceText} from '../../views/source-line.js';
import {bars, map, type FundingShown} from './cef-funding-views.js';

/** What the figure says in words, whatever it is drawn as. */
type Told = Pick<PublishedFigure, 'name' | 'language' | 'title' | 'summary' | 'notes'>;

export function publishedFunding(view: 'map' | 'bars' | 'table', shown: FundingShown, told: Told): PublishedFigure {
  const {words} = shown;
  const {counties, source, document} = shown.funding;
  return {
    ...told,
    source: `${sourceText(source, words)}. ${words.mapData}: ${counties2020.attribution}`,
    licence: licenceText(source, words),
    address: source.href,
    table: {
      columns: [words.countyNumber, words.county, words.municipalities, words.note],
      rows: counties.map(({code, name, municipalities}) => [
        code,
        name,
        municipalities,
        municipalities === null ? words.notListed : '',
      ]),
    },
    document,
    picture: fundingPicture(view, shown),
  };
}

/** The same map and bars side by side, for a file; the bars alone where the map is not shown. */
function fundingPicture(view: 'map' | 'bars' | 'table', shown: FundingShown): Picture {
  const barsHeight = shown.funding.counties.length * 32;
  if (view !== 'map') {
    return {
      width: 700,
      height: barsHeight + 32,
      key: [],
      styles: mapPictureStyles,
      drawing: svg`<svg y="32" overflow="visible">${placedBars(shown.words.chart, bars(shown, 'one colour'), 0, 700)}</svg>`,
    };
  }
  const width = 1100;
  const mapWidth = 560;
  const height = (mapWidth * counties2020.height) / counties2020.width;
  const barsStart = mapWidth + 60;
  return {
    width,
    height,
    key: [],
    styles: mapPictureStyles,
    drawing: svg`<svg width=${mapWidth} height=${height} overflow="visible">${map(shown)}</svg>
      <svg y=${height - barsHeight} overflow="visible">${placedBars(shown.words.chart, bars(shown, 'steps'), barsStart, width - barsStart)}</svg>`,
  };
}

/** Room for the names to the left of the bars, and for a number to the right of the longest. */
function placedBars(title: string, chart: TemplateResult, x: number, width: number) {
  // Pictures are set in 16 px.
  const [names, number] = [nameGutter * 16, 32];
  return svg`<text class="panel-title" x=${x} y="-16" font-weight="600">${title}</text><svg x=${x + names} width=${width - names - number} overflow="visible">${chart}</svg>`;
}
