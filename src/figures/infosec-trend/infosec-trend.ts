import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {cardStyles} from '../../charts/card.js';
import {chartStyles} from '../../charts/chart-styles.js';
import {pageColour} from '../../figure/palette.js';
import {placeCard} from '../../charts/line-chart/card-place.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {lineChartStyles} from '../../charts/line-chart/styles.js';
import {infosecTrendEditions, type LevelId, type MeasureId} from '../../datasets/infosec-trend.js';
import {isAnnotated} from '../../figure/annotated.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {eager, lazy} from '../../figure/lazy.js';
import {MarkController} from '../../figure/mark-controller.js';
import {MotionController} from '../../figure/motion-controller.js';
import type {SeveralOf} from '../../i18n/read-several.js';
import {ReportFigure} from '../../figure/report-figure.js';
import type {Selection} from '../../figure/selection.js';
import {texts} from '../../i18n/texts.js';
import {annotationCode} from './annotation-code.js';
import {renderLegend} from './legend.js';
import {draw, furtherNotes, help, notes, readout} from './lines-view.js';
import {MarkSteps} from './mark-steps.js';
import {measureList} from './measure-list.js';
import {words as nb, type InfosecTrendWords} from './messages.nb.js';
import {trendText} from './finding-text.js';
import {measuredText, notesOf, trendState, type TrendHost, type TrendState} from './state.js';
import {TrendSelection} from './trend-selection.js';

const list = lazy(() => import('./as-list.js'));

const declaration: FigureDeclaration<TrendState, InfosecTrend> = {
  messages: texts<InfosecTrendWords>(nb, {nn: () => import('./messages.nn.js'), en: () => import('./messages.en.js')}),
  editions: infosecTrendEditions,
  views: {
    lines: {label: ({lines}) => lines, view: eager({draw, notes, readout, help}), list},
    rows: {label: ({rows}) => rows, view: lazy(() => import('./rows-view.js')), list},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  importer: {load: () => import('./import.js')},
  follows: ['level'],
  hasHighlights: true,
  requires: (figure) => (isAnnotated(figure) ? [annotationCode] : []),
  state: trendState,
  headline: (state, view) => trendText(state, view).headline,
  measured: measuredText,
  finding: (state, view) => trendText(state, view).finding,
  legend: renderLegend,
  notes: notesOf,
  furtherNotes: (state, view) => [...furtherNotes(state, view), measureList(state, view)],
  source: ({trend, years}) => ({source: trend.source, years}),
  exporter: lazy(() => import('./export.js')),
};

/**
 * The percentage of public bodies that carried out each of five information security measures, by level of government and
 * year.
 * Statistics Norway's table 12042 as given in Digdir's annual report.
 *
 * @tag infosec-trend
 * @slot summary - Replaces the sentence that is computed from the numbers.
 * @slot note - Added under the notes on how to read the figure.
 * @slot annotation - The text of a note on one mark, at most 200 characters: `<p slot="annotation" data-measure="ovelser" data-level="kommuner" data-year="2020">`, with ids or names. Where a system removes `slot`, `class="annotation"` does the same. At most nine, and three in a chart. They are numbered in the drawing and listed under it, and are in the table, files and pictures. Notes of own data on one number are shown in the same way, after these.
 * @fires {CustomEvent<{level?: string, measure?: string, year?: string}>} report-select - The reader chose a level, or a mark in a chart. When the reader clears it, `level` is missing, or `measure` alone. Bubbles and is composed.
 * @csspart key - Names of the series.
 * @csspart drawing - The charts or the table.
 * @cssprop [--report-text-subtle] - Colour of notes and axis labels.
 * @cssprop [--report-series-1] - Colour of the first series; `--report-series-2` and `-3` likewise.
 */
export class InfosecTrend extends ReportFigure<TrendState> implements TrendHost {
  static override styles: CSSResultGroup = frameStyles(
    drawingStyles(pageColour),
    chartStyles,
    lineChartStyles,
    cardStyles,
  );

  /** How the numbers are shown. */
  @property() view: 'lines' | 'rows' | 'table' = 'lines';

  /** Level of government to highlight. The text under the heading is then about that level; the heading stays about all, except with own data on another subject. */
  @property() level?: LevelId | undefined;

  /** Levels of government to show, by id or name, separated by spaces. All if left out. */
  @property() levels?: SeveralOf<LevelId>;

  /** The only measure to show. All five if left out. */
  @property() measure?: MeasureId | undefined;

  /** Measures to show, by id or name, separated by spaces. All if left out. Where `measure` is set, it alone counts. */
  @property() measures?: SeveralOf<MeasureId>;

  /** First year to show. */
  @property() from?: string | undefined;

  /** Last year to show. */
  @property() to?: string | undefined;

  /**
   * Order of the measures in the view of rows: by how far the level that is furthest behind, or the highlighted one,
   * is behind the level it is compared with, or as in the report.
   */
  @property() sort: 'gap' | 'report' = 'gap';

  /** With own data: id or name of the dimension that holds the measures, when it is not clear from the data. */
  @property({attribute: 'dimension-measure'}) dimensionMeasure?: string | undefined;

  /** With own data: id or name of the dimension that holds the levels of government, or the series to compare. */
  @property({attribute: 'dimension-level'}) dimensionLevel?: string | undefined;

  /** With own data: id or name of the dimension that holds the years, half-years, quarters, months or weeks. */
  @property({attribute: 'dimension-time'}) dimensionTime?: string | undefined;

  /**
   * With own data: the category of each further dimension that the numbers are for, by id or name, separated by semicolons:
   * `Alder=67 år; Kjønn=Kvinner`.
   */
  @property() fix?: string | undefined;

  /**
   * With own data: the periods to show, by id or name, separated by spaces, or a number of the last ones, such as `last 10`.
   * All if left out.
   */
  @property() periods?: string | undefined;

  /**
   * Address of numbers to show instead of the report's: JSON-stat, CSV, or the library's own JSON. `https:`, or the page's
   * own server; a relative address is resolved against the page's base. The numbers can also be in the page, as a `<table>` or a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's numbers stay and the figure says so.
   */
  @property() src?: string | undefined;

  /**
   * Address of a file that the command `watch` wrote, on the page's own server. The figure then lists the numbers that their
   * source has changed since they were published, with the date. Nothing is fetched if left out.
   */
  @property() revisions?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;
  /** @internal */
  readonly selection: TrendSelection = new TrendSelection(this, () => this.state);
  /** @internal */
  readonly marks: MarkController = new MarkController(
    this,
    (mark) => this.selection.toggleMark(mark),
    (isKeyInFigure) => this.selection.clearSelection(isKeyInFigure),
  );
  /** @internal */
  readonly steps: MarkSteps = new MarkSteps(this, () => this.state);
  /** @internal */
  readonly motion: MotionController = new MotionController(this, () =>
    [this.state?.level, this.state?.sort, this.state?.years].join(' '),
  );

  protected override updated(): void {
    placeCard(this.renderRoot);
  }

  override follow(selection: Selection): void {
    const {level, measure, year} = selection;
    // A year without a measure concerns something else, such as a partner.
    super.follow(measure ? {marks: [{level, measure, year}]} : selection);
    this.selection.clear();
  }
}

define('infosec-trend', InfosecTrend);

declare global {
  interface HTMLElementTagNameMap {
    'infosec-trend': InfosecTrend;
  }
}
