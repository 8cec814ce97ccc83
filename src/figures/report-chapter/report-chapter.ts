import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {words as nb, type ReportChapterWords} from './messages.nb.js';
import {texts} from '../../i18n/texts.js';
import {chapterStyles} from './styles.js';
import {figureStyles} from '../../figure/styles.js';
import {palette} from '../../figure/palette.js';
import {toolStyles} from '../../figure/tool-styles.js';
import type {PublishedFigure} from '../../figure/figure-export.js';
import {define} from '../../figure/define.js';
import {ReportElement, textOf} from '../../figure/report-element.js';
import type {ReportFigure} from '../../figure/report-figure.js';

type Chapter = 'informasjonssikkerhet' | 'internasjonalt';

const chapters = ['informasjonssikkerhet', 'internasjonalt'] as const;

/** The figures of a chapter are fetched when the chapter is shown. */
const fetchFigures: Record<Chapter, () => Promise<unknown>> = {
  informasjonssikkerhet: () => import('./informasjonssikkerhet.js'),
  internasjonalt: () => import('./internasjonalt.js'),
};
const fetched = new Set<Chapter>();
let legible: typeof import('../../figure/contrast.js') | undefined;

const elementTexts = texts<ReportChapterWords>(nb, {
  nn: () => import('./messages.nn.js'),
  en: () => import('./messages.en.js'),
});

/**
 * A chapter of Digdir's annual report 2020: its goals, numbers, guidance, partners, challenges and plans, as figures that
 * follow one another, with short texts between them.
 *
 * @tag report-chapter
 * @slot - Shown until the chapter is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the words of the heading: text or a `<span>`, since a heading of its own would stand inside another.
 * @fires {CustomEvent<object>} report-select - The reader chose something in one of the figures. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view of one of the figures. Bubbles and is composed.
 * @fires {CustomEvent<{code: string}>} error - A part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole chapter.
 * @csspart heading - The heading.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figures.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-accent] - Colour of links and focus.
 */
export class ReportChapter extends ReportElement<ReportChapterWords> {
  static override styles: CSSResultGroup = [palette, figureStyles, chapterStyles, toolStyles];

  /** The chapter. */
  @property() chapter: 'informasjonssikkerhet' | 'internasjonalt' = 'informasjonssikkerhet';

  protected override readonly texts = elementTexts;

  #chapter: Chapter = 'informasjonssikkerhet';

  protected override pending(): Promise<unknown> | undefined {
    const chapter = this.#chosen();
    if (fetched.has(chapter)) return undefined;
    const colours = import('../../figure/contrast.js').then((module) => (legible = module));
    return Promise.all([fetchFigures[chapter](), colours]).then(() => fetched.add(chapter));
  }

  protected override willUpdate(): void {
    const before = this.#chapter;
    this.#chapter = this.#chosen();
    // What is offered there is of the chapter before.
    if (this.#chapter !== before) this.openTool = undefined;
  }

  /** The words of a chapter stand on the page itself, which can be dark without its colour scheme saying so. */
  protected override firstUpdated(): void {
    super.firstUpdated();
    legible?.keepLegible(this);
  }

  #chosen(): Chapter {
    return this.choice('chapter', this.chapter, chapters) ?? 'informasjonssikkerhet';
  }

  protected override get shownHeading(): string {
    return textOf(this.heading) || this.words.chapters[this.#chapter].heading;
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    return html`<article class="figure chapter" part="figure" lang=${this.language} dir="ltr" aria-labelledby="heading">
      <div id="heading" class="heading" part="heading" role="heading" aria-level=${this.outlineLevel}>
        <slot name="heading">${this.shownHeading}</slot>
      </div>
      <p class="intro">${words.chapters[this.#chapter].intro}</p>
      ${this.#chapter === 'internasjonalt' ? this.#international() : this.#security()} ${this.tools()}
      <p class="status" role="status">${this.statusLine}</p>
    </article>`;
  }

  /** What every figure of the chapter is given: its place in the outline, and a group of its own. */
  get #shared() {
    return {
      level: `${Math.min(6, this.outlineLevel + 1)}`,
      group: textOf(this.group) || `chapter-${this.#chapter}`,
      edition: textOf(this.edition),
    };
  }

  #security(): TemplateResult {
    const {before} = this.words;
    const {level, group, edition} = this.#shared;
    return html`
      <p class="before">${before.goals}</p>
      <goal-results
        chapter="informasjonssikkerhet"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></goal-results>
      <p class="before">${before.trend}</p>
      <infosec-trend
        id="infosec-trend"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></infosec-trend>
      <p class="before">${before.claims}</p>
      <report-claims
        chapter="informasjonssikkerhet"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></report-claims>
      <p class="before">${before.guidance}</p>
      <guidance-list
        id="guidance-list"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></guidance-list>
      <p class="before">${before.keyFigures}</p>
      <key-figures
        chapter="informasjonssikkerhet"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></key-figures>
      <p class="before">${before.partners}</p>
      <partner-network
        id="partner-network"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></partner-network>
      <p class="before">${before.risks}</p>
      <risk-findings heading-level=${level} group=${group} edition=${edition} hide="tools"></risk-findings>
      <p class="before">${before.priorities}</p>
      <report-priorities heading-level=${level} group=${group} edition=${edition} hide="tools"></report-priorities>
      <p class="before">${before.timeline}</p>
      <report-timeline heading-level=${level} group=${group} edition=${edition} hide="tools"></report-timeline>
    `;
  }

  #international(): TemplateResult {
    const {before} = this.words;
    const {level, group, edition} = this.#shared;
    return html`
      <p class="before">${before.goals}</p>
      <goal-results
        chapter="internasjonalt"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></goal-results>
      <p class="before">${before.keyFigures}</p>
      <key-figures
        chapter="internasjonalt"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></key-figures>
      <p class="before">${before.map}</p>
      <cef-funding-map
        id="cef-funding-map"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></cef-funding-map>
      <p class="before">${before.claims}</p>
      <report-claims
        chapter="internasjonalt"
        heading-level=${level}
        group=${group}
        edition=${edition}
        hide="tools"
      ></report-claims>
    `;
  }

  get #figures(): (ReportElement | ReportFigure)[] {
    return [...this.renderRoot.querySelectorAll<ReportElement | ReportFigure>('.chapter > [heading-level]')];
  }

  protected override async forFiles(): Promise<void> {
    for (const figure of this.#figures) {
      await figure.updateComplete;
      await ('files' in figure ? figure.files.load() : figure['forFiles']());
    }
  }

  override published(): PublishedFigure {
    const {words} = this;
    const inChapter = this.#figures.map((one) => ('files' in one ? one.files.make() : one.published()));
    const {heading, intro} = words.chapters[this.#chapter];
    const table = {
      columns: [words.chapter, words.figure, words.finding, words.sourceOfFigure, words.licenceOfFigure],
      rows: inChapter.map(({title, summary, source, licence}) => [heading, title, summary, source, licence]),
    };
    return {
      name: `report-chapter-${this.#chapter}`,
      language: this.language,
      title: this.shownHeading,
      summary: intro,
      notes: [],
      // Each figure has its own.
      source: `${words.source}: ${words.withFigures}`,
      licence: `${words.licence}: ${words.withFigures}`,
      address: undefined,
      table,
      document: Object.fromEntries(inChapter.map(({name, document}) => [name, document])),
      picture: async (room) => (await import('./picture.js')).chapterPicture(table, this.language, room),
    };
  }
}

define('report-chapter', ReportChapter);

declare global {
  interface HTMLElementTagNameMap {
    'report-chapter': ReportChapter;
  }
}
