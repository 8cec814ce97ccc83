import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {eager, lazy} from '../../figure/lazy.js';
import {palette} from '../../figure/palette.js';
import {isServer} from '../../figure/is-server.js';
import {ReportFigure} from '../../figure/report-figure.js';
import type {Selection} from '../../figure/selection.js';
import {figureStyles} from '../../figure/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {ClaimMarksController, type ClaimsHost} from '../report-claims/claim-marks-controller.js';
import {claimsDeclaration} from '../report-claims/claims-declaration.js';
import {draw, frame} from './sentence-view.js';
import {standsAlone} from './stands-alone.js';
import {claimState, claimText, type ClaimState} from './state.js';
import {inlineClaimStyles} from './styles.js';

const declaration: FigureDeclaration<ClaimState, ReportClaim> = {
  ...claimsDeclaration,
  isInline: true,
  views: {
    sentence: {label: ({heading}) => heading, view: eager({draw})},
    block: {label: ({heading}) => heading, view: lazy(() => import('./block-view.js'))},
  },
  hasViews: () => false,
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
 * Without words inside or beside it, the claim is a block: the quotation, its answer, and every comparison with its number.
 *
 * @tag report-claim
 * @slot - The author's words for the claim.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-select - The reader asked to see the claim in the figures of the group, or cleared that: then without `claim` and marks. Only in a group. Bubbles and is composed.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-hover - The reader started or stopped pointing at the claim. Only in a group. Bubbles and is composed.
 * @csspart figure - The claim and its answer.
 * @csspart notice - The error message about an author's own numbers, after the answer.
 * @csspart source - Source and licence, of a block.
 * @cssprop [--report-surface] - Background of a block.
 * @cssprop [--report-text] - Colour of text and filled squares in a block.
 * @cssprop [--report-text-subtle] - Colour of notes and labels in a block.
 * @cssprop [--report-accent] - Colour of links and focus.
 * @cssprop [--report-series-3] - Colour of comparisons in which a claim does not hold, in a block.
 * @omit slot heading
 * @omit slot summary
 * @omit slot note
 * @omit fires report-view
 * @omit csspart heading
 * @omit csspart summary
 * @omit csspart views
 * @omit csspart drawing
 * @omit csspart note
 * @omit csspart tools
 */
export class ReportClaim extends ReportFigure<ClaimState> implements ClaimsHost {
  static override readonly omittedOptions = ['heading', 'headingLevel', 'hide', 'address'];

  static override styles: CSSResultGroup = [palette, figureStyles, toolStyles, inlineClaimStyles];

  /** The claim that the words are about. */
  @property() ref?: string | undefined;

  /** Same as `ref`, for frameworks that keep that name for themselves. */
  @property() claim?: string | undefined;

  /**
   * Address of numbers to show instead of the report's: JSON-stat, CSV, or the library's own JSON. `https:`, or the page's
   * own server; a relative address is resolved against the page's base. The numbers can also be in the page, as a `<table>` or a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's numbers stay and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;

  /** The form of the claim, which the words in and beside the element decide. @internal */
  get view(): 'sentence' | 'block' {
    return this.#form ?? (standsAlone(this) ? 'block' : 'sentence');
  }
  /** The build of the pages sets it, because no words around the element are known there. In a browser it changes nothing. @internal */
  set view(form: unknown) {
    if (isServer) this.#form = form === 'block' ? 'block' : 'sentence';
  }
  #form: 'sentence' | 'block' | undefined;

  /** @internal */
  readonly claimMarks: ClaimMarksController = new ClaimMarksController(this, () => this.state);

  /** The words beside the element are others in another place. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

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
