import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {words as nb, type RiskFindingsWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {texts} from '../../i18n/texts.js';
import {challengesShownBy, risksFinding, risksOf, risksYears, type Risks} from '../../datasets/risks.js';
import {sectionsOf} from '../../datasets/sections.js';
import {figureStyles} from '../../figure/styles.js';
import {paperStyles} from '../../figure/print-styles.js';
import {palette} from '../../figure/palette.js';
import {riskStyles} from './styles.js';
import {statementStyles} from '../../charts/statement-list/styles.js';
import {tableStyles} from '../../charts/data-table/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {unitDrawingStyles, unitStyles} from '../../charts/units/styles.js';
import {oneOf} from '../../figure/select-filter.js';
import type {OwnRisks} from './import.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import type {Selection} from '../../figure/selection.js';
import {licenceText, sourceLine, sourceText} from '../../figure/source-line.js';
import {define} from '../../figure/define.js';
import {ReportElement} from '../../figure/report-element.js';
import {publishedRisks, risksList, risksTable, type RisksShown} from './views.js';
import {explained} from '../../i18n/short-forms.js';

type View = 'list' | 'table';

const elementTexts = texts<RiskFindingsWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * The challenges for information security that Digdir's annual report 2020 names, with who or what showed them, and when.
 *
 * @tag risk-findings
 * @slot - Shown until the list is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the list.
 * @slot note - Added under the notes.
 * @fires {CustomEvent<{source?: string}>} report-select - The reader chose who showed the challenges; all of them when `source` is undefined. Bubbles and is composed.
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
 * @cssprop [--report-series-3] - Colour of the units that are counted.
 */
export class RiskFindings extends ReportElement<RiskFindingsWords> {
  static override styles: CSSResultGroup = [
    palette,
    unitDrawingStyles,
    figureStyles,
    statementStyles,
    unitStyles,
    riskStyles,
    tableStyles,
    wordTableStyles,
    toolStyles,
    paperStyles,
  ];

  /** How the challenges are shown. */
  @property() view: 'list' | 'table' = 'list';

  /** Shows the challenges that one source has shown; `hendelser` are incidents. */
  @property() source?: 'kunnskapsgrunnlag' | 'digdir' | 'riksrevisjonen' | 'nsm' | 'hendelser' | undefined;

  protected override readonly texts = elementTexts;
  protected override readonly ownTopic = () => import('./import.js');

  #risks!: Risks;
  #shown!: RisksShown;
  #view: View = 'list';
  #notice: string | undefined;

  protected override willUpdate(): void {
    const {year, notice} = this.editionOf(risksYears);
    this.#notice = notice;
    const own = this.own as OwnRisks | undefined;
    this.#risks = own ?? risksOf(year, this.language);
    this.#view = this.choice<View>('view', this.view, ['list', 'table']) ?? 'list';
    const source = this.choice(
      'source',
      this.source,
      this.#risks.sources.map(({id, short, name}) => [id, short, name] as const),
    );
    this.#shown = {challenges: challengesShownBy(this.#risks, source), source, words: {...this.words, ...own?.words}};
  }

  override follow(selection: Selection): void {
    if ('source' in selection) this.source = selection.source as RiskFindings['source'];
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    return this.frame({
      summary: this.#finding(),
      notice: this.#notice,
      views: this.viewSwitch({list: words.list, table: words.table}, this.#view),
      drawing: html`${this.#sources()}${this.#view === 'table' ? risksTable(this.#shown) : risksList(this.#shown)}`,
      notes: this.#notes(),
      source: sourceLine(this.#source, words, []),
    });
  }

  #sources(): TemplateResult {
    const {words} = this;
    const choices = this.#risks.sources.map(({id, short}) => ({id, label: capital(short)}));
    return oneOf({
      label: words.shownBy,
      all: words.all,
      choices,
      chosen: this.#shown.source,
      choose: (source) => {
        this.source = source as RiskFindings['source'];
        const chosen = choices.find(({id}) => id === source);
        this.statusLine = chosen ? words.chosen(chosen.label) : words.letGo;
        this.tell('report-select', {source});
      },
    });
  }

  #finding(): string {
    return this.words.finding(risksFinding(this.#risks, this.#shown.source), this.numbers);
  }

  #notes(): string[] {
    // How the report's list is to be read is nothing to say of another one.
    if (this.own) return [];
    const {words} = this;
    const {challenges} = this.#shown;
    const hasUnits = this.#view === 'list' && challenges.some(({units}) => units.length > 0);
    const hasUs = challenges.some(({shownBy}) => shownBy.some(({source}) => source === 'digdir'));
    return [
      ...(hasUnits ? [words.filled] : []),
      ...(hasUs ? [words.us] : []),
      words.howToRead,
      ...explained(challenges, words.shortForms),
    ];
  }

  get #source() {
    return {...this.#risks.source, section: sectionsOf(this.#shown.challenges)};
  }

  override published(): PublishedFigure {
    const {words} = this;
    const shown = this.#shown;
    return {
      name: `risk-findings-${this.#risks.year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: this.#notes(),
      source: sourceText(this.#source, words),
      licence: licenceText(this.#source, words),
      address: this.#risks.source.href,
      table: publishedRisks(shown),
      document: this.#risks.document,
      picture: async (room) => (await import('./picture.js')).risksPicture(shown, this.language, room),
    };
  }
}

define('risk-findings', RiskFindings);

declare global {
  interface HTMLElementTagNameMap {
    'risk-findings': RiskFindings;
  }
}
