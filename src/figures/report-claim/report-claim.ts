import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {eager, lazy} from '../../figure/lazy.js';
import {palette} from '../../figure/palette.js';
import {ReportFigure} from '../../figure/report-figure.js';
import type {Selection} from '../../figure/selection.js';
import {figureStyles} from '../../figure/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {ClaimMarksController, type ClaimsHost} from '../report-claims/claim-marks-controller.js';
import {claimsDeclaration} from '../report-claims/claims-declaration.js';
import {draw, frame} from './sentence-view.js';
import {claimState, claimText, type ClaimState} from './state.js';
import {inlineClaimStyles} from './styles.js';

const declaration: FigureDeclaration<ClaimState, ReportClaim> = {
  ...claimsDeclaration,
  isInline: true,
  views: {only: {label: ({heading}) => heading, view: eager({draw})}},
  state: claimState,
  topic: ({verdict, messages}) => (verdict ? messages.quoted(verdict.claim.quotation) : ''),
  headline: (state) => claimText(state).headline,
  // One claim is not a number of claims.
  measured: ({claims}) => claims.source.report,
  finding: (state) => claimText(state).finding,
  notes: () => [],
  source: ({claims}) => ({source: claims.source}),
  frame,
  exporter: lazy(() => import('./export.js')),
};

/**
 * One claim of the report, in a sentence of the author's own: the words inside the element, followed by a badge
 * with the share of the comparisons in which it holds. The badge opens the comparisons. Without words inside, the report's own are quoted.
 *
 * @tag report-claim
 * @slot - The author's words for the claim.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-select - The reader asked to see the claim in the figures of the group, or cleared that: then without `claim` and marks. Only in a group. Bubbles and is composed.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-hover - The reader started or stopped pointing at the claim. Only in a group. Bubbles and is composed.
 * @csspart figure - The claim and its answer.
 * @csspart notice - The error message about an author's own numbers, after the answer.
 * @cssprop [--report-accent] - Colour of focus.
 * @omit slot heading
 * @omit slot summary
 * @omit slot note
 * @omit fires report-view
 * @omit csspart heading
 * @omit csspart summary
 * @omit csspart views
 * @omit csspart drawing
 * @omit csspart note
 * @omit csspart source
 * @omit csspart tools
 * @omit cssprop --report-surface
 * @omit cssprop --report-text
 * @omit cssprop --report-text-subtle
 */
export class ReportClaim extends ReportFigure<ClaimState> implements ClaimsHost {
  static override readonly omittedOptions = ['heading', 'headingLevel', 'hide', 'address'];

  static override styles: CSSResultGroup = [palette, figureStyles, toolStyles, inlineClaimStyles];

  /** The claim that the words are about. */
  @property() ref?:
    | 'svak-forbedring'
    | 'negativ-utvikling'
    | 'kommunene-storre-fremgang'
    | 'kommunene-lavere'
    | 'internkontrollen-styrket'
    | 'kommunene-storst-framgang'
    | 'statlige-fremgang'
    | 'kommunal-sektor-etter'
    | 'pandemien'
    | 'pandemien-belastet'
    | 'undersokelsen'
    | 'fem-delprosjekter'
    | 'nettverket-okte'
    | '82-kommuner'
    | undefined;

  /** Same as `ref`, for frameworks that keep that name for themselves. */
  @property() claim?:
    | 'svak-forbedring'
    | 'negativ-utvikling'
    | 'kommunene-storre-fremgang'
    | 'kommunene-lavere'
    | 'internkontrollen-styrket'
    | 'kommunene-storst-framgang'
    | 'statlige-fremgang'
    | 'kommunal-sektor-etter'
    | 'pandemien'
    | 'pandemien-belastet'
    | 'undersokelsen'
    | 'fem-delprosjekter'
    | 'nettverket-okte'
    | '82-kommuner'
    | undefined;

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

  override follow(selection: Selection): void {
    // A choice in another figure replaces the marks of the claim.
    this.claimMarks.follow(selection.claim);
  }
}

define('report-claim', ReportClaim);

declare global {
  interface HTMLElementTagNameMap {
    'report-claim': ReportClaim;
  }
}
