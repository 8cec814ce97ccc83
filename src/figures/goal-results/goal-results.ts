import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {words as nb, type GoalResultsWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import {
  goalsFinding,
  goalsOf,
  goalsYears,
  selectGoals,
  readGoals,
  type Goals,
  type Result,
} from '../../datasets/goals.js';
import {figureStyles} from '../../figure/styles.js';
import {goalStyles} from './styles.js';
import {paperStyles} from '../../figure/print-styles.js';
import {palette} from '../../figure/palette.js';
import {statementStyles} from '../../charts/statement-list/styles.js';
import {tableStyles} from '../../charts/data-table/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import {licenceText, sourceLine, sourceText} from '../../figure/source-line.js';
import {define} from '../../figure/define.js';
import {PageFigures} from './page-figures.js';
import {goalsList, goalsTable, publishedGoals, type GoalsShown} from './views.js';
import {ownDocument} from '../../figure/importer-source.js';
import {ReportElement} from '../../figure/report-element.js';
import {explained} from '../../i18n/short-forms.js';

type View = 'list' | 'table';

const elementTexts = texts<GoalResultsWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * The goals of two chapters of Digdir's annual report 2020, each with its results, in the report's own words. A result
 * that rests on numbers or on a list links to the figure that shows them, when that figure stands in the same page.
 *
 * @tag goal-results
 * @slot - Shown until the list is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the list.
 * @slot note - Added under the notes.
 * @fires {CustomEvent<{goal?: string, level?: string, year?: string, partner?: string}>} report-select - The reader went from a result to the figure behind it; the detail is what to select there. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart views - The choice of view.
 * @csspart drawing - The list or the table.
 * @csspart note - Notes.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes and labels.
 * @cssprop [--report-accent] - Colour of links and focus.
 */
export class GoalResults extends ReportElement<GoalResultsWords> {
  static override styles: CSSResultGroup = [
    palette,
    figureStyles,
    statementStyles,
    goalStyles,
    tableStyles,
    wordTableStyles,
    toolStyles,
    paperStyles,
  ];

  /** How the goals are shown. */
  @property() view: 'list' | 'table' = 'list';

  /** Shows one chapter only. */
  @property() chapter?: 'informasjonssikkerhet' | 'internasjonalt';

  /** Shows one goal only, by its number in the chapter. */
  @property() goal?: '1' | '2' | '3';

  protected override readonly texts = elementTexts;
  protected override readonly ownTopic = ownDocument(readGoals);

  readonly #figures = new PageFigures(this);

  #goals!: Goals;
  #goal: string | undefined;
  #view: View = 'list';
  #notice: string | undefined;

  protected override willUpdate(): void {
    const {year, notice} = this.editionOf(goalsYears);
    this.#notice = notice;
    this.#view = this.choice<View>('view', this.view, ['list', 'table']) ?? 'list';
    const all = (this.own as Goals | undefined) ?? goalsOf(year, this.language);
    const chapter = this.choice(
      'chapter',
      this.chapter,
      all.chapters.map(({id, name}) => [id, name] as const),
    );
    const numbers = new Set(all.chapters.flatMap(({goals}) => goals.map(({id}) => id)));
    this.#goal = this.choice('goal', this.goal, [...numbers]);
    this.#goals = selectGoals(all, chapter, this.#goal);
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    const shown: GoalsShown = {goals: this.#goals, words, link: (figure) => this.#link(figure)};
    return this.frame({
      summary: this.#finding(),
      notice: this.#notice,
      views: this.viewSwitch({list: words.list, table: words.table}, this.#view),
      drawing: this.#view === 'table' ? goalsTable(shown) : goalsList(shown),
      notes: this.#notes(),
      source: sourceLine(this.#goals.source, words, []),
    });
  }

  #link(figure: NonNullable<Result['figure']>): TemplateResult | undefined {
    const href = this.#figures.address(figure.tag);
    if (href === undefined) return undefined;
    return html`<a href=${href} @click=${(event: Event) => this.#go(event, figure)}
      >${this.words.figures[figure.tag]}</a
    >`;
  }

  #go(event: Event, {tag, select}: NonNullable<Result['figure']>): void {
    // The figure need not be of the same group, nor of the same version.
    const {follow} = (this.#figures.find(tag) ?? {}) as Partial<ReportElement>;
    follow?.call(this.#figures.find(tag), select);
    this.tell('report-select', select);
    this.#figures.go(event, tag);
  }

  #finding(): string {
    return this.words.finding(goalsFinding(this.#goals), this.#goal, this.numbers);
  }

  #notes(): string[] {
    return [
      this.words.howToRead,
      // Short forms of an author's own may stand for something else.
      ...(this.own ? [] : explained(this.#goals.chapters, this.words.shortForms)),
    ];
  }

  override published(): PublishedFigure {
    const {words} = this;
    const goals = this.#goals;
    const {source, document, year} = goals;
    return {
      name: `goal-results-${year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: this.#notes(),
      source: sourceText(source, words),
      licence: licenceText(source, words),
      address: source.href,
      table: publishedGoals({goals, words}),
      document,
      picture: async (room) => (await import('./picture.js')).goalsPicture(goals, words, this.language, room),
    };
  }
}

define('goal-results', GoalResults);

declare global {
  interface HTMLElementTagNameMap {
    'goal-results': GoalResults;
  }
}
