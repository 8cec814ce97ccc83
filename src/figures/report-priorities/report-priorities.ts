import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {words as nb, type ReportPrioritiesWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import {sectionsOf} from '../../datasets/sections.js';
import {
  plansWith,
  prioritiesFinding,
  prioritiesOf,
  prioritiesYears,
  readPriorities,
  type Priorities,
} from '../../datasets/priorities.js';
import {figureStyles} from '../../figure/styles.js';
import {paperStyles} from '../../figure/print-styles.js';
import {palette} from '../../figure/palette.js';
import {priorityStyles} from './styles.js';
import {statementStyles} from '../../charts/statement-list/styles.js';
import {tableStyles} from '../../charts/data-table/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {oneOf} from '../../figure/select-filter.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import type {Selection} from '../../figure/selection.js';
import {licenceText, sourceLine, sourceText} from '../../figure/source-line.js';
import {define} from '../../figure/define.js';
import {ownDocument} from '../../figure/importer-source.js';
import {ReportElement} from '../../figure/report-element.js';
import {plansList, plansTable, publishedPlans, type PrioritiesShown} from './views.js';

type View = 'list' | 'table';

const elementTexts = texts<ReportPrioritiesWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * What Digdir's annual report 2020 plans for 2021, and with whom.
 *
 * @tag report-priorities
 * @slot - Shown until the list is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the list.
 * @slot note - Added under the notes.
 * @fires {CustomEvent<{partner?: string}>} report-select - The reader chose a partner; all plans when `partner` is undefined. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart views - The choice of view.
 * @csspart drawing - The list or the table.
 * @csspart note - How to read the figure.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes and labels.
 * @cssprop [--report-accent] - Colour of links and focus.
 */
export class ReportPriorities extends ReportElement<ReportPrioritiesWords> {
  static override styles: CSSResultGroup = [
    palette,
    figureStyles,
    statementStyles,
    priorityStyles,
    tableStyles,
    wordTableStyles,
    toolStyles,
    paperStyles,
  ];

  /** How the plans are shown. */
  @property() view: 'list' | 'table' = 'list';

  /** Shows the plans that name one partner. */
  @property() partner?: 'Datatilsynet' | 'DFØ' | 'DSB' | 'NorSIS' | 'NSM' | 'KS' | 'KiNS' | undefined;

  protected override readonly texts = elementTexts;
  protected override readonly ownTopic = ownDocument(readPriorities);

  #priorities!: Priorities;
  #shown!: PrioritiesShown;
  #view: View = 'list';
  #notice: string | undefined;

  /** Also before the first drawing, when another figure of the group may have been chosen in. */
  get #asked(): Priorities {
    const {year} = this.editionOf(prioritiesYears);
    return (this.own as Priorities | undefined) ?? prioritiesOf(year, this.language);
  }

  protected override willUpdate(): void {
    this.#notice = this.editionOf(prioritiesYears).notice;
    this.#priorities = this.#asked;
    this.#view = this.choice<View>('view', this.view, ['list', 'table']) ?? 'list';
    const partner = this.choice(
      'partner',
      this.partner,
      this.#priorities.partners.map(({id, name}) => [id, name] as const),
    );
    this.#shown = {plans: plansWith(this.#priorities, partner), partner, words: this.words};
  }

  /** Partners of the past year are no partners of a plan: all plans are shown then. */
  override follow(selection: Selection): void {
    if (!('partner' in selection)) return;
    const isNamed = this.#asked.partners.some(({id}) => id === selection.partner);
    this.partner = isNamed ? (selection.partner as ReportPriorities['partner']) : undefined;
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    return this.frame({
      summary: this.#finding(),
      notice: this.#notice,
      views: this.viewSwitch({list: words.list, table: words.table}, this.#view),
      drawing: html`${this.#partners()}${this.#view === 'table' ? plansTable(this.#shown) : plansList(this.#shown)}`,
      notes: this.#notes(),
      source: sourceLine(this.#source, words, []),
    });
  }

  #partners(): TemplateResult {
    const {words} = this;
    return oneOf({
      label: words.partners,
      all: words.all,
      choices: this.#priorities.partners.map(({id}) => ({id, label: id})),
      chosen: this.#shown.partner,
      choose: (partner) => {
        this.partner = partner as ReportPriorities['partner'];
        this.statusLine = partner === undefined ? this.words.letGo : this.words.chosen(partner);
        this.tell('report-select', {partner});
      },
    });
  }

  #finding(): string {
    return this.words.finding(prioritiesFinding(this.#priorities, this.#shown.partner), this.numbers);
  }

  #notes(): string[] {
    const {words} = this;
    const isUnnamed = this.#shown.plans.some(({partners}) => partners.length === 0);
    return [...(isUnnamed ? [words.noPartnerNote] : []), words.howToRead];
  }

  get #source() {
    return {...this.#priorities.source, section: sectionsOf(this.#shown.plans)};
  }

  override published(): PublishedFigure {
    const {words} = this;
    const shown = this.#shown;
    return {
      name: `report-priorities-${this.#priorities.year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: this.#notes(),
      source: sourceText(this.#source, words),
      licence: licenceText(this.#source, words),
      address: this.#priorities.source.href,
      table: publishedPlans(shown),
      document: this.#priorities.document,
      picture: async (room) => (await import('./picture.js')).plansPicture(shown, this.language, room),
    };
  }
}

define('report-priorities', ReportPriorities);

declare global {
  interface HTMLElementTagNameMap {
    'report-priorities': ReportPriorities;
  }
}
