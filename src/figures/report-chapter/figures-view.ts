import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {subtitle, type FrameContent} from '../../figure/frame.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import type {FigureName} from './abbreviations.js';
import type {ChapterState, FigureOptions} from './state.js';

/** Every figure that a chapter can have, by the key of the sentence before it. */
const figures: Readonly<Record<FigureName, (options: FigureOptions) => TemplateResult>> = {
  goals: ({chapter, level, group, edition, hide}: FigureOptions) =>
    html`<goal-results
      chapter=${chapter}
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide=${hide}
    ></goal-results>`,
  trend: ({level, group, edition, hide}: FigureOptions) =>
    html`<infosec-trend
      id="infosec-trend"
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide=${hide}
    ></infosec-trend>`,
  claims: ({chapter, level, group, edition, hide}: FigureOptions) =>
    html`<report-claims
      chapter=${chapter}
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide=${hide}
    ></report-claims>`,
  guidance: ({level, group, edition, hide}: FigureOptions) =>
    html`<guidance-list
      id="guidance-list"
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide=${hide}
    ></guidance-list>`,
  keyFigures: ({chapter, level, group, edition, hide}: FigureOptions) =>
    html`<key-figures
      chapter=${chapter}
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide=${hide}
    ></key-figures>`,
  partners: ({level, group, edition, hide}: FigureOptions) =>
    html`<partner-network
      id="partner-network"
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide=${hide}
    ></partner-network>`,
  risks: ({level, group, edition, hide}: FigureOptions) =>
    html`<risk-findings heading-level=${level} group=${group} edition=${edition} hide=${hide}></risk-findings>`,
  priorities: ({level, group, edition, hide}: FigureOptions) =>
    html`<report-priorities heading-level=${level} group=${group} edition=${edition} hide=${hide}></report-priorities>`,
  timeline: ({level, group, edition, hide}: FigureOptions) =>
    html`<report-timeline heading-level=${level} group=${group} edition=${edition} hide=${hide}></report-timeline>`,
  map: ({level, group, edition, hide}: FigureOptions) =>
    html`<cef-funding-map
      id="cef-funding-map"
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide=${hide}
    ></cef-funding-map>`,
};

/** The figures of each chapter, in order. */
const figuresOf: Readonly<Record<ChapterId, readonly FigureName[]>> = {
  informasjonssikkerhet: [
    'goals',
    'trend',
    'claims',
    'guidance',
    'keyFigures',
    'partners',
    'risks',
    'priorities',
    'timeline',
  ],
  internasjonalt: ['goals', 'keyFigures', 'map', 'claims'],
};

/**
 * Every figure of the chapter, with a sentence before it and the abbreviations that it is the first to use, and a list of the
 * topics without a figure.
 */
export function draw({
  figureOptions,
  messages,
  year,
  leftOut,
  abbreviations,
  hasFigures,
}: ChapterState): TemplateResult {
  const {chapter} = figureOptions;
  // Only the sentences before the figures would be shown.
  if (!hasFigures) return html``;
  const before = {...messages.before, priorities: messages.plans(`${Number(year) + 1}`)};
  const drawn = figuresOf[chapter].map((name) => {
    const first = abbreviations.get(name);
    // A figure explains its abbreviations itself where the chapter cannot.
    const hide = first === undefined ? 'tools' : 'tools abbreviations';
    return html`<p class="before">${before[name]}</p>
      ${first ? html`<p class="abbreviations">${first}</p>` : nothing}${figures[name]({...figureOptions, hide})}`;
  });
  const list = html`<p class="before">${messages.leftOut}</p>
    <ul class="left-out">
      ${leftOut.map((text) => html`<li>${text}</li>`)}
    </ul>`;
  // A choice in a figure must not carry over to the same figure in another chapter.
  return html`${keyed(chapter, drawn)}${leftOut.length > 0 ? list : nothing}`;
}

export function frame(content: FrameContent): TemplateResult {
  return html`<article
    class="figure chapter"
    part="figure"
    lang=${content.language}
    dir="ltr"
    aria-labelledby=${content.topic ? 'heading topic' : 'heading'}
  >
    <div id="heading" class="heading" part="heading" role="heading" aria-level=${content.headingLevel}>
      <slot name="heading">${content.heading}</slot>
    </div>
    ${subtitle(content.topic, content.measured)}
    <p class="intro">${content.summary}</p>
    <div class="notices" aria-live="polite">${content.lacking ?? nothing}</div>
    ${content.drawing} ${content.tools}
    <p class="status" role="status">${content.status}</p>
  </article>`;
}
