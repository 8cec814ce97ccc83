import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import {chaptersEditions} from '../../datasets/chapters.js';
import {bringIntoFocus} from '../../figure/bring-into-focus.js';
import type {FigureDeclaration} from '../../figure/declaration.js';
import {define} from '../../figure/define.js';
import {eager, lazy, type Lazy} from '../../figure/lazy.js';
import {palette} from '../../figure/palette.js';
import {ReportFigure} from '../../figure/report-figure.js';
import {figureStyles} from '../../figure/styles.js';
import {toolStyles} from '../../figure/tool-styles.js';
import {texts} from '../../i18n/texts.js';
import {frame} from './chapter-frame.js';
import {CurrentFigure} from './current-figure.js';
import {draw} from './figures-view.js';
import {headlineText, introText} from './headline.js';
import {words as nb, type ReportChapterWords} from './messages.nb.js';
import {chapterOf, chapterState, type ChapterHost, type ChapterState, type FigureCode} from './state.js';
import {chapterStyles} from './styles.js';

/** The figures of each chapter. */
const figureCode: Readonly<Record<ChapterId, Lazy<FigureCode>>> = {
  informasjonssikkerhet: lazy(() => import('./informasjonssikkerhet.js')),
  internasjonalt: lazy(() => import('./internasjonalt.js')),
};
const codeOf = (chapter: ChapterId) => figureCode[chapter].value;

const declaration: FigureDeclaration<ChapterState, ReportChapter> = {
  messages: texts<ReportChapterWords>(nb, {
    nn: () => import('./messages.nn.js'),
    en: () => import('./messages.en.js'),
  }),
  editions: chaptersEditions,
  views: {only: {label: ({heading}) => heading, view: eager({draw})}},
  requires: (options, context) => [figureCode[chapterOf(options, context)]],
  state: (options, context) => chapterState(options, context, codeOf(chapterOf(options, context))),
  topic: ({messages, subject}) => messages.chapters[subject].heading,
  headline: headlineText,
  measured: ({end}) => end?.source.report ?? '',
  finding: introText,
  notes: () => [],
  // Each figure names its own source.
  source: ({messages: {withFigures: name}}) => ({source: {name, report: '', sections: [], licence: {name}}}),
  frame,
  exporter: lazy(() => import('./export.js')),
};

/**
 * A chapter of Digdir's annual report: its news, numbers, partners, guidance and plans, and at last its goals, as figures
 * that follow one another, with contents before them and one list of sources at the end.
 *
 * @tag report-chapter
 * @slot - Shown until the chapter is drawn, or if it never is: a sentence and a link, for instance.
 * @fires {CustomEvent<object>} report-select - The reader chose something in one of the figures. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view of one of the figures. Bubbles and is composed.
 * @fires {CustomEvent<{code: string}>} error - A part of the figure could not be fetched. `code` says why. Does not bubble.
 * @csspart figure - The whole chapter.
 * @cssprop [--report-surface] - Background of the figures.
 * @omit slot summary
 * @omit slot note
 * @omit fires load
 * @omit csspart summary
 * @omit csspart views
 * @omit csspart drawing
 * @omit csspart note
 * @omit csspart source
 * @omit cssprop --report-text-subtle
 */
export class ReportChapter extends ReportFigure<ChapterState> implements ChapterHost {
  static override readonly omittedOptions = ['hide', 'address'];

  static override styles: CSSResultGroup = [palette, figureStyles, chapterStyles, toolStyles];

  /** The chapter. */
  @property() chapter: 'informasjonssikkerhet' | 'internasjonalt' = 'informasjonssikkerhet';

  protected override readonly declaration = declaration;
  /** The figures of the chapter, in their order; none before the first update. @internal */
  figures: readonly ReportFigure[] = [];
  #inChapter: string | null | undefined;
  /** @internal */
  readonly current: CurrentFigure = new CurrentFigure(this);
  /** @internal */
  pages: ReadonlySet<string> = new Set();

  protected override updated(): void {
    this.figures = [...this.renderRoot.querySelectorAll<ReportFigure>('.section > [heading-level]')];
    this.current.watch(this.figures);
    this.#redrawFirst();
    void this.#redrawWhenFetched();
  }

  /** @internal */
  goTo(event: Event, tag: string): void {
    const figure = this.renderRoot.querySelector<HTMLElement>(`[id='${tag}']`);
    if (!figure) return;
    event.preventDefault();
    // In a narrow window it is folded.
    for (const fold of figure.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.fold:not(.stays)')) fold.open = true;
    figure.parentElement!.scrollIntoView();
    bringIntoFocus(figure);
  }

  /** @internal */
  toContents(event: Event, place: number): void {
    const link = this.renderRoot.querySelectorAll<HTMLElement>('.contents a')[place]!;
    event.preventDefault();
    link.closest('nav')!.scrollIntoView();
    link.focus({preventScroll: true});
  }

  /** Its heading depends on whether the chapter tells its news, which a fetched report can change. */
  #redrawFirst(): void {
    const [first] = this.figures;
    const inChapter = first?.getAttribute('in-chapter');
    const isChanged = this.#inChapter !== undefined && inChapter !== this.#inChapter;
    this.#inChapter = inChapter;
    // The tag may belong to another element on the page.
    if (isChanged && first && 'requestUpdate' in first) first.requestUpdate();
  }

  /** The figures fetch an older report themselves; after that the chapter has its end. */
  async #redrawWhenFetched(): Promise<void> {
    const {state} = this;
    const quoted = state && !state.end && codeOf(state.subject)?.quoted;
    if (!quoted) return;
    await Promise.all(this.figures.map(({updateComplete}) => updateComplete));
    if (this.state === state && quoted.every(({editions}) => editions.has(state.year))) this.requestUpdate();
  }
}

define('report-chapter', ReportChapter);

declare global {
  interface HTMLElementTagNameMap {
    'report-chapter': ReportChapter;
  }
}
