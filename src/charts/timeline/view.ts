import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import {timeAxis} from './axis.js';
import {symbolOf, timeMark} from './mark.js';
import type {Moment, TimelineLayout} from './layout.js';
import type {TimelineText} from './text.js';

/**
 * Draws a timeline as one list: on a phone along a line, in a wide figure under a time axis. There every item has the
 * stretch of time that the source gives, with the time in words over it and its label beside it. It opens to its source.
 */
export function timeline<Row>(layout: TimelineLayout<Row>, text: TimelineText<Row>): TemplateResult {
  return html`<div class="timeline">
    <svg class="time-axis" aria-hidden="true">${timeAxis(layout)}</svg>
    <ol class="moments">
      ${layout.moments.map(
        (moment) =>
          html`<li class="moment">
            <p class="when">
              <svg class="when-start" width="${moment.start}%" height="1" aria-hidden="true"></svg>
              <span>${text.when(moment.rows[0]!)}</span>
            </p>
            <ul>
              ${moment.rows.map((row) => event(row, moment, text))}
            </ul>
          </li>`,
      )}
    </ol>
  </div>`;
}

function event<Row>(row: Row, moment: Moment<Row>, text: TimelineText<Row>): TemplateResult {
  const [inSection, section] = text.section(row);
  const planned = text.planned(row);
  return html`<li class="event${moment.isPoint ? ' point' : ''}">
    <details class="event-more">
      <summary class="event-row label-${moment.labelSide}">
        ${timeMark(row, moment, text)}
        <span class="event-label">
          <span class="event-kind">
            <svg
              class="event-glyph series-${text.series(row) + 1}"
              width="1.4286em"
              height="1.4286em"
              viewBox="-10 -10 20 20"
              aria-hidden="true"
            >
              ${symbolOf(row, text)}
            </svg>
            <span>${text.kind(row)}</span>
            ${planned ? html`<span class="planned-word">${planned}</span>` : nothing}
          </span>
          <span class="event-text">${text.text(row)}</span>
        </span>
      </summary>
      <p class="event-source">
        ${quotation(text.quotation(row))}
        <span class="event-section">${inSection} <span lang="nb">${section}</span></span>
      </p>
    </details>
  </li>`;
}
