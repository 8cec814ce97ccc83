import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {guidanceEditions, linkList, type GuideStatusId, type PublisherId} from '../../datasets/guidance.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {InParts} from '../../figure/in-parts.js';
import {eager, lazy} from '../../figure/lazy.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {texts} from '../../i18n/texts.js';
import {draw} from './list-view.js';
import {words as nb, type GuidanceListWords} from './messages.nb.js';
import {foldOf, guidanceState, guidanceText, notesOf, type GuidanceHost, type GuidanceState} from './state.js';
import {guidanceStyles} from './styles.js';

const declaration: FigureDeclaration<GuidanceState, GuidanceList> = {
  messages: texts<GuidanceListWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: guidanceEditions,
  views: {only: {label: ({heading}) => heading, view: eager({draw})}},
  importer: {
    load: () => import('./import.js'),
    content: `table, script[type="application/json"], ${linkList}`,
  },
  follows: ['publisher'],
  state: guidanceState,
  headline: (state) => guidanceText(state).headline,
  finding: (state) => guidanceText(state).finding,
  fold: foldOf,
  notes: notesOf,
  source: ({guidance}) => ({source: guidance.source}),
  // An empty list has no picture.
  formats: ({found}) => (found.length === 0 ? ['csv', 'xlsx', 'csv-rfc', 'json'] : undefined),
  exporter: lazy(() => import('./export.js')),
};

/**
 * The guides on information security that Digdir's annual report lists as new or updated: title, publisher, status
 * and address, with search, filters and sorting.
 *
 * @tag guidance-list
 * @omit fires report-view
 * @omit csspart views
 * @slot - Shown until the list is drawn, or if it never is: a sentence and a link, for instance.
 * @slot summary - Replaces the sentence that is computed from the list.
 * @fires {CustomEvent<{query: string, publisher?: string, status?: string, sort: string}>} report-select - The reader searched, filtered or sorted. Bubbles and is composed.
 * @csspart drawing - Filters and list.
 * @csspart note - Notes.
 * @cssprop [--report-text-subtle] - Colour of notes and facts.
 */
export class GuidanceList extends ReportFigure<GuidanceState> implements GuidanceHost {
  static override styles: CSSResultGroup = frameStyles(guidanceStyles);

  /** Shows the guides of one publisher only. */
  @property() publisher?: PublisherId | undefined;

  /** Shows the guides of one status only. The report says of five that they are new *or* updated. */
  @property() status?: GuideStatusId | undefined;

  /** Shows the guides in which every word occurs, in the title, the publisher or the host of the address. */
  @property() query?: string | undefined;

  /** Order of the list. */
  @property() sort: 'report' | 'title' | 'publisher' = 'report';

  /**
   * Address of a list to show instead of the report's: CSV with titles and addresses, or JSON as
   * `data/schema/guidance.schema.json` describes it. `https:`, or the page's own server; a relative address is resolved against the page's base.
   * The list can also be in the page, inside the element: as a list of links, a `<table>`, or a `<script type="application/json">`. When loading
   * or parsing fails, the report's list stays and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;

  /** @internal */
  readonly parts: InParts = new InParts(this, () => this.state && {items: this.state.found, from: this.state.guidance});
}

define('guidance-list', GuidanceList);

declare global {
  interface HTMLElementTagNameMap {
    'guidance-list': GuidanceList;
  }
}
