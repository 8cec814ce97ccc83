import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {eager, lazy} from '../../figure/lazy.js';
import {MarkController} from '../../figure/mark-controller.js';
import {ReportFigure} from '../../figure/report-figure.js';
import type {Selection} from '../../figure/selection.js';
import {ClaimMarksController, type ClaimsHost} from './claim-marks-controller.js';
import {claimsDeclaration} from './claims-declaration.js';
import {draw, help} from './list-view.js';
import {claimsState, claimsText, squaresNote, type ClaimsState} from './state.js';
import {claimStyles} from './styles.js';
import {sharesSource} from './verdict-text.js';

const declaration: FigureDeclaration<ClaimsState, ReportClaims> = {
  ...claimsDeclaration,
  views: {
    list: {label: ({list}) => list, view: eager({draw, help})},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  state: claimsState,
  headline: (state) => claimsText(state).headline,
  finding: (state) => claimsText(state).finding,
  unit: ({chapter, claims: {verdicts}, messages}) => {
    const chapters = new Set(verdicts.map(({claim}) => claim.chapter)).size;
    return chapter ? messages.units[chapter] : chapters > 1 ? messages.unitOf(chapters) : messages.unit;
  },
  notes: (state) => [state.messages.howToRead, ...squaresNote(state)],
  source: ({claims, messages}) => ({source: claims.source, further: sharesSource(claims, messages)}),
  exporter: lazy(() => import('./export.js')),
};

/**
 * The claims of Digdir's annual report, tested against its own numbers: in how many cases each claim holds, and where
 * it does not.
 *
 * @tag report-claims
 * @slot - Shown until the list is drawn, or if it never is: a sentence and a link, for instance.
 * @slot summary - Replaces the sentence that is computed from the verdicts.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-select - The reader asked to see a claim in the figures of the group, or cleared that: then without `claim` and marks. Bubbles and is composed.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-hover - The reader started or stopped pointing at a claim. Only in a group. Bubbles and is composed.
 * @csspart drawing - The claims.
 * @csspart note - How to read the list.
 * @cssprop [--report-text] - Colour of text and filled squares.
 * @cssprop [--report-text-subtle] - Colour of notes.
 * @cssprop [--report-series-3] - Colour of squares in which a claim does not hold.
 */
export class ReportClaims extends ReportFigure<ClaimsState> implements ClaimsHost {
  static override styles: CSSResultGroup = frameStyles(claimStyles);

  /** How the claims are shown. */
  @property() view: 'list' | 'table' = 'list';

  /** Shows the claims of one chapter only. */
  @property() chapter?: 'informasjonssikkerhet' | 'internasjonalt' | undefined;

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
  readonly claimMarks: ClaimMarksController = new ClaimMarksController(this, () => this.state);

  /** @internal */
  readonly interaction: ChartInteraction = new MarkController(
    this,
    () => undefined,
    () => this.claimMarks.end(),
  );

  override follow(selection: Selection): void {
    // A choice in another figure replaces the marks of the claim, by none or by those of another claim.
    if (selection.claim !== this.claimMarks.shown) this.statusMessage = '';
    this.claimMarks.follow(selection.claim);
  }
}

define('report-claims', ReportClaims);

declare global {
  interface HTMLElementTagNameMap {
    'report-claims': ReportClaims;
  }
}
