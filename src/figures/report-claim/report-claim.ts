import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {ReportClaimsWords} from '../report-claims/messages.nb.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import {claimsYears, reportClaims, type Claims, type Verdict} from '../../datasets/claims.js';
import {isOfShares} from '../../datasets/claim-test.js';
import {sectionsOf} from '../../datasets/sections.js';
import {figureStyles} from '../../figure/styles.js';
import {claimStyles, inlineClaimStyles} from '../report-claims/styles.js';
import {palette} from '../../figure/palette.js';
import {quotationStyles} from '../../charts/quotation-styles.js';
import type {PublishedFigure, Room} from '../../figure/figure-export.js';
import type {Selection} from '../../figure/selection.js';
import {quoted} from '../../charts/quotation.js';
import {licenceText} from '../../figure/source-line.js';
import type {OwnClaims} from '../report-claims/import.js';
import {ClaimMarks, selectionOf} from '../report-claims/marks.js';
import {answerOf, claimTexts, claimsSourceText, detailsOf} from '../report-claims/verdict-sentences.js';
import {define} from '../../figure/define.js';
import {ReportElement, textOf} from '../../figure/report-element.js';

/**
 * One claim of the report, in a sentence of the author's own: the words inside the element, followed by what the numbers
 * say of them. Without words inside, the report's own are quoted.
 *
 * @tag report-claim
 * @slot - The author's words for the claim.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-select - The reader asked to see the claim in the figures of the group, or let it go: then without `claim` and marks. Only in a group. Bubbles and is composed.
 * @fires {CustomEvent<{claim?: string, marks: {level?: string, measure?: string, year?: string, county?: string, figure?: string}[]}>} report-look - The reader points at the claim, or no longer does. Only in a group. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The claim and its answer.
 * @csspart notice - What went wrong with an author's own numbers, after the answer.
 * @cssprop [--report-accent] - Colour of focus.
 */
export class ReportClaim extends ReportElement<ReportClaimsWords> {
  static override styles: CSSResultGroup = [palette, figureStyles, claimStyles, inlineClaimStyles, quotationStyles];

  /** The claim that the words are about. */
  @property() ref?:
    | 'svak-forbedring'
    | 'negativ-utvikling'
    | 'kommunene-storre-fremgang'
    | 'kommunene-lavere'
    | 'internkontrollen-styrket'
    | 'kommunene-storst-framgang'
    | 'statlige-fremgang'
    | 'kommunal-sektor-etter'
    | 'pandemien'
    | 'fem-delprosjekter'
    | 'nettverket-okte'
    | '82-kommuner';

  /** Same as `ref`, for frameworks that keep that name for themselves. */
  @property() claim?:
    | 'svak-forbedring'
    | 'negativ-utvikling'
    | 'kommunene-storre-fremgang'
    | 'kommunene-lavere'
    | 'internkontrollen-styrket'
    | 'kommunene-storst-framgang'
    | 'statlige-fremgang'
    | 'kommunal-sektor-etter'
    | 'pandemien'
    | 'fem-delprosjekter'
    | 'nettverket-okte'
    | '82-kommuner';

  /** The claim whose marks are shown in the figures of the group. */
  @state() private shownClaim: string | undefined;

  /** The claim whose marks the reader has asked for, and that no figure of the group draws now, and which words say so. */
  @state() private askedInVain: {claim: string; said: 'shownLater' | 'shownNowhere'} | undefined;

  protected override readonly texts = claimTexts;
  protected override readonly ownTopic = () => import('../report-claims/import.js');

  readonly #marks = new ClaimMarks(this, () => this.#verdict);

  #claims!: Claims;
  #verdict: Verdict | undefined;
  #isOfShares = false;

  /** An author's own shares say nothing of a claim about something else. */
  protected override get own(): unknown {
    return this.#isOfShares ? super.own : undefined;
  }

  /** Two numbers that are held against one another are told apart. */
  protected override get numbers(): Numbers {
    return (this.own as OwnClaims | undefined)?.numbers ?? super.numbers;
  }

  protected override willUpdate(): void {
    const {year} = this.editionOf(claimsYears);
    const report = reportClaims(year, this.language);
    const ids = report.verdicts.map(({claim}) => claim.id);
    const id = this.choice('ref', this.claim ?? this.ref, ids);
    const find = ({verdicts}: Claims) => verdicts.find(({claim}) => claim.id === id);
    const test = find(report)?.claim.test;
    this.#isOfShares = test !== undefined && isOfShares(test);
    this.#claims = (this.own as OwnClaims | undefined) ?? report;
    this.#verdict = find(this.#claims);
  }

