import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {pageColour} from '../../figure/palette.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {relationRowStyles} from '../../charts/relation-rows/styles.js';
import {partnerNetworkEditions, readPartnerNetwork, type PartnerId} from '../../datasets/partners.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {ownDocument} from '../../figure/importer-source.js';
import {eager, lazy} from '../../figure/lazy.js';
import {MarkController} from '../../figure/mark-controller.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {wayBackStyles} from '../../figure/way-back.js';
import {texts} from '../../i18n/texts.js';
import {highlight} from './highlight.js';
import {choosePartner, draw, help, notes, readout} from './matrix-view.js';
import {words as nb, type PartnerNetworkWords} from './messages.nb.js';
import {abbreviationsOf, backgroundOf, namesNote} from './notes.js';
import {networkState, networkText, partnerScores, sourceOf, type NetworkHost, type NetworkState} from './state.js';

const declaration: FigureDeclaration<NetworkState, PartnerNetwork> = {
  messages: texts<PartnerNetworkWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: partnerNetworkEditions,
  views: {
    matrix: {label: ({matrix}) => matrix, view: eager({draw, notes, readout, help})},
    list: {label: ({list}) => list, view: lazy(() => import('./list-view.js'))},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  importer: {load: ownDocument(readPartnerNetwork)},
  follows: ['partner'],
  state: networkState,
  topic: ({messages, isImported}) => (isImported ? messages.ownHeading : messages.heading),
  headline: (state) => networkText(state).headline,
  finding: (state) => networkText(state).finding,
  fold: (state) => [state.messages.items, state.network.partners.length, partnerScores(state)],
  notes: () => [],
  background: backgroundOf,
  abbreviations: abbreviationsOf,
  furtherNotes: (state, view) => [namesNote(state, view)],
  source: sourceOf,
  exporter: lazy(() => import('./export.js')),
};

/**
 * Digdir's partners in the year of the report, the subjects of the co-operation, and the plans for the year after. From
 * Digdir's annual report.
 *
 * @tag partner-network
 * @slot note - Added under the notes on how to read the figure.
 * @fires {CustomEvent<{partner?: string, year?: string}>} report-select - The reader chose a partner, or cleared the choice: then without `partner`. `year` is that of the chosen subject, where it was one. Bubbles and is composed.
 * @csspart drawing - The rows, the list or the table.
 * @cssprop [--report-text-subtle] - Colour of notes.
 * @cssprop [--report-series-1] - Colour of the marks.
 */
export class PartnerNetwork extends ReportFigure<NetworkState> implements NetworkHost {
  static override styles: CSSResultGroup = frameStyles(drawingStyles(pageColour), relationRowStyles, wayBackStyles);

  /** How the co-operation is shown. */
  @property() view: 'matrix' | 'list' | 'table' = 'matrix';

  /** The only year to show. Both if left out. */
  @property() year?: string | undefined;

  /** Partner to highlight; the sentence under the heading is then about that partner. */
  @property() partner?: PartnerId | undefined;

  /**
   * Address of a document to show instead of the report's: JSON as `data/schema/partners.schema.json` describes it. `https:`, or
   * the page's own server; a relative address is resolved against the page's base. The document can also be in the page, in a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's network stays and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;

  /** @internal */
  readonly interaction: ChartInteraction = new MarkController(
    this,
    (place, isSecond) => this.state && choosePartner(place, isSecond, this.state, this),
    () => this.state?.partner && highlight(undefined, undefined, this.state, this),
  );
}

define('partner-network', PartnerNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'partner-network': PartnerNetwork;
  }
}
