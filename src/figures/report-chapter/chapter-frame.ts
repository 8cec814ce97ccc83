import {html, nothing, type TemplateResult} from 'lit';
import {unbroken} from '../../charts/unbroken.js';
import {counted} from '../../figure/fold.js';
import {subtitle, type FrameContent} from '../../figure/frame.js';
import {sectionList, sourceLine} from '../../figure/source-line.js';
import type {ChapterState} from './state.js';

/** The frame of a chapter, with the common notes of its figures under them. */
export function frame(content: FrameContent, {end, leftOut, messages}: ChapterState): TemplateResult {
  const list = html`<ul class="left-out">
    ${leftOut.map((text) => html`<li>${text}</li>`)}
  </ul>`;
  const sections = end && sectionList(end.source, messages);
  return html`<article
    class="figure chapter${end ? ' with-end' : ''}"
    part="figure"
    lang=${content.language}
    dir="ltr"
    aria-labelledby=${content.topic ? 'heading topic' : 'heading'}
  >
    <div id="heading" class="heading" part="heading" role="heading" aria-level=${content.headingLevel}>
      <slot name="heading">${unbroken(content.heading)}</slot>
    </div>
    ${subtitle(content.topic, content.measured)}
    <p class="intro">${unbroken(content.summary)}</p>
    <div class="notices" aria-live="polite">${content.lacking ?? nothing}</div>
    ${content.drawing}
    <div class="foot">
      ${leftOut.length > 0 ? disclosure('', counted(messages.leftOut, leftOut.length), list) : nothing}
      ${sections ? disclosure('', messages.sectionList, sections) : nothing}
      ${end?.abbreviations ? disclosure('fold abbreviations', messages.abbreviations, end.abbreviations) : nothing}
      ${end ? html`<p class="source">${sourceLine(end.source, messages, [], nothing, sections !== undefined)}</p>` : nothing}
    </div>
    ${content.tools}
    <p class="status" role="status">${content.status}</p>
  </article>`;
}

function disclosure(name: string, summary: string, content: string | TemplateResult): TemplateResult {
  return html`<details class=${name || nothing}>
    <summary>${summary}</summary>
    <div>${content}</div>
  </details>`;
}
