import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import type {Stretch} from './layout.js';
import type {TimelineText} from './text.js';

/**
 * Draws a timeline as one list down an axis, on which each year is a bracket around all that happened in it: the source gives
 * years, and a place within one would be a date. A bracket without an end is a time whose end the source does not give.
 * Every item opens to its source.
 */
export function timeline<Row>(stretches: readonly Stretch<Row>[], text: TimelineText<Row>): TemplateResult {
  return html`<ol class="stretches">
    ${stretches.map(({isPeriod, isOpen, rows}) => {
      const isAhead = rows.every(text.planned);
      return html`<li class="stretch${isPeriod ? ' period' : ''}${isAhead ? ' ahead' : ''}${isOpen ? ' open-end' : ''}">
        <div class="moment">
          <p class="when">${text.when(rows[0]!)}</p>
          <ul>
            ${rows.map((row) => event(row, text))}
          </ul>
        </div>
      </li>`;
    })}
  </ol>`;
}

function event<Row>(row: Row, text: TimelineText<Row>): TemplateResult {
  const [inSection, section] = text.section(row);
  const planned = text.planned(row);
  return html`<li class="event${text.isNews(row) ? ' news' : ''}">
    <details class="event-more">
      <summary class="event-row">
        <span class="event-kind">
          <span class="event-mark${planned ? ' open-mark' : ''}"></span>
          <span>${text.kind(row)}</span>
          ${planned ? html`<span class="planned-word">${planned}</span>` : nothing}
        </span>
        <span class="event-text">${text.text(row)}</span>
        <span class="event-opens">${text.wording}</span>
      </summary>
      <p class="event-source">
        ${quotation(text.quotation(row))}&nbsp;<span class="event-section"
          >${inSection} <span lang="nb">${section}</span></span
        >
      </p>
    </details>
  </li>`;
}
