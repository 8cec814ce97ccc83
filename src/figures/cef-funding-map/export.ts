import {css, nothing, svg, type CSSResult, type SVGTemplateResult} from 'lit';
import {counties2020} from '../../datasets/counties.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {nameGutter} from '../../charts/bar-chart/view.js';
import type {Picture, PublishedFigure} from '../../figure/figure-export.js';
import {licenceText, sourceText} from '../../figure/source-line.js';
import {bars, keyItems, map, type FundingShown} from './views.js';

/** What the figure says in words, whatever it is drawn as. */
type FigureDescription = Pick<PublishedFigure, 'name' | 'language' | 'title' | 'summary' | 'notes'>;

export function publishedFunding(
  view: 'map' | 'bars' | 'table',
  shown: FundingShown,
  told: FigureDescription,
): PublishedFigure {
  const {words} = shown;
  const {counties, source, document} = shown.funding;
  const tableSource = sourceText(source, words);
  return {
    ...told,
    source: [tableSource, view === 'map' && `${words.mapData}: ${counties2020.attribution}`].filter(Boolean).join('. '),
    tableSource,
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
function fundingPicture(view: 'map' | 'bars' | 'table', shown: FundingShown): Picture {
  const barsHeight = shown.funding.counties.length * 32;
  if (view !== 'map') {
    const above = 32 + (shown.funding.amountMillionEur === undefined ? 0 : totalsHeight);
    return {
      width: 700,
      height: barsHeight + above,
      key: [],
      styles: pictureStyles,
      drawing: svg`<svg y=${above} overflow="visible">${placedBars(shown, 'one colour', 0, 700)}</svg>`,
    };
  }
  const width = 1100;
  const mapWidth = 560;
  const height = (mapWidth * counties2020.height) / counties2020.width;
  const barsStart = mapWidth + 60;
  return {
    width,
    height,
    key: keyItems(shown),
    keyTitle: shown.words.keyTitle,
    styles: pictureStyles,
    drawing: svg`<svg width=${mapWidth} height=${height} overflow="visible">${map(shown)}</svg>
      <svg y=${height - barsHeight} overflow="visible">${placedBars(shown, 'steps', barsStart, width - barsStart)}</svg>`,
  };
}

/** Room for the names to the left of the bars, and for a number to the right of the longest; totals and title above. */
function placedBars(shown: FundingShown, colours: 'steps' | 'one colour', x: number, width: number) {
  // Pictures are set in 16 px.
  const [names, number] = [nameGutter * 16, 32];
  return svg`${totals(shown, x)}<text class="panel-title" x=${x} y="-16" font-weight="600">${shown.words.chart}</text><svg x=${x + names} width=${width - names - number} overflow="visible">${bars(shown, colours)}</svg>`;
}

function totals({funding, words, numbers}: FundingShown, x: number): SVGTemplateResult | typeof nothing {
  if (funding.amountMillionEur === undefined) return nothing;
  const placed = [
    [x, numbers.integer(funding.totalMunicipalities), words.totalLabel(funding.totalMunicipalities)],
    [x + 160, words.amount(numbers.decimal(funding.amountMillionEur)), words.amountLabel],
  ] as const;
  return svg`${placed.map(
    ([left, total, label]) =>
      svg`<text class="total" x=${left} y="-80">${total}</text><text class="missing" x=${left} y="-58">${label}</text>`,
  )}`;
}
