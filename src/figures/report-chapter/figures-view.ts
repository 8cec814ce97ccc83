import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {subtitle, type FrameContent} from '../../figure/frame.js';
import type {ChapterId} from '../../datasets/chapter-ids.js';
import type {ChapterState, FigureOptions} from './state.js';

/** Every figure that a chapter can have, by the key of the sentence before it. */
const figures = {
  goals: ({chapter, level, group, edition}: FigureOptions) =>
    html`<goal-results
      chapter=${chapter}
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide="tools"
    ></goal-results>`,
  trend: ({level, group, edition}: FigureOptions) =>
    html`<infosec-trend
      id="infosec-trend"
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide="tools"
    ></infosec-trend>`,
  claims: ({chapter, level, group, edition}: FigureOptions) =>
    html`<report-claims
      chapter=${chapter}
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide="tools"
    ></report-claims>`,
  guidance: ({level, group, edition}: FigureOptions) =>
    html`<guidance-list
      id="guidance-list"
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide="tools"
    ></guidance-list>`,
  keyFigures: ({chapter, level, group, edition}: FigureOptions) =>
    html`<key-figures
      chapter=${chapter}
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide="tools"
    ></key-figures>`,
  partners: ({level, group, edition}: FigureOptions) =>
    html`<partner-network
      id="partner-network"
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide="tools"
    ></partner-network>`,
  risks: ({level, group, edition}: FigureOptions) =>
    html`<risk-findings heading-level=${level} group=${group} edition=${edition} hide="tools"></risk-findings>`,
  priorities: ({level, group, edition}: FigureOptions) =>
    html`<report-priorities heading-level=${level} group=${group} edition=${edition} hide="tools"></report-priorities>`,
  timeline: ({level, group, edition}: FigureOptions) =>
    html`<report-timeline heading-level=${level} group=${group} edition=${edition} hide="tools"></report-timeline>`,
  map: ({level, group, edition}: FigureOptions) =>
    html`<cef-funding-map
      id="cef-funding-map"
      heading-level=${level}
      group=${group}
      edition=${edition}
      hide="tools"
    ></cef-funding-map>`,
};

/** The figures of each chapter, in order. */
const figuresOf: Readonly<Record<ChapterId, readonly (keyof typeof figures)[]>> = {
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

/** A figure of each chapter that is in no other: it is defined when the code of the chapter has been fetched. */
const ownFigure: Readonly<Record<ChapterId, string>> = {
  informasjonssikkerhet: 'report-timeline',
  internasjonalt: 'cef-funding-map',
};

/** Every figure of the chapter, with a sentence before it, and a list of the topics without a figure. */
export function draw({figureOptions, messages, year, leftOut}: ChapterState): TemplateResult {
  const {chapter} = figureOptions;
  // Only the sentences before the figures would be shown.
  if (!customElements.get(ownFigure[chapter])) return html``;
  const before = {...messages.before, priorities: messages.plans(`${Number(year) + 1}`)};
  const drawn = figuresOf[chapter].map(
    (name) =>
      html`<p class="before">${before[name]}</p>
        ${figures[name](figureOptions)}`,
  );
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
