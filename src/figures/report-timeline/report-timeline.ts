import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {timelineStyles, timeStyles} from '../../charts/timeline/styles.js';
import {readTimeline, timelineEditions} from '../../datasets/timeline.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {ownDocument} from '../../figure/importer-source.js';
import {eager, lazy} from '../../figure/lazy.js';
import {pageColour} from '../../figure/palette.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {texts} from '../../i18n/texts.js';
import {words as nb, type ReportTimelineWords} from './messages.nb.js';
import {
  abbreviationsOf,
  findingText,
  headlineText,
  notesOf,
  periodText,
  sourceOf,
  timeScores,
  timelineState,
  type TimelineState,
} from './state.js';
import {draw, notes} from './timeline-view.js';

const declaration: FigureDeclaration<TimelineState, ReportTimeline> = {
  messages: texts<ReportTimelineWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: timelineEditions,
  views: {
    timeline: {label: ({timeline}) => timeline, view: eager({draw, notes})},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  importer: {load: ownDocument(readTimeline)},
  state: timelineState,
  unit: periodText,
  headline: headlineText,
  finding: findingText,
  fold: (state) => (state.items.length > 0 ? [state.messages.items, state.items.length, timeScores(state)] : undefined),
  notes: notesOf,
  abbreviations: abbreviationsOf,
  source: sourceOf,
  hasViews: ({items}) => items.length > 0,
  formats: ({items}) => (items.length > 0 ? undefined : ['json']),
  exporter: lazy(() => import('./export.js')),
};

/**
 * Dated events in Digdir's annual report: reviews, guidance, co-operation and incidents, and what was planned.
 *
 * @tag report-timeline
 * @slot - Shown until the timeline is drawn, or if it never is: a sentence and a link, for instance.
 * @slot summary - Replaces the sentence that is computed from the timeline.
 * @slot note - Added under the notes on how to read the figure.
 * @csspart drawing - The timeline or the table.
 * @cssprop [--report-text-subtle] - Colour of notes and of the kinds of entries.
 * @cssprop [--report-series-1] - Colour of the marks.
 */
export class ReportTimeline extends ReportFigure<TimelineState> {
  static override styles: CSSResultGroup = frameStyles(timeStyles(pageColour), timelineStyles);

  /** How the timeline is shown. */
  @property() view: 'timeline' | 'table' = 'timeline';

  /** First year to show. */
  @property() from?: string | undefined;

  /** Last year to show. */
  @property() to?: string | undefined;

  /** Shows one kind only. */
  @property() kind?: 'kartlegging' | 'veiledning' | 'samarbeid' | 'ansvar' | 'hendelse' | 'program' | undefined;

  /**
   * Address of a document to show instead of the report's: JSON as `data/schema/timeline.schema.json` describes it. `https:`, or
   * the page's own server; a relative address is resolved against the page's base. The document can also be in the page, in a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's timeline stays and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;
}

define('report-timeline', ReportTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'report-timeline': ReportTimeline;
  }
}
