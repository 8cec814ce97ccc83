import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {statementStyles} from '../../charts/statement-list/styles.js';
import {scoreStyles} from '../../charts/unit-squares/tally.js';
import {goalsEditions, readGoals, type Result, type GoalId} from '../../datasets/goals.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {frameStyles} from '../../figure/frame-styles.js';
import {ownDocument} from '../../figure/importer-source.js';
import {dispatch} from '../../figure/dispatch.js';
import {eager, lazy} from '../../figure/lazy.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {texts} from '../../i18n/texts.js';
import {draw, lead} from './list-view.js';
import {words as nb, type GoalResultsWords} from './messages.nb.js';
import {PageFigures} from './page-figures.js';
import {
  abbreviationsOf,
  findingText,
  goalsState,
  headlineText,
  notesOf,
  type GoalsHost,
  type GoalsState,
} from './state.js';
import {pageColour} from '../../figure/palette.js';
import {goalStyles} from './styles.js';

const declaration: FigureDeclaration<GoalsState, GoalResults> = {
  messages: texts<GoalResultsWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: goalsEditions,
  views: {
    list: {label: ({list}) => list, view: eager({draw, lead})},
    table: {label: ({table}) => table, view: lazy(() => import('./table-view.js'))},
  },
  // The table has the same texts as the cards; an author can ask for it.
  hasViews: () => false,
  importer: {load: ownDocument(readGoals)},
  state: goalsState,
  headline: headlineText,
  finding: findingText,
  fold: ({goals, messages}) => [messages.items, goals.chapters.flatMap((one) => one.goals).length],
  notes: notesOf,
  abbreviations: abbreviationsOf,
  source: ({goals}) => ({source: goals.source}),
  exporter: lazy(() => import('./export.js')),
};

/**
 * The goals of two chapters of Digdir's annual report, each with its results, in the report's own words. A result
 * for which the report has numbers or names links to the figure that shows them, when that figure is on the same page.
 *
 * @tag goal-results
 * @omit fires report-view
 * @omit csspart views
 * @slot - Shown until the list is drawn, or if it never is: a sentence and a link, for instance.
 * @slot summary - Replaces the sentence that is computed from the list.
 * @fires {CustomEvent<{goal?: string, level?: string, year?: string, partner?: string}>} report-select - The reader went from a result to the figure behind it; the detail is what to select there. Bubbles and is composed.
 * @csspart drawing - The list or the table.
 * @csspart note - Notes.
 */
export class GoalResults extends ReportFigure<GoalsState> implements GoalsHost {
  static override styles: CSSResultGroup = frameStyles(statementStyles, scoreStyles(pageColour), goalStyles);

  /** How the goals are shown. */
  @property() view: 'list' | 'table' = 'list';

  /** Shows one chapter only. */
  @property() chapter?: 'informasjonssikkerhet' | 'internasjonalt' | undefined;

  /** Shows one goal only, by its number in the chapter. */
  @property() goal?: GoalId | undefined;

  /**
   * Address of a document to show instead of the report's: JSON as `data/schema/goals.schema.json` describes it. `https:`, or
   * the page's own server; a relative address is resolved against the page's base. The document can also be in the page, in a
   * `<script type="application/json">` inside the element. When loading or parsing fails, the report's goals stay and the figure says so.
   */
  @property() src?: string | undefined;

  /** Seconds to wait for `src`, from 1 to 60. */
  @property({type: Number, attribute: 'src-timeout'}) srcTimeout: number = 10;

  protected override readonly declaration = declaration;
  /** The figures in the same page. @internal */
  readonly pageFigures: PageFigures = new PageFigures(this);

  /** @internal */
  goTo(event: Event, {tag, select}: NonNullable<Result['figure']>): void {
    const figure = this.pageFigures.find(tag);
    // The figure need not be in the same group, nor of the same version.
    (figure as Partial<Pick<ReportFigure, 'follow'>> | undefined)?.follow?.(select);
    dispatch(this, 'report-select', select);
    this.pageFigures.go(event, tag);
  }
}

define('goal-results', GoalResults);

declare global {
  interface HTMLElementTagNameMap {
    'goal-results': GoalResults;
  }
}
