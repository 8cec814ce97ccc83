import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import {unbroken} from '../unbroken.js';
import type {Stretch} from './layout.js';
import type {TimelineText} from './text.js';

/** Steps down one line: a time, with its years in large letters, and its entries, each with a mark. Every entry opens to its source. */
export function timeline<Row>(stretches: readonly Stretch<Row>[], text: TimelineText<Row>): TemplateResult {
  return html`<ol class="timeline">
    ${stretches.map((stretch) => stretchView(stretch, text))}
  </ol>`;
}

function stretchView<Row>(stretch: Stretch<Row>, text: TimelineText<Row>): TemplateResult {
  const name = `stretch${stretch.isPlanned ? ' planned' : ''}${stretch.isPeriod ? ' period' : ''}`;
  const {words, years} = timeParts(text.when(stretch.rows[0]!));
  return html`<li class=${name}>
    ${stretch.isAfterBreak ? html`<svg class="time between" aria-hidden="true">${breakMark}</svg>` : nothing}
    <p class="when">
      ${words ? html`<span class="when-words">${words} </span>` : nothing}<span class="years">${unbroken(years)}</span>
    </p>
    <ul class="events">
      ${stretch.rows.map(
        (row) =>
          html`<li class="event${text.isNews(row) ? ' news' : ''}">
            <svg class="time" aria-hidden="true" @click=${open}>${timeMark(stretch, text.isIncident(row))}</svg>
            ${event(row, text)}
          </li>`,
      )}
    </ul>
  </li>`;
}

/** The words of a time, which are small, and its years: «Etter årsskiftet», «2020–2021». */
export function timeParts(when: string): {words: string; years: string} {
  const words = /^\D*/.exec(when)![0];
  return {words: words.trim(), years: when.slice(words.length)};
}

/** Years are left out: two slanted lines across the line or a bar, around 8, the middle of the box, and beyond it. */
export const breakMark: SVGTemplateResult = svg`<svg class="break" y="50%" width="100%" height="1em" viewBox="0 8 20 16" overflow="visible">
  <path class="break-gap" d="M1,8L19,2V8L1,14Z"></path>
  <path class="break-edge" d="M1,8L19,2M1,14L19,8"></path>
</svg>`;

/** A dot, a large diamond for an incident, which nobody chose, and a bar for several years. Hollow where it was still to come. */
export function timeMark(
  {isPeriod, isBroken, isPlanned}: Pick<Stretch<unknown>, 'isPeriod' | 'isBroken' | 'isPlanned'>,
  isIncident: boolean,
): SVGTemplateResult {
  const name = `span${isPlanned ? ' planned' : isIncident ? ' incident' : ''}`;
  if (isPeriod)
    return svg`<rect class=${name} x="20%" y="1" width="60%" height="98%"></rect>${isBroken ? breakMark : nothing}`;
  return svg`<svg viewBox="-10 -10 20 20" overflow="visible">
    <path class=${name} d=${isIncident ? 'M0,-13L13,0L0,13L-13,0Z' : 'M-6,0A6,6 0 1 1 6,0A6,6 0 1 1 -6,0Z'}></path>
  </svg>`;
}

/** A press on the mark of an entry opens the entry, or closes it. */
const open = ({currentTarget}: Event) => (currentTarget as Element).parentElement!.querySelector('summary')!.click();

function event<Row>(row: Row, text: TimelineText<Row>): TemplateResult {
  const planned = text.planned(row);
  return html`<details class="event-more">
    <summary class="event-row">
      <span class="event-text">${text.text(row)}</span>
      <span class="event-kind">
        <span>${text.kind(row)}</span>
        ${planned ? html`<span class="planned-word">${planned}</span>` : nothing}
      </span>
      <span class="event-opens">${text.wording}</span>
    </summary>
    ${text.passages(row).map(
      ({quotation: words, section: [inSection, section]}) =>
        html`<p class="event-source">
          ${quotation(words)}&nbsp;<span class="event-section">${inSection} <span lang="nb">${section}</span></span>
        </p>`,
    )}
  </details>`;
}
