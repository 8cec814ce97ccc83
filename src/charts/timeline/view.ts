import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import {unbroken} from '../unbroken.js';
import {openStripes, type Stretch, type TimelineLayout} from './layout.js';
import type {TimelineText} from './text.js';

/**
 * Draws a timeline as a list on a scale of years: the time of each entry fills the years that the source gives, because a
 * place within one would be a date. A time that ends in stripes is one whose end the source does not give.
 * Every item opens to its source.
 */
export function timeline<Row>({years, band, stretches}: TimelineLayout<Row>, text: TimelineText<Row>): TemplateResult {
  return html`<div class="timeline">
    <svg class="years" aria-hidden="true">
      ${years.map(
        ({year, x, isNamed, isNamedOnPhone, isNamedInLargeText}) =>
          svg`<line class="year-line" x1="${x}%" x2="${x}%" y2="100%"></line>${
            isNamed || isNamedOnPhone
              ? svg`<text class=${isNamedInLargeText ? nothing : isNamedOnPhone ? 'if-small' : 'if-wide'} x="${x + band / 2}%" y="1em">${year}</text>`
              : nothing
          }`,
      )}
      <line class="year-line" x1="100%" x2="100%" y2="100%"></line>
    </svg>
    <ol class="stretches">
      ${stretches.map((stretch) => stretchView(stretch, text))}
    </ol>
  </div>`;
}

/** On a phone a time is over all of its entries; in a wide figure it is beside the first, and a field under it is beside the others. */
function stretchView<Row>(stretch: Stretch<Row>, text: TimelineText<Row>): TemplateResult {
  const {rows, textX, isBeside} = stretch;
  const time = html`<svg class="time" aria-hidden="true">${timeMark(stretch)}</svg>`;
  const offset = html`<svg class="offset" aria-hidden="true" width="${textX}%"></svg>`;
  return html`<li class="stretch${isBeside ? '' : ' under'}${rows.length > 1 ? ' several' : ''}">
    ${time}
    <div class="moment">
      ${offset}
      <p class="when">${unbroken(text.when(rows[0]!))}</p>
    </div>
    <ul>
      ${rows.map((row) => html`<li class="event${text.isNews(row) ? ' news' : ''}">${time}${offset}${event(row, text)}</li>`)}
    </ul>
  </li>`;
}

/** The time on the scale: hollow where it was still to come. */
export function timeMark({
  x,
  width,
  isOpen,
  isPlanned,
}: Pick<Stretch<unknown>, 'x' | 'width' | 'isOpen' | 'isPlanned'>): SVGTemplateResult {
  const parts = isOpen ? openStripes : ([[0, 1]] as const);
  return svg`${parts.map(
    ([from, to]) =>
      svg`<rect class="span${isPlanned ? ' planned' : ''}" x="${x + from * width}%" width="${(to - from) * width}%" height="100%"></rect>`,
  )}`;
}

function event<Row>(row: Row, text: TimelineText<Row>): TemplateResult {
  const [inSection, section] = text.section(row);
  const planned = text.planned(row);
  return html`<details class="event-more">
    <summary class="event-row">
      <span class="event-kind">
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
  </details>`;
}
