import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {MarkController} from '../../figure/mark-controller.js';
import {words as nb, type PartnerNetworkWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import {partnerFinding} from '../../datasets/partner-finding.js';
import {
  networkIn,
  partnerNetwork,
  partnerNetworkYears,
  readPartnerNetwork,
  type PartnerNetwork as Network,
} from '../../datasets/partners.js';
import {sectionsOf} from '../../datasets/sections.js';
import type {Source} from '../../datasets/source.js';
import {chartStyles} from '../../charts/chart-styles.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {figureStyles} from '../../figure/styles.js';
import {paperStyles} from '../../figure/print-styles.js';
import {palette} from '../../figure/palette.js';
import {relationDrawingStyles, relationMatrixStyles} from '../../charts/relation-matrix/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import type {Selection} from '../../figure/selection.js';
import {licenceText, sourceLine, sourceText} from '../../figure/source-line.js';
import {define} from '../../figure/define.js';
import {ownDocument} from '../../figure/importer-source.js';
import {lookedAt, matrixView} from './matrix-view.js';
import {names, networkNotes} from './notes.js';
import type {NetworkShown} from './state.js';
import {ReportElement} from '../../figure/report-element.js';

type View = 'matrix' | 'list' | 'table';

const views = ['matrix', 'list', 'table'] as const;

/** The views that are not shown at first are fetched when they are. */
const lazy: {
  list?: typeof import('./list-view.js');
  table?: typeof import('./table-view.js');
  files?: typeof import('./export.js');
} = {};

const elementTexts = texts<PartnerNetworkWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * Who Digdir worked with, and on what, in 2020, and what is planned for 2021. From Digdir's annual report 2020.
 *
 * @tag partner-network
 * @slot - Shown until the figure is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the data.
 * @slot note - Added under the notes on how to read the figure.
 * @fires {CustomEvent<{partner?: string, year: string}>} report-select - The reader chose a partner, or let it go: then without `partner`. `year` is that of the circle chosen. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart views - The choice of view.
 * @csspart drawing - The grids, the list or the table.
 * @csspart note - How to read the figure.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes.
 * @cssprop [--report-accent] - Colour of links and focus.
 * @cssprop [--report-series-1] - Colour of the circles.
 */
export class PartnerNetwork extends ReportElement<PartnerNetworkWords> {
  static override styles: CSSResultGroup = [
    palette,
    drawingStyles,
    figureStyles,
    chartStyles,
    relationDrawingStyles,
    relationMatrixStyles,
    toolStyles,
    paperStyles,
  ];

  /** How the co-operation is shown. */
  @property() view: 'matrix' | 'list' | 'table' = 'matrix';

  /** The only year to show. Both if left out. */
  @property() year?: '2020' | '2021';

  /** Partner to bring forward; the sentence then tells about that partner. */
  @property() partner?: 'DFØ' | 'DSB' | 'NorSIS' | 'NSM' | 'KiNS' | 'KS' | 'Datatilsynet' | 'KMD' | 'NOBID' | undefined;

  protected override readonly texts = elementTexts;
  protected override readonly ownTopic = ownDocument(readPartnerNetwork);

  readonly #marks = new MarkController(this, ({chart: year, point}, isLeft) => {
    const chosen = this.#shown.network.partners[point]?.id;
    if (chosen === undefined || isLeft) return;
    const partner = chosen === this.#shown.partner?.id ? undefined : chosen;
    this.partner = partner as PartnerNetwork['partner'];
    this.statusLine = this.words.chosen(partner);
    this.tell('report-select', {partner, year});
  });

  #all!: Network;
  #shown!: NetworkShown;
  #view: View = 'matrix';
  #year: string | undefined;
  #edition!: {year: string; notice: string | undefined};

  protected override pending(): Promise<unknown> | undefined {
    const view = this.choice('view', this.view, views);
    if (view === 'list' && !lazy.list) {
      return import('./list-view.js').then((module) => (lazy.list = module));
    }
    if (view === 'table' && !lazy.table) {
      return import('./table-view.js').then((module) => (lazy.table = module));
    }
    return undefined;
  }

  protected override forFiles(): Promise<unknown> | undefined {
    return import('./export.js').then((module) => (lazy.files = module));
  }

  protected override willUpdate(): void {
    this.#edition = this.editionOf(partnerNetworkYears);
    this.#all = (this.own as Network | undefined) ?? partnerNetwork(this.#edition.year, this.language);
    const view = this.choice('view', this.view, views) ?? 'matrix';
    this.#view = view === 'matrix' || lazy[view] ? view : 'matrix';
    this.#year = this.choice(
      'year',
      this.year,
      this.#all.years.map(({year}) => year),
    );
    const partner = this.choice(
      'partner',
      this.partner,
      this.#all.partners.map(({id, name}) => [id, name?.text ?? id] as const),
    );
    this.#shown = {
      network: networkIn(this.#all, this.#year),
      partner: this.#all.partners.find(({id}) => id === partner),
      language: this.language,
      // Short forms of an author's own may stand for something else.
      words: this.own ? {...this.words, shortForms: {}} : this.words,
      numbers: this.numbers,
    };
  }

  override follow(selection: Selection): void {
    if ('partner' in selection) this.partner = selection.partner as PartnerNetwork['partner'];
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    const shown = this.#shown;
    const view = this.#view;
    const source = this.#source;
    return this.frame({
      summary: this.#finding(),
      notice: this.#edition.notice,
      views: this.viewSwitch({matrix: words.matrix, list: words.list, table: words.table}, view),
      readout: view === 'matrix' ? this.#readout() : undefined,
      drawing: this.#drawing(),
      notes: [...networkNotes(view, shown), names(view, shown)],
      source: sourceLine(source, this.words, []),
    });
  }

  #drawing(): TemplateResult {
    if (this.#view === 'list') {
      this.adopt(lazy.list!.partnerListStyles);
      return lazy.list!.listView(this.#shown);
    }
    if (this.#view === 'matrix') return matrixView(this.#shown, this.#marks);
    this.adopt(lazy.table!.tableStyles);
    this.adopt(lazy.table!.wordTableStyles);
    return lazy.table!.tableView(this.#shown);
  }

  #finding(): string {
    return this.words.finding(partnerFinding(this.#all, this.#year, this.#shown.partner), this.numbers);
  }

  /** The source with all the sections that something shown is told in. */
  get #source(): Source {
    const {source, subjects} = this.#shown.network;
    return {...source, section: sectionsOf(subjects)};
  }

  /** What the reader looks at; how to look when nothing is looked at. A listener has heard it from the mark itself. */
  #readout(): TemplateResult {
    const {active} = this.#marks;
    return html`<div
      class="readout relation-readout${active ? ' active' : ''}"
      aria-hidden=${active ? 'true' : nothing}
    >
      ${active ? lookedAt(active, this.#shown) : nothing}
      <span id="hint" ?hidden=${active !== undefined || this.hiddenParts.has('hint')}>${this.words.hint}</span>
    </div>`;
  }

  override published(): PublishedFigure {
    const source = this.#source;
    const shown = this.#shown;
    return {
      name: `partner-network-${this.#edition.year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: networkNotes(this.#view, this.#shown),
      source: sourceText(source, this.words),
      licence: licenceText(source, this.words),
      address: source.href,
      table: lazy.files!.networkTable(this.#shown),
      document: this.#all.document,
      picture: async (room) => lazy.files!.networkPicture(shown, room),
    };
  }
}

define('partner-network', PartnerNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'partner-network': PartnerNetwork;
  }
}
