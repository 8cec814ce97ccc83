import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {ReportClaimsWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import {claimsYears, reportClaims, type Claims, type Verdict} from '../../datasets/claims.js';
import {sectionsOf} from '../../datasets/sections.js';
import {claimStyles} from './styles.js';
import {figureStyles} from '../../figure/styles.js';
import {paperStyles} from '../../figure/print-styles.js';
import {palette} from '../../figure/palette.js';
import {tableStyles} from '../../charts/data-table/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {claimList} from './claim-list.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import type {Selection} from '../../figure/selection.js';
import {licenceText} from '../../figure/source-line.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {OwnClaims} from './import.js';
import {ClaimMarks, selectionOf} from './marks.js';
import {answerOf, claimTexts, claimsSource, claimsSourceText, detailsOf} from './verdict-sentences.js';
import {define} from '../../figure/define.js';
import {ReportElement, textOf} from '../../figure/report-element.js';

type View = 'list' | 'table';

const views = ['list', 'table'] as const;
const chapters = ['informasjonssikkerhet', 'internasjonalt'] as const;

/**
 * What Digdir's annual report 2020 claims, held against its own numbers: in how many cases each claim holds, and where
 * it does not.
 *
 * @tag report-claims
 * @slot - Shown until the list is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the verdicts.
 * @slot note - Added under the notes.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-select - The reader asked to see a claim in the figures of the group, or let it go: then without `claim` and marks. Bubbles and is composed.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-look - The reader points at a claim, or no longer does. Only in a group. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart views - The choice of view.
 * @csspart drawing - The claims.
 * @csspart note - How to read the list.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text and filled squares.
 * @cssprop [--report-text-subtle] - Colour of notes.
 * @cssprop [--report-accent] - Colour of links and focus.
 */
export class ReportClaims extends ReportElement<ReportClaimsWords> {
  static override styles: CSSResultGroup = [
    palette,
    figureStyles,
    claimStyles,
    tableStyles,
    wordTableStyles,
    toolStyles,
    paperStyles,
  ];

  /** How the claims are shown. */
  @property() view: 'list' | 'table' = 'list';

  /** Shows the claims of one chapter only. */
  @property() chapter?: 'informasjonssikkerhet' | 'internasjonalt';

  /** The claim whose marks are shown in the figures of the group. */
  @state() private shownClaim: string | undefined;

  protected override readonly texts = claimTexts;
  protected override readonly ownTopic = () => import('./import.js');

  readonly #marks = new ClaimMarks(this, () =>
    this.#view === 'list' ? this.#claims.verdicts[this.#lookedAt] : undefined,
  );

  #claims!: Claims;
  /** Where in the list the pointer or the focus is. */
  #lookedAt = -1;
  #view: View = 'list';
  #notice: string | undefined;

  /** Two numbers that are held against one another are told apart. */
  protected override get numbers(): Numbers {
    return (this.own as OwnClaims | undefined)?.numbers ?? super.numbers;
  }

  protected override willUpdate(): void {
    const {year, notice} = this.editionOf(claimsYears);
    this.#notice = notice;
    const claims = (this.own as OwnClaims | undefined) ?? reportClaims(year, this.language);
    const chapter = this.choice('chapter', this.chapter, chapters);
    const verdicts = claims.verdicts.filter(({claim}) => chapter === undefined || claim.chapter === chapter);
    const section = sectionsOf(verdicts.map(({claim}) => claim));
    this.#claims = {...claims, verdicts, source: {...claims.source, section}};
    this.#view = this.choice('view', this.view, views) ?? 'list';
  }

  override follow(selection: Selection): void {
    this.#marks.drop();
    if (selection.claim === this.shownClaim) return;
    // What is chosen elsewhere takes the marks from the claim, or gives them to another one.
    this.shownClaim = selection.claim;
    this.statusLine = '';
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    return this.frame({
      summary: this.#finding(),
      notice: this.#notice,
      views: this.viewSwitch({list: words.list, table: words.table}, this.#view),
      drawing: this.#view === 'table' ? this.#table() : this.#list(),
      notes: [this.#view === 'list' ? this.#note() : words.howToRead],
      source: claimsSource(this.#claims, words),
    });
  }

  #finding(): string {
    const {verdicts} = this.#claims;
    const tested = verdicts.filter(({cases}) => cases.length > 0);
    const full = tested.filter(({exceptions}) => exceptions.length === 0).length;
    const never = tested.filter(({holds}) => holds === 0).length;
    const partly = tested.length - full - never;
    return this.words.finding(verdicts.length, full, partly, never, verdicts.length - tested.length);
  }

  #list(): TemplateResult {
    const {words} = this;
    const hasGroup = textOf(this.group) !== '';
    const items = this.#claims.verdicts.map((verdict) => ({
      id: verdict.claim.id,
      quotation: verdict.claim.quotation,
      section: verdict.claim.section,
      verdict: answerOf(verdict, words),
      units: verdict.cases.map(({holds}) => holds),
      details: this.#details(verdict),
      isShown: verdict.claim.id === this.shownClaim,
    }));
    return claimList(items, {
      section: words.section,
      showInFigure: words.showInFigure,
      show: hasGroup ? (id) => this.#show(id) : undefined,
      look: (id) => {
        this.#lookedAt = items.findIndex((item) => item.id === id);
        if (hasGroup) this.#marks.look(this.#claims.verdicts[this.#lookedAt]);
      },
    });
  }

  /** Of the claims with their squares: on the page as a list, and in a picture. */
  #note(): string {
    return `${this.words.howToRead} ${this.words.filled}`;
  }

  #details(verdict: Verdict): string[] {
    return detailsOf(verdict, this.words, this.numbers, this.language);
  }

  #show(id: string): void {
    const find = () => this.#claims.verdicts.find(({claim}) => claim.id === id);
    void this.#marks.ask(this.shownClaim === id ? undefined : find(), (answer) => {
      const isShown = answer === 'shownInFigures';
      this.statusLine = this.words[answer];
      this.shownClaim = isShown ? id : undefined;
      this.tell('report-select', selectionOf(isShown ? find() : undefined));
    });
  }

  #table(): TemplateResult {
    const {words} = this;
    return wordTable({
      caption: words.caption,
      columns: [words.claim, words.verdict, words.tested],
      groups: [
        {
          rows: this.#claims.verdicts.map((verdict) => ({
            label: html`<span lang="nb">«${verdict.claim.quotation}»</span>`,
            cells: [answerOf(verdict, words), this.#details(verdict).join(' ')],
          })),
        },
      ],
    });
  }

  override published(): PublishedFigure {
    const {words} = this;
    const {verdicts, source, document, year} = this.#claims;
    return {
      name: `report-claims-${year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: [this.#note()],
      source: claimsSourceText(this.#claims, words),
      licence: licenceText(source, words),
      address: source.href,
      table: {
        columns: [words.claim, words.verdict, words.tested],
        rows: verdicts.map((verdict) => [
          verdict.claim.quotation,
          answerOf(verdict, words),
          this.#details(verdict).join(' '),
        ]),
      },
      document,
      picture: async (room) =>
        (await import('./picture.js')).claimsPicture(verdicts, [words, this.numbers, this.language], room),
    };
  }
}

define('report-claims', ReportClaims);

declare global {
  interface HTMLElementTagNameMap {
    'report-claims': ReportClaims;
  }
}
