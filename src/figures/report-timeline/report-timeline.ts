import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {words as nb, type ReportTimelineWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import {sectionsOf} from '../../datasets/sections.js';
import type {Source} from '../../datasets/source.js';
import {
  filterTimeline,
  timeline,
  timelineFinding,
  timelineYears,
  readTimeline,
  type Timeline,
  type TimelineFilter,
} from '../../datasets/timeline.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {figureStyles} from '../../figure/styles.js';
import {paperStyles} from '../../figure/print-styles.js';
import {palette} from '../../figure/palette.js';
import {quotationStyles} from '../../charts/quotation-styles.js';
import {tableStyles} from '../../charts/data-table/styles.js';
import {timelineDrawingStyles, timelineStyles} from '../../charts/timeline/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import type {PublishedFigure, Room} from '../../figure/figure-export.js';
import {licenceText, sourceLine, sourceText} from '../../figure/source-line.js';
import {define} from '../../figure/define.js';
import {ownDocument} from '../../figure/importer-source.js';
import {ReportElement} from '../../figure/report-element.js';
import {ReportTimelineViews} from './views.js';
import {explained} from '../../i18n/short-forms.js';

type View = 'timeline' | 'table';

const views = ['timeline', 'table'] as const;

const elementTexts = texts<ReportTimelineWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * What Digdir's annual report 2020 dates: surveys, guidance, co-operation and incidents since 2018, and what was planned
 * until 2027.
 *
 * @tag report-timeline
 * @slot - Shown until the timeline is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the timeline.
 * @slot note - Added under the notes on how to read the figure.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart views - The choice of view.
 * @csspart drawing - The timeline or the table.
 * @csspart note - How to read the figure.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes and of the axis.
 * @cssprop [--report-accent] - Colour of links and focus.
 * @cssprop [--report-series-1] - Colour of the first kind; `--report-series-2` to `-6` likewise.
 */
export class ReportTimeline extends ReportElement<ReportTimelineWords> {
  static override styles: CSSResultGroup = [
    palette,
    drawingStyles,
    figureStyles,
    timelineDrawingStyles,
    timelineStyles,
    tableStyles,
    wordTableStyles,
    quotationStyles,
    toolStyles,
    paperStyles,
  ];

  /** How the timeline is shown. */
  @property() view: 'timeline' | 'table' = 'timeline';

  /** First year to show, from 2018 to 2027. */
  @property() from?: string;

  /** Last year to show, from 2018 to 2027. */
  @property() to?: string;

  /** Shows one kind only. */
  @property() kind?: 'kartlegging' | 'veiledning' | 'samarbeid' | 'ansvar' | 'hendelse' | 'program';

  protected override readonly texts = elementTexts;
  protected override readonly ownTopic = ownDocument(readTimeline);

  #timeline!: Timeline;
  #items!: Timeline['items'];
  #filter!: TimelineFilter;
  #view: View = 'timeline';
  #notice: string | undefined;

  protected override willUpdate(): void {
    const {year, notice} = this.editionOf(timelineYears);
    const {words} = this;
    this.#notice = notice;
    this.#timeline = (this.own as Timeline | undefined) ?? timeline(year, this.language);
    this.#view = this.choice('view', this.view, views) ?? 'timeline';
    const {kinds, years, items} = this.#timeline;
    const kind = this.choice(
      'kind',
      this.kind,
      kinds.map((id) => [id, words.kinds[id]] as const),
    );
    let from = this.#year('from', this.from, years);
    let to = this.#year('to', this.to, years);
    if (from !== undefined && to !== undefined && from > to) {
      this.warn(`ignores from="${from}" to="${to}", which ends before it begins.`);
      from = to = undefined;
    }
    this.#filter = {from, to, kind};
    this.#items = filterTimeline(items, this.#filter);
  }

  #year(attribute: 'from' | 'to', value: unknown, years: readonly number[]): number | undefined {
    const year = this.choice(
      attribute,
      value,
      years.map((one) => `${one}`),
    );
    return year === undefined ? undefined : Number(year);
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    const view = this.#view;
    const isEmpty = this.#items.length === 0;
    return this.frame(
      {
        summary: this.#finding(),
        notice: this.#notice,
        views: isEmpty ? undefined : this.viewSwitch({timeline: words.timeline, table: words.table}, view),
        drawing: isEmpty ? html`` : view === 'table' ? this.#shown.table() : this.#shown.timeline(),
        notes: this.#notes(),
        source: sourceLine(this.#source, this.words, []),
      },
      isEmpty ? ['json'] : undefined,
    );
  }

  get #shown(): ReportTimelineViews {
    const {from, to} = this.#filter;
    // What is after the turn of a year stands between two.
    const years = this.#items.flatMap(({when}) => [when.isAfterTurn ? when.from - 1 : when.from, when.to]);
    return new ReportTimelineViews(this.#items, this.words, [from ?? Math.min(...years), to ?? Math.max(...years)]);
  }

  #finding(): string {
    const finding = timelineFinding(this.#items, this.#filter);
    return finding ? this.words.finding(finding) : this.words.nothing;
  }

  #notes(): string[] {
    const {words} = this;
    const shown = this.#items.map(({text, quotation}) => [text(String), quotation]);
    const hasPlans = this.#items.some(({isPlanned}) => isPlanned);
    return [
      ...(hasPlans && this.#view === 'timeline' ? [words.howToRead] : []),
      words.onlyYears,
      ...(this.own ? [] : explained(shown, words.shortForms)),
    ];
  }

  /** Without items it is still said which sections were read. */
  get #shownOrAll(): Timeline['items'] {
    return this.#items.length > 0 ? this.#items : this.#timeline.items;
  }

  get #source(): Source {
    return {...this.#timeline.source, section: sectionsOf(this.#shownOrAll)};
  }

  override published(): PublishedFigure {
    const {document, year} = this.#timeline;
    const source = this.#source;
    const shown = this.#shown;
    return {
      name: `report-timeline-${year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: this.#notes(),
      source: sourceText(source, this.words),
      licence: licenceText(source, this.words),
      address: source.href,
      table: shown.published(),
      document,
      ...(shown.items.length > 0 && {
        picture: async (room: Room | undefined) =>
          (await import('./picture.js')).timelinePicture(shown, this.language, room),
      }),
    };
  }
}

define('report-timeline', ReportTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'report-timeline': ReportTimeline;
  }
}
