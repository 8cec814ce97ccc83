import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {words as nb, type GuidanceListWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import {
  filterGuides,
  guidance,
  guidanceYears,
  linkList,
  type Guidance,
  type Guide,
  type GuideFilter,
  type GuideStatus,
} from '../../datasets/guidance.js';
import {figureStyles} from '../../figure/styles.js';
import {guidanceStyles} from './styles.js';
import {paperStyles} from '../../figure/print-styles.js';
import {palette} from '../../figure/palette.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {guideFilters, guideList} from './guide-list.js';
import type {OwnGuidance} from './import.js';
import type {PublishedFigure, Room} from '../../figure/figure-export.js';
import type {Selection} from '../../figure/selection.js';
import {licenceText, sourceLine, sourceText} from '../../figure/source-line.js';
import {define} from '../../figure/define.js';
import {InParts} from '../../figure/in-parts.js';
import {ReportElement, textOf} from '../../figure/report-element.js';

const sorts = ['report', 'title', 'publisher'] as const;

const elementTexts = texts<GuidanceListWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * The guides on information security that Digdir's annual report 2020 lists as new or updated: title, publisher, status
 * and address, with search, filters and sorting.
 *
 * @tag guidance-list
 * @slot - Shown until the list is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @slot summary - Replaces the sentence that is computed from the list.
 * @slot note - Added under the notes.
 * @fires {CustomEvent<{query: string, publisher?: string, status?: string, sort: string}>} report-select - The reader searched, filtered or sorted. Bubbles and is composed.
 * @fires {Event} load - Numbers or words of the author's own are shown. Does not bubble.
 * @fires {CustomEvent<{code: string}>} error - They could not be had or read, and the report's stay; or a part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart drawing - Filters and list.
 * @csspart note - Notes.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes and facts.
 * @cssprop [--report-accent] - Colour of links and focus.
 */
export class GuidanceList extends ReportElement<GuidanceListWords> {
  static override styles: CSSResultGroup = [palette, figureStyles, guidanceStyles, toolStyles, paperStyles];

  /** Shows the guides of one publisher only. */
  @property() publisher?: 'Digdir' | 'DFØ' | 'DSB' | undefined;

  /** Shows the guides of one status only. The report says of five that they are new *or* updated. */
  @property() status?: 'new-or-updated' | 'updated';

  /** Shows the guides in which every word occurs, in the title, the publisher or the host of the address. */
  @property() query?: string;

  /** Order of the list. */
  @property() sort: 'report' | 'title' | 'publisher' = 'report';

  protected override readonly texts = elementTexts;
  protected override readonly ownTopic = () => import('./import.js');
  protected override readonly ownContent = `table, script[type="application/json"], ${linkList}`;

  protected override get words(): GuidanceListWords {
    const words = super.words;
    return (this.own as OwnGuidance | undefined)?.wordsFrom(words, this.language) ?? words;
  }

  #guidance!: Guidance;
  #filter!: GuideFilter;
  #found: Guide[] = [];
  /** What they were found in and by: to look through thousands again for every drawing takes long. */
  #foundIn: readonly Guide[] | undefined;
  #foundBy = '';
  #notice: string | undefined;
  readonly #parts = new InParts(this);
  /** Whether the list has been another one: until then there is nothing to say of it that the finding does not say. */
  #isCounted = false;

  protected override willUpdate(): void {
    const {year, notice} = this.editionOf(guidanceYears);
    this.#notice = notice;
    this.#guidance = (this.own as OwnGuidance | undefined) ?? guidance(year, this.language);
    const {publishers, statuses} = this.#guidance;
    const {words} = this;
    this.#filter = {
      query: textOf(this.query).slice(0, 200),
      publisher: this.choice(
        'publisher',
        this.publisher,
        publishers.map(({id, name}) => [id, name] as const),
      ),
      status: this.choice<GuideStatus>(
        'status',
        this.status,
        statuses.map((id) => [id, words.statuses[id]] as const),
      ),
      sort: this.choice('sort', this.sort, sorts) ?? 'report',
    };
    const {guides} = this.#guidance;
    const foundBy = [...Object.values(this.#filter), this.language].join('\n');
    if (guides !== this.#foundIn || foundBy !== this.#foundBy)
      this.#found = filterGuides(guides, this.#filter, this.numbers.compare);
    [this.#foundIn, this.#foundBy] = [guides, foundBy];
    this.#isCounted ||= this.#found.length < this.#guidance.guides.length;
  }

  override follow(selection: Selection): void {
    if ('publisher' in selection) this.publisher = selection.publisher as GuidanceList['publisher'];
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    const {source} = this.#guidance;
    return this.frame(
      {
        summary: this.#finding(),
        notice: this.#notice,
        drawing: this.#list(),
        notes: this.#notes(),
        source: sourceLine(source, words, []),
      },
      this.#found.length === 0 ? ['csv', 'csv-rfc', 'json'] : undefined,
    );
  }

  #list(): TemplateResult {
    const {words} = this;
    const {guides, publishers, statuses} = this.#guidance;
    const found = this.#found;
    const {query, publisher, status, sort} = this.#filter;
    const count = words.shown(found.length, guides.length);
    return html` ${guideFilters({
        words,
        query,
        publisher: publisher ?? '',
        publishers: publishers.map(({id}) => ({id, label: id})),
        status: status ?? '',
        statuses: statuses.map((id) => ({id, label: words.statuses[id]})),
        sort,
        sorts: sorts.map((id) => ({id, label: words.sorts[id]})),
        change: (filter, value) => this.#change({[filter]: value || undefined}),
      })}
      <p class="count" role="status">${found.length === 0 ? words.nothing : this.#isCounted ? count : nothing}</p>
      ${
        found.length === 0
          ? html`<p class="nothing">
              <button type="button" class="button" @click=${() => this.#clear()}>${words.clear}</button>
            </p>`
          : guideList(
              this.#parts.of(found, this.#guidance),
              (guide) => ({...guide, status: guide.status === 'unspecified' ? '' : words.statuses[guide.status]}),
              words.notLinked,
              // Links of the page itself are in its own language.
              this.own ? undefined : 'nb',
              words.statuses,
            )
      }`;
  }

  #finding(): string {
    const {guides, publishers} = this.#guidance;
    const of = new Map<string, number>();
    for (const {publisher} of guides) of.set(publisher, (of.get(publisher) ?? 0) + 1);
    const counts = publishers.map(({id}) => ({id, count: of.get(id) ?? 0}));
    const named = counts.reduce((sum, {count}) => sum + count, 0);
    const {finding, withoutPublisher} = this.words;
    const sentence = finding(named, counts, this.numbers);
    return named === guides.length ? sentence : `${sentence} ${withoutPublisher(guides.length - named)}`;
  }

  #notes(): string[] {
    // What the report does not say of its guides is nothing to say of other links.
    if (this.own) return [];
    const {guides} = this.#guidance;
    const unclear = guides.filter(({status}) => status === 'new-or-updated').length;
    return [...(unclear > 0 ? [this.words.howToRead(unclear, guides.length)] : []), this.words.oldAddresses];
  }

  /** The button goes with the message it stands in: the reader goes on from the search field. */
  #clear(): void {
    this.#change({query: undefined, publisher: undefined, status: undefined});
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  #change(filter: Partial<Record<keyof GuideFilter, string | undefined>>): void {
    Object.assign(this, filter);
    const {query = '', publisher, status, sort} = {...this.#filter, ...filter};
    this.tell('report-select', {query, publisher, status, sort});
  }

  override published(): PublishedFigure {
    const {words} = this;
    const {source, document, year, guides} = this.#guidance;
    const found = this.#found;
    return {
      name: `guidance-list-${year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: this.#notes(),
      source: sourceText(source, words),
      licence: licenceText(source, words),
      address: source.href,
      table: {
        columns: [words.title, words.publisher, words.status, words.address],
        rows: guides.map(({title, publisher, status, address}) => [title, publisher, words.statuses[status], address]),
      },
      document,
      // Where a filter leaves nothing there is nothing to draw.
      ...(found.length > 0 && {
        picture: async (room: Room | undefined) =>
          (await import('./picture.js')).guidesPicture(
            {
              guides: found,
              all: guides.length,
              titleLanguage: this.own ? undefined : 'nb',
              words,
              language: this.language,
            },
            room,
          ),
      }),
    };
  }
}

define('guidance-list', GuidanceList);

declare global {
  interface HTMLElementTagNameMap {
    'guidance-list': GuidanceList;
  }
}
