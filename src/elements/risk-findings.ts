import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {words as nb, type RiskFindingsWords} from '../locale/nb/risk-findings.js';
import {capital} from '../locale/capital.js';
import {texts} from '../locale/texts.js';
import {challengesShownBy, risksFinding, risksOf, risksYears, type Risks} from '../model/risks.js';
import {sectionsOf} from '../model/sections.js';
import {figureStyles} from '../styles/figure.js';
import {paperStyles} from '../styles/paper.js';
import {palette} from '../styles/palette.js';
import {riskStyles} from '../styles/risks.js';
import {statementStyles} from '../styles/statements.js';
import {tableStyles} from '../styles/table.js';
import {toolStyles} from '../styles/tools.js';
import {wordTableStyles} from '../styles/word-table.js';
import {unitDrawingStyles, unitStyles} from '../styles/units.js';
import {oneOf} from '../views/one-of.js';
import type {OwnRisks} from '../own-data/risks.js';
import type {PublishedFigure} from '../views/published-figure.js';
import type {Selection} from '../views/selection.js';
import {licenceText, sourceLine, sourceText} from '../views/source-line.js';
import {define} from './internal/define.js';
import {ReportElement} from './internal/report-element.js';
import {publishedRisks, risksList, risksTable, type RisksShown} from './internal/risk-findings-views.js';
import {explained} from '../locale/short-forms.js';

type View = 'list' | 'table';

const elementTexts = texts<RiskFindingsWords>(nb, {
  nn: () => import('../locale/nn/risk-findings.js'),
  en: () => import('../locale/en/risk-findings.js'),
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
  protected override readonly ownTopic = () => import('../own-data/risks.js');

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
      picture: async (room) =>
        (await import('./internal/risk-findings-picture.js')).risksPicture(shown, this.language, room),
    };
  }
}

define('risk-findings', RiskFindings);

declare global {
  interface HTMLElementTagNameMap {
    'risk-findings': RiskFindings;
  }
}