  override follow(selection: Selection): void {
    this.#marks.drop();
    // What is chosen elsewhere takes the marks from the claim.
    this.shownClaim = selection.claim;
    this.askedInVain = undefined;
  }

  protected override draw(): TemplateResult {
    const verdict = this.#verdict;
    if (!verdict) return html`<span class="figure" lang=${this.language}><slot>${this.#unknown()}</slot></span>`;
    const note = this.own ? this.ownAnswerNote : undefined;
    const answer = `(${answerOf(verdict, this.words)}${note ? `, ${note}` : ''})`;
    const isGrouped = textOf(this.group) !== '' && verdict.cases.length > 0;
    return html`<span
      class="figure"
      part="figure"
      lang=${this.language}
      @pointerenter=${this.#look}
      @pointerleave=${this.#look}
      @focusin=${this.#look}
      @focusout=${this.#look}
      ><span class="said"
        ><slot><q lang="nb" dir="ltr">${verdict.claim.quotation}</q></slot></span
      >
      ${
        isGrouped
          ? html`<button
              type="button"
              class="answer"
              dir="ltr"
              aria-pressed=${verdict.claim.id === this.shownClaim}
              @click=${() => this.#show(verdict)}
            >
              ${answer}
            </button>`
          : html`<span class="answer" dir="ltr">${answer}</span>`
      }${isGrouped ? this.#inVain(verdict) : nothing}${this.#notice()}</span
    >`;
  }

  /** A listener hears what comes into a place that was there before. */
  #inVain({claim}: Verdict): TemplateResult {
    const inVain = claim.id === this.askedInVain?.claim ? this.askedInVain : undefined;
    // It stands in a sentence of the author's.
    const said = inVain && this.words[inVain.said].replace(/\.$/, '');
    return html`<span role="status" dir="ltr"
      >${said ? html` <span class="notice" part="notice">${said}</span>` : nothing}</span
    >`;
  }

  /** An answer that is held against other numbers than the author meant says so. */
  #notice(): TemplateResult | typeof nothing {
    const notice = this.ownNotice(true);
    return notice ? html` <span class="notice" part="notice" role="status" dir="ltr">${notice}</span>` : nothing;
  }

  #unknown(): string | typeof nothing {
    const claim = textOf(this.claim ?? this.ref);
    return claim === '' ? nothing : this.words.noUnknown(claim);
  }

  /** A finger does not point: it presses, or scrolls past. */
  #look({type, pointerType}: Event & {pointerType?: string}): void {
    if (textOf(this.group) === '' || !this.#verdict || pointerType === 'touch') return;
    const isLooking = type === 'pointerenter' || type === 'focusin';
    this.#marks.look(isLooking ? this.#verdict : undefined);
  }

  #show(verdict: Verdict): void {
    const {id} = verdict.claim;
    void this.#marks.ask(id === this.shownClaim ? undefined : verdict, (answer) => {
      const isShown = answer === 'shownInFigures';
      this.shownClaim = isShown ? id : undefined;
      this.tell('report-select', selectionOf(isShown ? verdict : undefined));
      this.askedInVain = answer === 'shownLater' || answer === 'shownNowhere' ? {claim: id, said: answer} : undefined;
    });
  }

  override published(): PublishedFigure {
    const {words} = this;
    const {document, year} = this.#claims;
    const verdict = this.#verdict;
    const source = {...this.#claims.source, ...(verdict && {section: sectionsOf([verdict.claim])})};
    const claims = {...this.#claims, source, verdicts: verdict ? [verdict] : []};
    return {
      name: `report-claim-${year}`,
      language: this.language,
      title: verdict ? quoted(verdict.claim.quotation) : '',
      summary: verdict
        ? [`${capital(answerOf(verdict, words))}.`, ...detailsOf(verdict, words, this.numbers, this.language)].join(' ')
        : '',
      notes: [],
      source: claimsSourceText(claims, words),
      licence: licenceText(source, words),
      address: source.href,
      table: {
        columns: [words.claim, words.verdict],
        rows: verdict ? [[verdict.claim.quotation, answerOf(verdict, words)]] : [],
      },
      document,
      ...(verdict && {
        picture: async (room: Room | undefined) =>
          (await import('../report-claims/picture.js')).claimPicture(
            verdict,
            [words, this.numbers, this.language],
            room,
          ),
      }),
    };
  }
}

define('report-claim', ReportClaim);

declare global {
  interface HTMLElementTagNameMap {
    'report-claim': ReportClaim;
  }
}
