import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {html as element, unsafeStatic} from 'lit/static-html.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import type {FoldCounts, InChapter} from '../../figure/fold.js';
import {toText} from '../../figure/to-text.js';
import type {FigureName} from './chapter-end.js';
import {headlineText} from './headline.js';
import type {ChapterHost, ChapterState, FigureOptions} from './state.js';

/** Every figure that a chapter can have. */
const tags: Readonly<Record<FigureName, string>> = {
  trend: 'infosec-trend',
  map: 'cef-funding-map',
  claims: 'report-claims',
  keyFigures: 'key-figures',
  risks: 'risk-findings',
  timeline: 'report-timeline',
  partners: 'partner-network',
  guidance: 'guidance-list',
  priorities: 'report-priorities',
  goals: 'goal-results',
};

/** The figures that show one chapter of the report. */
const ofChapter: readonly FigureName[] = ['claims', 'keyFigures', 'goals'];

/** The figures of each chapter in the order of their news value, its goals last. */
export const figuresOf: Readonly<Record<ChapterId, readonly FigureName[]>> = {
  informasjonssikkerhet: [
    'trend',
    'claims',
    'keyFigures',
    'risks',
    'timeline',
    'partners',
    'guidance',
    'priorities',
    'goals',
  ],
  internasjonalt: ['map', 'claims', 'keyFigures', 'goals'],
};

/**
 * So many figures are whole on a phone, the ones with the news. With the others folded, a chapter stays under 10,100 pixels.
 * A single other figure is whole too.
 */
const openOnPhone = 3;

/** The contents, and every figure of the chapter under its name in them. */
export function draw(state: ChapterState, chapter: ChapterHost): TemplateResult {
  const {figureOptions, messages, end, hasFigures} = state;
  // Only names would be shown.
  if (!hasFigures) return html``;
  const names = figuresOf[figureOptions.chapter];
  const isHeadlineAbove = headlineText(state) !== undefined;
  // A figure explains its abbreviations itself where the chapter cannot.
  const hide = end ? 'tools abbreviations' : 'tools';
  const inChapterAt = (i: number): InChapter => {
    if (i >= openOnPhone && names.length > openOnPhone + 1) return 'folded';
    return i === 0 && isHeadlineAbove ? 'headline-above' : '';
  };
  const drawn = names.map(
    (name, i) =>
      html`<div class="section">
        <div class="section-head">
          <p class="section-name">${messages.contents[name]}</p>
          <a class="to-contents" href="#contents" @click=${(event: Event) => chapter.toContents(event, i)}
            >${messages.contentsLabel}</a
          >
        </div>
        ${figure(name, {...figureOptions, hide}, inChapterAt(i), state.foldCounts)}
      </div>`,
  );
  // A choice in a figure must not carry over to the same figure in another chapter.
  return html`${contents(names, state, chapter)} ${keyed(figureOptions.chapter, drawn)}`;
}

function figure(
  name: FigureName,
  {chapter, level, group, edition, hide}: FigureOptions,
  inChapter: InChapter,
  foldCounts: FoldCounts | undefined,
) {
  const tag = unsafeStatic(tags[name]);
  return element`<${tag}
    id=${tags[name]}
    chapter=${ofChapter.includes(name) ? chapter : nothing}
    heading-level=${level}
    group=${group}
    edition=${edition}
    hide=${hide}
    in-chapter=${inChapter}
    .foldCounts=${inChapter === 'folded' ? foldCounts : undefined}
  ></${tag}>`;
}

/** Links to the figures; they lead to other pages only where no script draws the chapter. */
function contents(
  names: readonly FigureName[],
  {messages, subject, pages, year}: ChapterState,
  chapter: ChapterHost,
): TemplateResult {
  const link = (name: FigureName) => {
    const tag = tags[name];
    const address = pages.has(tag) ? `${tag}.html` : `#${tag}`;
    return html`<li>
      <a
        href=${address}
        aria-current=${tag === chapter.current.id ? 'location' : nothing}
        @click=${(event: Event) => chapter.goTo(event, tag)}
        >${messages.contents[name]}</a
      >
    </li>`;
  };
  // A page may have two chapters, also of one topic, and contents of its own.
  return html`<nav
    id="contents"
    class="contents${pages.size > 0 ? '' : ' in-page'}"
    aria-label="${messages.contentsLabel}: ${toText(chapter.heading) || `${messages.chapters[subject].heading} ${year}`}"
  >
    <p class="contents-name">${messages.contentsLabel}</p>
    <ul>
      ${names.map(link)}
    </ul>
  </nav>`;
}
