import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import type {Moment, Stretch, TimelineLayout} from './layout.js';
import type {TimelineText} from './text.js';

/**
 * Draws a timeline as one list: on a phone along a line, in a wide figure in the columns of a time axis. Every item is under
 * the years that the source gives, and opens to its source.
 */
export function timeline<Row>(layout: TimelineLayout<Row>, text: TimelineText<Row>): TemplateResult {
  const {stretches, columns, hasAxis} = layout;
  const place = ({start, length}: {start: number; length: number}) => `at-${start} long-${length}`;
  return html`<ol class="moments${hasAxis ? ' on-axis' : ''}">
    ${
      hasAxis
        ? stretches.map(
            (stretch) =>
              html`<li class="year ${place(stretch)}${stretch.isCompressed ? ' compressed' : ''}" aria-hidden="true">
                ${yearText(stretch)}
              </li>`,
          )
        : nothing
    }
    ${columns.map(
      (column) =>
        html`<li class="column ${place(column)}${column.isSpan ? ' span' : ''}">
          ${column.moments.map((one) => moment(one, text))}
        </li>`,
    )}
  </ol>`;
}

export function yearText({from, to}: Stretch): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

function moment<Row>({rows, isNamed}: Moment<Row>, text: TimelineText<Row>): TemplateResult {
  return html`<div class="moment">
    <p class="when${isNamed ? ' named' : ''}">${text.when(rows[0]!)}</p>
    <ul>
      ${rows.map((row) => event(row, text))}
    </ul>
  </div>`;
}

/** A planned item is hollow with a broken outline, and its word is beside it. The symbol is as large as that text. */
export function symbolOf<Row>(row: Row, {series, symbol, planned}: TimelineText<Row>): SVGTemplateResult {
  return svg`<path class="glyph${planned(row) ? ' hollow planned' : ''}" d=${symbol(series(row))} transform="scale(1.35)"></path>`;
}

function event<Row>(row: Row, text: TimelineText<Row>): TemplateResult {
  const [inSection, section] = text.section(row);
  const planned = text.planned(row);
  return html`<li class="event${planned ? ' is-planned' : ''}${text.isNews(row) ? ' news' : ''}">
    <details class="event-more">
      <summary class="event-row">
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
      </summary>
      <p class="event-source">
        ${quotation(text.quotation(row))}&nbsp;<span class="event-section"
          >${inSection} <span lang="nb">${section}</span></span
        >
      </p>
    </details>
  </li>`;
}
