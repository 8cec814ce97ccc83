import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {MarkController} from '../../figure/mark-controller.js';
import {frame} from '../../figure/messages.nb.js';
import type {InfosecTrendWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import type {Trend} from '../../datasets/infosec-trend.js';
import {figureStyles} from '../../figure/styles.js';
import {palette} from '../../figure/palette.js';
import {toolStyles} from '../../figure/tool-styles.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import type {ActivePlace} from '../../charts/chart-interaction.js';
import type {Selection} from '../../figure/selection.js';
import {define} from '../../figure/define.js';
import {drawing} from './drawing.js';
import type {TrendShown} from './views.js';
import type {OwnTrendShown} from './import.js';
import {textOf} from '../../figure/report-element.js';
import {StillFirstElement} from '../../figure/still-first-element.js';

type View = 'lines' | 'change' | 'table';

const views = ['lines', 'change', 'table'] as const;

/** The views that are not shown at first are fetched when they are. */
const lazy: {
  change?: typeof import('./change-view.js');
  table?: typeof import('./table-view.js');
  files?: typeof import('./export.js');
} = {};

const elementTexts = texts(frame as InfosecTrendWords, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * How many per cent of public bodies work on their information security in five ways, by level of government and year.
 * Statistics Norway's table 12042 as given in Digdir's annual report 2020.
 *
 * @tag infosec-trend
 * @slot - Shown until the figure is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the numbers.
 * @slot note - Added under the notes on how to read the figure.
 * @fires {CustomEvent<{level?: string, measure?: string, year?: string}>} report-select - The reader chose a level, or a mark in a chart; let go of it: then without a value for `level`, or for `measure` alone. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart views - The choice of view.
 * @csspart key - Names of the series.
 * @csspart drawing - The charts or the table.
 * @csspart note - How to read the figure.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes and axis labels.
 * @cssprop [--report-accent] - Colour of links and focus.
 * @cssprop [--report-series-1] - Colour of the first series; `--report-series-2` and `-3` likewise.
 */
export class InfosecTrend extends StillFirstElement<InfosecTrendWords> {
  static override styles: CSSResultGroup = [palette, figureStyles, toolStyles, ...(drawing.parts?.styles ?? [])];

  /** How the numbers are shown. */
  @property() view: 'lines' | 'change' | 'table' = 'lines';

  /** Level of government to bring forward; the sentence then tells about that level. */
  @property() level?: 'statlige-virksomheter' | 'fylkeskommuner' | 'kommuner' | undefined;

  /** The only measure to show. All five if left out. */
  @property() measure?: 'styringssystem' | 'nye-tiltak' | 'forbedret-fjernet-tiltak' | 'hendelser' | 'ovelser';

  /** First year to show. */
  @property() from?: '2018' | '2019' | '2020';

  /** Last year to show. */
  @property() to?: '2018' | '2019' | '2020';

  /** With own data: id or name of the dimension that holds the measures, when it is not clear from the data. */
  @property({attribute: 'dimension-measure'}) dimensionMeasure?: string;

  /** With own data: id or name of the dimension that holds the levels of government, or the series to compare. */
  @property({attribute: 'dimension-level'}) dimensionLevel?: string;

  /** With own data: id or name of the dimension that holds the years, quarters or months. */
  @property({attribute: 'dimension-time'}) dimensionTime?: string;

  protected override readonly texts = elementTexts;
  protected override readonly drawing = drawing;
  protected override readonly ownTopic = () => import('./import.js');

  /** The mark that the reader has chosen, and that figures of the group show, until it is let go. */
  #chosen: string | undefined;

  #reader: MarkController | undefined;
  #shown!: TrendShown;
  #view: View = 'lines';
  #edition!: {year: string; notice: string | undefined};

  /** What the figure is drawn with, once anything is drawn. */
  get #parts() {
    return drawing.parts!;
  }

  get #marks(): MarkController {
    return (this.#reader ??= new this.#parts.MarkController(this, (mark, isLeft) => this.#choose(mark, isLeft)));
  }

  #choose({chart, series, point}: ActivePlace, isLeft?: boolean): void {
    const {trend, years} = this.#shown;
    const mark = `${chart} ${series} ${point}`;
    const isLetGo = mark === this.#chosen;
    if (isLeft && !isLetGo) return;
    this.#chosen = isLetGo ? undefined : mark;
    const [measure, period] = chart.split(' ');
    const level = trend.levels[series ?? -1]?.id;
    this.tell(
      'report-select',
      isLetGo ? {measure: undefined} : {measure, ...(level && {level}), ...(!period && {year: years[point]})},
    );
  }

  protected override pending(): Promise<unknown> | undefined {
    const view = this.choice('view', this.view, views);
    if (view === 'change' && !lazy.change) {
      return import('./change-view.js').then((module) => (lazy.change = module));
    }
    if (view === 'table' && !lazy.table) {
      return import('./table-view.js').then((module) => (lazy.table = module));
    }
    return undefined;
  }

  protected override async forFiles(): Promise<void> {
    [lazy.files] = await Promise.all([import('./export.js'), super.forFiles()]);
  }

  protected override willUpdate(): void {
    if (this.isStill || !drawing.parts) return;
    const {infosecTrend, infosecTrendYears} = drawing.parts;
    this.#edition = this.editionOf(infosecTrendYears);
    const own = this.own as OwnTrendShown | undefined;
    const trend = own?.trend ?? infosecTrend(this.#edition.year, this.language);
    const named = ({id, label, short}: {id: string; label: string; short?: string}) =>
      [id, label, short ?? id] as const;
    const measure = this.choice('measure', this.measure, trend.measures.map(named));
    const view = this.choice('view', this.view, views) ?? 'lines';
    const {marks, claim} = this.groupController.spoken;
    this.#view = view === 'lines' || lazy[view] ? view : 'lines';
    this.#shown = {
      trend,
      measures: trend.measures.filter(({id}) => measure === undefined || id === measure),
      years: this.#yearsOf(trend),
      level: this.choice('level', this.level, trend.levels.map(named)),
      mentions: marks,
      mentioned: claim === undefined ? this.words.chosenElsewhere : this.words.mentioned,
      yDomain: own?.yDomain ?? [0, 100],
      language: this.language,
      words: {...this.words, ...own?.words},
      numbers: own?.numbers ?? this.numbers,
      inSteps: own?.inSteps,
    };
  }

  #yearsOf({years}: Trend): readonly string[] {
    const from = years.indexOf(this.choice('from', this.from, years) ?? years[0]!);
    const to = years.indexOf(this.choice('to', this.to, years) ?? years.at(-1)!);
    if (from <= to) return years.slice(from, to + 1);
    this.warn(`has from="${years[from]}" after to="${years[to]}" and swaps them.`);
    return years.slice(to, from + 1);
  }

  override follow(selection: Selection): void {
    const {level, measure, year} = selection;
    // A year without a measure is that of something else, a partner for instance.
    super.follow(measure ? {marks: [{level, measure, year}]} : selection);
    if ('level' in selection && !measure) this.level = level as InfosecTrend['level'];
    this.#chosen = undefined;
  }

  protected override get shownHeading(): string {
    return textOf(this.heading) || this.#shown.words.heading;
  }

  protected override drawLive(): TemplateResult {
    const {trend, years, words} = this.#shown;
    const {key, keyItems, paragraphs, questions, sourceLine} = this.#parts;
    const shown = this.#shown;
    const view = this.#view;
    const isTable = view === 'table';
    return this.frame({
      summary: this.#finding(),
      notice: this.#edition.notice,
      views: this.viewSwitch({lines: words.lines, change: words.change, table: words.table}, view),
      key: isTable ? undefined : key(keyItems(shown), words.levelShort, (level) => this.#toggleLevel(level)),
      readout: isTable ? undefined : this.#readout(),
      drawing: this.#drawing(),
      notes: [paragraphs(this.#notes()), isTable ? nothing : questions(shown)],
      source: sourceLine(trend.source, words, years),
    });
  }

  #notes(): string[] {
    const view = this.#view;
    return this.#parts.trendNotes(view === 'lines' ? undefined : lazy[view]!.howToRead(this.#shown), this.#shown);
  }

  #drawing(): TemplateResult {
    const shown = this.#shown;
    if (this.#view === 'table') {
      this.adopt(lazy.table!.tableStyles);
      return lazy.table!.tableView(shown);
    }
    if (this.#view === 'lines') return this.#parts.linesView(shown, this.#marks);
    this.adopt(lazy.change!.changeStyles);
    return lazy.change!.changeView(shown, this.#marks);
  }

  #finding(): string {
    const {trend, measures, years, level} = this.#shown;
    const measure = measures.length === 1 ? measures[0]!.id : '';
    const asked = `finding ${this.#view} ${level} ${measure} ${years[0]} ${years.at(-1)}`;
    return this.#parts.memoize(trend, asked, () => this.#find());
  }

  #find(): string {
    const {trend, measures, years, level, words, numbers} = this.#shown;
    const finding = this.#parts.trendFinding(trend, {
      view: this.#view,
      level,
      measure: measures.length === 1 ? measures[0]!.id : undefined,
      from: years[0]!,
      to: years.at(-1)!,
    });
    const names = {
      measure: (id: string) => trend.measures.find((one) => one.id === id)?.short ?? id,
      level: (id: string) => trend.levels.find((one) => one.id === id)?.label ?? id,
    };
    return words.finding(finding, names, numbers);
  }

  /** The values at the active mark or column; how to get them when there is none. A listener has heard them from the mark itself. */
  #readout(): TemplateResult {
    const {active} = this.#marks;
    // Both stand in the same place, so that the page does not move when one takes over from the other.
    return html`<div class="readout${active ? ' active' : ''}">
      ${active ? html`<p aria-hidden="true">${this.#activeText(active)}</p>` : nothing}
      <p id="hint" class=${active ? 'unseen' : ''} ?hidden=${this.hiddenParts.has('hint')}>${this.words.hint}</p>
    </div>`;
  }

  #activeText(active: ActivePlace): string {
    return this.#view === 'change'
      ? lazy.change!.changeReadout(active, this.#shown)
      : this.#parts.linesReadout(active, this.#shown);
  }

  #toggleLevel(level: string): void {
    const chosen = this.#shown.level === level ? undefined : level;
    this.level = chosen as InfosecTrend['level'];
    this.#chosen = undefined;
    const name = this.#shown.trend.levels.find(({id}) => id === level)?.label ?? level;
    this.statusLine = chosen === undefined ? this.words.letGo : this.words.chosen(name);
    this.tell('report-select', {level: chosen});
  }

  override published(): PublishedFigure {
    const {language, shownHeading: title} = this;
    const name = `infosec-trend-${this.#edition.year}`;
    const told = {name, language, title, summary: this.#finding(), notes: this.#notes()};
    return lazy.files!.publishedTrend(this.#shown, told, this.#view === 'change' ? lazy.change : undefined);
  }
}

define('infosec-trend', InfosecTrend);

declare global {
  interface HTMLElementTagNameMap {
    'infosec-trend': InfosecTrend;
  }
}
