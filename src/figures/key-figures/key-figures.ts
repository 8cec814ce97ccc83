import type {CSSResultGroup, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {words as nb, type KeyFiguresWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import {
  chapters,
  countFigures,
  keyFigures,
  keyFigureYears,
  readKeyFigures,
  type Chapter,
  type KeyFigures as Topic,
} from '../../datasets/key-figures.js';
import {sectionsOf} from '../../datasets/sections.js';
import type {Source} from '../../datasets/source.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {figureStyles} from '../../figure/styles.js';
import {numberTileStyles} from '../../charts/number-tiles/styles.js';
import {paperStyles} from '../../figure/print-styles.js';
import {palette} from '../../figure/palette.js';
import {quotationStyles} from '../../charts/quotation-styles.js';
import {tableStyles} from '../../charts/data-table/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import {licenceText, sourceLine, sourceText} from '../../figure/source-line.js';
import {define} from '../../figure/define.js';
import {KeyFiguresViews} from './views.js';
import {ownDocument} from '../../figure/importer-source.js';
import {ReportElement, textOf} from '../../figure/report-element.js';

type View = 'tiles' | 'table';

const views = ['tiles', 'table'] as const;

const elementTexts = texts<KeyFiguresWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * The single numbers of Digdir's annual report 2020, each with the words that make it true: newsletters, webinars,
 * participants, partners, applications and support.
 *
 * @tag key-figures
 * @slot - Shown until the figure is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the numbers.
 * @slot note - Added under the notes.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - How many key figures there are, and of what.
 * @csspart views - The choice of view.
 * @csspart drawing - The numbers or the table.
 * @csspart note - Notes.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes and of what a number is about.
 * @cssprop [--report-accent] - Colour of links and focus.
 * @cssprop [--report-series-1] - Colour of the line over each number and of its drawing.
 */
export class KeyFigures extends ReportElement<KeyFiguresWords> {
  static override styles: CSSResultGroup = [
    palette,
    drawingStyles,
    figureStyles,
    numberTileStyles,
    tableStyles,
    wordTableStyles,
    quotationStyles,
    toolStyles,
    paperStyles,
  ];

  /** How the numbers are shown. */
  @property() view: 'tiles' | 'table' = 'tiles';

  /** Shows the numbers of one chapter only. */
  @property() chapter?: 'informasjonssikkerhet' | 'internasjonalt';

  /** Shows one figure alone. */
  @property() figure?:
    | 'delprosjekter'
    | 'veiledninger'
    | 'nyhetsbrev'
    | 'webinarer'
    | 'nettverk'
    | 'nettverksmote'
    | 'helseregioner'
    | 'samarbeidspartnere'
    | 'soknader'
    | 'stotte';

  protected override readonly texts = elementTexts;
  protected override readonly ownTopic = ownDocument(readKeyFigures);

  #data!: Topic;
  #figures!: Topic['figures'];
  #view: View = 'tiles';
  #chapter: Chapter | undefined;
  #notice: string | undefined;

  protected override willUpdate(): void {
    const {year, notice} = this.editionOf(keyFigureYears);
    const {words} = this;
    this.#notice = notice;
    this.#data = (this.own as Topic | undefined) ?? keyFigures(year, this.language);
    this.#view = this.choice('view', this.view, views) ?? 'tiles';
    this.#chapter = this.choice<Chapter>(
      'chapter',
      this.chapter,
      chapters.map((id) => [id, words.chapters[id]] as const),
    );
    const {figures} = this.#data;
    const figure = this.choice(
      'figure',
      this.figure,
      figures.map(({id}) => id),
    );
    const only = figures.find(({id}) => id === figure);
    if (only && this.#chapter && only.chapter !== this.#chapter) {
      this.warn(`ignores chapter="${this.#chapter}": figure="${only.id}" belongs to ${only.chapter}.`);
      this.#chapter = undefined;
    }
    this.#figures = only
      ? [only]
      : figures.filter(({chapter}) => this.#chapter === undefined || chapter === this.#chapter);
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    const view = this.#view;
    const shown = this.#shown;
    return this.frame({
      summary: this.#finding(),
      notice: this.#notice,
      views: this.viewSwitch({tiles: words.tiles, table: words.table}, view),
      drawing: view === 'table' ? shown.table() : shown.tiles(),
      notes: shown.notes(),
      source: sourceLine(this.#source, this.words, []),
    });
  }

  protected override get shownHeading(): string {
    const {words} = this;
    return textOf(this.heading) || (this.#chapter ? words.headings[this.#chapter] : words.heading);
  }

  get #shown(): KeyFiguresViews {
    // Short forms of an author's own may stand for something else, and what the report leaves out they may say.
    const words = this.own ? {...this.words, shortForms: {}, programme: ''} : this.words;
    return new KeyFiguresViews(this.#figures, words, this.numbers, this.groupController.spoken.marks);
  }

  #finding(): string {
    const {words, numbers} = this;
    const {figures, source} = this.#data;
    if (this.#figures.length === 1 && figures.length > 1) return words.oneOf(figures.length, source.report);
    const counted = countFigures(this.#figures);
    return words.finding(
      counted.total,
      counted.chapters.map(({id, count}) => ({name: words.chapters[id], count})),
      source.report,
      numbers,
    );
  }

  get #source(): Source {
    return {...this.#data.source, section: sectionsOf(this.#figures)};
  }

  override published(): PublishedFigure {
    const {document, year} = this.#data;
    const shown = this.#shown;
    const source = this.#source;
    return {
      name: `key-figures-${year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: shown.notes(),
      source: sourceText(source, this.words),
      licence: licenceText(source, this.words),
      address: source.href,
      table: shown.published(),
      document,
      picture: async (room) => (await import('./picture.js')).keyFiguresPicture(shown.groups(), this.language, room),
    };
  }
}

define('key-figures', KeyFigures);

declare global {
  interface HTMLElementTagNameMap {
    'key-figures': KeyFigures;
  }
}
