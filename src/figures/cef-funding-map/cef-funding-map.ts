import {html, nothing, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {barStyles} from '../../charts/bar-chart/styles.js';
import {cardStyles} from '../../charts/card.js';
import {chartStyles} from '../../charts/chart-styles.js';
import {placeCard} from '../../charts/county-map/card.js';
import {mapDrawingStyles} from '../../charts/county-map/drawing-styles.js';
import {mapStyles} from '../../charts/county-map/styles.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {cefFundingEditions, type CountyFunding} from '../../datasets/cef-funding.js';
import {isAnnotated} from '../../figure/annotated.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {dispatch} from '../../figure/dispatch.js';
import {eager, lazy} from '../../figure/lazy.js';
import {MarkController} from '../../figure/mark-controller.js';
import {MotionController} from '../../figure/motion-controller.js';
import {pageColour, palette} from '../../figure/palette.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {figureStyles} from '../../figure/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {texts} from '../../i18n/texts.js';
import {annotationCode} from './annotation-code.js';
import {draw as drawBars, help, readout, statisticSwitch} from './bars-view.js';
import {draw as drawMap, mapSource} from './map-view.js';
import {countySource} from './county-source.js';
import {mapOfEdition} from './maps.js';
import {words as nb, type CefFundingMapWords} from './messages.nb.js';
import {
  backgroundOf,
  fundingState,
  fundingText,
  measuredText,
  notesOf,
  signNotes,
  type FundingHost,
  type FundingState,
  type Statistic,
} from './state.js';

const declaration: FigureDeclaration<FundingState, CefFundingMap> = {
  messages: texts<CefFundingMapWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: cefFundingEditions,
  views: {
    map: {label: ({map}) => map, view: eager({draw: drawMap, readout, help})},
    // The map view includes the bars, so their code has been fetched.
    bars: {label: ({bars}) => bars, view: eager({draw: drawBars, readout, help})},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  importer: {load: () => import('./import.js')},
  follows: ['county'],
  hasHighlights: true,
  requires: (figure) => [...(isAnnotated(figure) ? [annotationCode] : []), ...mapOfEdition(figure.edition)],
  state: fundingState,
  headline: (state) => fundingText(state).headline,
  measured: measuredText,
  finding: (state) => fundingText(state).finding,
  legend: (state, view, figure) => (view === 'table' ? undefined : html`${statisticSwitch(state, figure)}`),
  notes: notesOf,
  furtherNotes: (state, view) => signNotes(state, view).map((text) => html`<p class="of-signs">${text}</p>`),
  background: backgroundOf,
  source: (state, view) => ({
    source: state.funding.source,
    further: html`${countySource(state)}${view === 'map' ? mapSource(state) : nothing}`,
  }),
  exporter: lazy(() => import('./export.js')),
};

/**
 * Norwegian municipalities that received support from the Connecting Europe Facility, by county.
 * From Digdir's annual report.
 *
 * @tag cef-funding-map
 * @slot summary - Replaces the sentence that is computed from the numbers.
 * @slot note - Added under the notes on how to read the figure.
 * @slot annotation - The text of a note on one county, at most 200 characters: `<p slot="annotation" data-county="46">`, with number or name. Where a system removes `slot`, `class="annotation"` does the same. At most nine. They are numbered on the map and at the bars, listed under the drawing, and are in the table, files and pictures. Notes of own data on a county are shown in the same way, after these.
 * @fires {CustomEvent<{county?: string}>} report-select - The reader chose a county, by its number; all counties when `county` is undefined. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view, or counts or shares. `view` is `map`, `bars` or `table`: the view that is shown. The option `statistic` says which numbers. Bubbles and is composed.
 * @csspart key - How the circles of counts are read, or the steps of the colour scale of shares.
 * @csspart drawing - The map, the bars or the table.
 * @cssprop [--report-text-subtle] - Colour of notes.
 * @cssprop [--report-step-1] - Colour of the lowest step; `--report-step-2` to `-6` likewise, `--report-on-step-1` to `-6` for the numbers on them. Circles and their bars have the fourth, and the second beside those that the headline counts together.
 */
export class CefFundingMap extends ReportFigure<FundingState> implements FundingHost {
  static override styles: CSSResultGroup = [
    palette,
    figureStyles,
    toolStyles,
    drawingStyles(pageColour),
    mapDrawingStyles(pageColour),
    chartStyles,
    barStyles,
    mapStyles,
    cardStyles,
  ];

  /** How the numbers are shown. */
  @property() view: 'map' | 'bars' | 'table' = 'map';

  /**
   * County to highlight, by number (`46`) or name (`Vestland`), among the counties of the numbers. Reports from 2024 have the
   * 15 counties of that year, some with new numbers: `Østfold` is `31`.
   */
  @property() county?: string | undefined;

  /**
   * The numbers: how many municipalities received support, as circles on the map, or what share of the municipalities in the
   * county they are, as colours of the counties. The shares are computed, and the reader can change from one to the other.
   * Own numbers are circles; they colour the counties where they are percentages, have decimals, or are below zero, and where
   * their unit, column or title says «per 1 000», «per innbygger» or the like.
   */
  @property() statistic: 'count' | 'share' = 'count';

  /** With own data: id or name of the dimension that holds the counties, when it is not clear from the data. */
  @property({attribute: 'dimension-county'}) dimensionCounty?: string | undefined;

  /**
   * With own data: the category of each further dimension that the numbers are for, by id or name, separated by semicolons:
   * `Alder=67 år; Kjønn=Kvinner`.
   */
  @property() fix?: string | undefined;

  /**
   * Address of numbers to show instead of the report's: JSON-stat, CSV, or the library's own JSON. `https:`, or the page's
   * own server; a relative address is resolved against the page's base. The numbers can also be in the page, as a `<table>` or a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's numbers stay and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;

  /** @internal */
  readonly interaction: MarkController = new MarkController(
    this,
    ({series}) => this.#toggleCounty(series ?? -1),
    () => this.#deselect(),
  );

  /** @internal */
  readonly motion: MotionController = new MotionController(this, () => `${this.state?.statistic}`);

  protected override updated(): void {
    placeCard(this.renderRoot);
  }

  /** @internal */
  chooseStatistic(statistic: Statistic, label: string): void {
    // The order of the counties changes, so the active mark is now somewhere else.
    this.interaction.leave();
    this.statistic = statistic;
    this.statusMessage = this.state!.messages.viewShown(label);
    // No county was chosen, and `report-select` would change the other figures of the group.
    dispatch(this, 'report-view', {view: this.view});
  }

  #deselect(): void {
    if (this.state?.county !== undefined && this.county !== undefined) this.#select(undefined);
  }

  #select(county: CountyFunding | undefined): void {
    const state = this.state!;
    const {finding} = fundingText({...state, county: county?.code});
    const announced = county ? `${state.messages.chosen(county.name)}.` : state.messages.cleared;
    this.choose({county: county?.code}, `${announced} ${finding}`.trim());
  }

  /** Deselects the county if it is already selected. Returns whether it is selected now. */
  #toggleCounty(index: number): boolean {
    const state = this.state!;
    const county = state.counties[index];
    const isSelected = county !== undefined && county.code !== state.county;
    if (isSelected) this.#select(county);
    else this.#deselect();
    return isSelected;
  }
}

define('cef-funding-map', CefFundingMap);

declare global {
  interface HTMLElementTagNameMap {
    'cef-funding-map': CefFundingMap;
  }
}
