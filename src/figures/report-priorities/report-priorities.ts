import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {statementStyles} from '../../charts/statement-list/styles.js';
import {
  prioritiesEditions,
  prioritiesFinding,
  prioritiesOf,
  readPriorities,
  type PlanPartnerId,
} from '../../datasets/priorities.js';
import {sectionsOf} from '../../datasets/source.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {easeHeight} from '../../figure/ease-height.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {ownDocument} from '../../figure/importer-source.js';
import {eager, lazy} from '../../figure/lazy.js';
import {ReportFigure} from '../../figure/report-figure.js';
import type {Selection} from '../../figure/selection.js';
import {wayBackStyles} from '../../figure/way-back.js';
import {toText} from '../../figure/to-text.js';
import {texts} from '../../i18n/texts.js';
import {draw, planScores, readout, showAll, type Host} from './list-view.js';
import {words as nb, type ReportPrioritiesWords} from './messages.nb.js';
import {abbreviationsOf, findingText, headlineText, notesOf, prioritiesState, type PrioritiesState} from './state.js';
import {priorityStyles} from './styles.js';

const declaration: FigureDeclaration<PrioritiesState, ReportPriorities> = {
  messages: texts<ReportPrioritiesWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: prioritiesEditions,
  views: {
    list: {label: ({list}) => list, view: eager({draw, readout})},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  // A table of two columns adds nothing to the list; an author can ask for it.
  hasViews: () => false,
  importer: {load: ownDocument(readPriorities)},
  state: prioritiesState,
  unit: ({priorities, messages}) => messages.unitOf(prioritiesFinding(priorities, undefined).year),
  headline: headlineText,
  finding: findingText,
  fold: (state) => [state.messages.items, state.plans.length, planScores(state)],
  notes: notesOf,
  abbreviations: abbreviationsOf,
  source: ({priorities, plans}) => ({source: {...priorities.source, sections: sectionsOf(plans)}}),
  exporter: lazy(() => import('./export.js')),
};

/**
 * The plans of Digdir's annual report for the next year, and with whom they will be carried out.
 *
 * @tag report-priorities
 * @omit fires report-view
 * @omit csspart views
 * @slot - Shown until the list is drawn, or if it never is: a sentence and a link, for instance.
 * @slot summary - Replaces the sentence that is computed from the list.
 * @fires {CustomEvent<{partner?: string}>} report-select - The reader chose a partner; all plans when `partner` is undefined. Bubbles and is composed.
 * @csspart drawing - The list or the table.
 */
export class ReportPriorities extends ReportFigure<PrioritiesState> implements Host {
  static override styles: CSSResultGroup = frameStyles(statementStyles, priorityStyles, wayBackStyles);

  /** How the plans are shown. */
  @property() view: 'list' | 'table' = 'list';

  /** Shows the plans that name one partner. */
  @property() partner?: PlanPartnerId | undefined;

  /**
   * Address of a document to show instead of the report's: JSON as `data/schema/priorities.schema.json` describes it. `https:`, or
   * the page's own server; a relative address is resolved against the page's base. The document can also be in the page, in a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's plans stay and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;

  /** @internal */
  pressed: string | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      // A panel that Escape has closed has used the key.
      if (event.key !== 'Escape' || event.defaultPrevented || this.state?.partner === undefined) return;
      event.preventDefault();
      void showAll(this.state, this);
    });
  }

  /** The reader chose something in a view, which may show fewer plans. @internal */
  override choose(...choice: Parameters<ReportFigure['choose']>): void {
    super.choose(...choice);
    void easeHeight(this);
  }

  /** A partner of the past year may have no part in any plan; then all plans are shown. */
  override follow(selection: Selection): void {
    if (!('partner' in selection)) return;
    // Until an older report has been fetched, the newest one decides who is a partner.
    const edition = prioritiesEditions.has(toText(this.edition)) ? this.edition : undefined;
    const {partners} = this.state?.priorities ?? prioritiesOf(edition, 'nb');
    const isNamed = partners.some(({id}) => id === selection.partner);
    this.partner = isNamed ? (selection.partner as ReportPriorities['partner']) : undefined;
  }
}

define('report-priorities', ReportPriorities);

declare global {
  interface HTMLElementTagNameMap {
    'report-priorities': ReportPriorities;
  }
}
