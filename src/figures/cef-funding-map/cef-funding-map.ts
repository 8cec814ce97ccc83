import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {MarkController} from '../../figure/mark-controller.js';
import {frame} from '../../figure/messages.nb.js';
import type {CefFundingMapWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import type {CountyFunding} from '../../datasets/cef-funding.js';
import {figureStyles} from '../../figure/styles.js';
import {palette} from '../../figure/palette.js';
import {toolStyles} from '../../figure/tool-styles.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import type {Selection} from '../../figure/selection.js';
import {drawing} from './drawing.js';
import type {FundingShown} from './views.js';
import {define} from '../../figure/define.js';
import type {OwnFundingShown} from './import.js';
import {textOf} from '../../figure/report-element.js';
import {StillFirstElement} from '../../figure/still-first-element.js';

type View = 'map' | 'bars' | 'table';

const views = ['map', 'bars', 'table'] as const;

/** Fetched when it is shown. */
const lazy: {
  table?: typeof import('./table-view.js');
  files?: typeof import('./export.js');
} = {};

const elementTexts = texts(frame as CefFundingMapWords, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * Norwegian municipalities that received support from the Connecting Europe Facility, by county of the 2020 division.
 * From Digdir's annual report 2020.
 *
 * @tag cef-funding-map
 * @slot - Shown until the figure is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the numbers.
 * @slot note - Added under the notes on how to read the figure.
 * @fires {CustomEvent<{county?: string}>} report-select - The reader chose a county, by its number; all counties when `county` is undefined. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart views - The choice of view.
 * @csspart key - Steps of the colour scale.
 * @csspart drawing - The map, the bars or the table.
 * @csspart note - How to read the figure.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes.
 * @cssprop [--report-accent] - Colour of links and focus.
 * @cssprop [--report-step-1] - Colour of the lowest step; `--report-step-2` to `-4` likewise, `--report-on-step-1` to `-4` for the numbers on them.
 */
export class CefFundingMap extends StillFirstElement<CefFundingMapWords> {
  static override styles: CSSResultGroup = [palette, figureStyles, toolStyles, ...(drawing.parts?.styles ?? [])];

  /** How the numbers are shown. */
  @property() view: 'map' | 'bars' | 'table' = 'map';

  /** County to bring forward, by number (`46`) or name (`Vestland`), in the division of 2020. */
  @property() county?: '03' | '11' | '15' | '18' | '30' | '34' | '38' | '42' | '46' | '50' | '54' | undefined;

  /** With own data: id or name of the dimension that holds the counties, when it is not clear from the data. */
  @property({attribute: 'dimension-county'}) dimensionCounty?: string;

  protected override readonly texts = elementTexts;
  protected override readonly drawing = drawing;
  protected override readonly ownTopic = () => import('./import.js');

  #reader: MarkController | undefined;
  #shown!: FundingShown;
  #view: View = 'map';
  #notice: string | undefined;

  /** What the figure is drawn with, once anything is drawn. */
  get #parts() {
    return drawing.parts!;
  }

  get #marks(): MarkController {
    return (this.#reader ??= new this.#parts.MarkController(this, (mark, isLeft) => this.#choose(mark, isLeft)));
  }

  #choose({series}: NonNullable<MarkController['active']>, isLeft?: boolean): void {
    const county = this.#shown.funding.counties[series ?? -1];
    if (!county || isLeft) return;
    const isLetGo = county.code === this.#shown.highlighted;
    this.county = (isLetGo ? undefined : county.code) as CefFundingMap['county'];
    this.statusLine = isLetGo ? this.words.letGo : this.words.chosen(county.name);
    this.tell('report-select', {county: isLetGo ? undefined : county.code});
  }

  protected override pending(): Promise<unknown> | undefined {
    if (lazy.table || this.choice('view', this.view, views) !== 'table') return undefined;
    return import('./table-view.js').then((module) => (lazy.table = module));
  }

  protected override async forFiles(): Promise<void> {
    [lazy.files] = await Promise.all([import('./export.js'), super.forFiles()]);
  }

  protected override willUpdate(): void {
    if (this.isStill || !drawing.parts) return;
    const {cefFunding, cefFundingYears} = drawing.parts;
    const {year, notice} = this.editionOf(cefFundingYears);
    const own = this.own as OwnFundingShown | undefined;
    const funding = own?.funding ?? cefFunding(year, this.language);
    const named = ({code, name}: CountyFunding) => [code, name] as const;
    this.#notice = notice;
    const view = this.choice('view', this.view, views) ?? 'map';
    this.#view = view === 'table' && !lazy.table ? 'map' : view;
    this.#shown = {
      funding,
      highlighted: this.choice('county', this.county, funding.counties.map(named)),
      mentions: this.groupController.spoken.marks,
      words: {...this.words, ...own?.words},
      numbers: own?.numbers ?? this.numbers,
    };
  }

  override follow(selection: Selection): void {
    super.follow(selection);
    if ('county' in selection) this.county = selection.county as CefFundingMap['county'];
  }

  protected override get shownHeading(): string {
    return textOf(this.heading) || this.#shown.words.heading;
  }

  protected override drawLive(): TemplateResult {
    const {words} = this.#shown;
    const {counties2020, fundingNotes, keyItems, sourceLine, stepKey} = this.#parts;
    const shown = this.#shown;
    const view = this.#view;
    const isHinted = !this.hiddenParts.has('hint');
    const mapSource =
      view === 'map'
        ? html` ${words.mapData}: <a href=${counties2020.sourceUrl}>${counties2020.attribution}</a>.`
        : nothing;
    return this.frame({
      summary: this.#finding(),
      notice: this.#notice,
      views: this.viewSwitch({map: words.map, bars: words.bars, table: words.table}, view),
      key: view === 'map' ? stepKey(keyItems(shown), words.keyTitle) : undefined,
      readout: view === 'table' ? undefined : html`<p class="readout" id="hint" ?hidden=${!isHinted}>${words.hint}</p>`,
      drawing: this.#drawing(),
      notes: fundingNotes(shown),
      source: sourceLine(shown.funding.source, words, [], mapSource),
    });
  }

  #drawing(): TemplateResult {
    if (this.#view === 'table') {
      this.adopt(lazy.table!.tableStyles);
      return lazy.table!.tableView(this.#shown);
    }
    const {barsView, mapView} = this.#parts;
    return this.#view === 'bars' ? barsView(this.#shown, this.#marks) : mapView(this.#shown, this.#marks);
  }

  #finding(): string {
    const {funding, highlighted, words, numbers} = this.#shown;
    return words.finding(this.#parts.cefFinding(funding, highlighted), numbers);
  }

  override published(): PublishedFigure {
    const {language, shownHeading: title} = this;
    const name = `cef-funding-map-${this.#shown.funding.year}`;
    const told = {name, language, title, summary: this.#finding(), notes: this.#parts.fundingNotes(this.#shown)};
    return lazy.files!.publishedFunding(this.#view, this.#shown, told);
  }
}

define('cef-funding-map', CefFundingMap);

declare global {
  interface HTMLElementTagNameMap {
    'cef-funding-map': CefFundingMap;
  }
}
