import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import {unbroken} from '../unbroken.js';
import {openStripes, type Stretch, type TimelineLayout} from './layout.js';
import type {TimelineText} from './text.js';

/**
 * Draws a timeline as a list beside a scale of years: the time of each entry fills the years that the source gives, because a
 * place within one would be a date. A time that ends in stripes is one whose end the source does not give.
 * Every item opens to its source.
 */
export function timeline<Row>({columns, stretches}: TimelineLayout<Row>, text: TimelineText<Row>): TemplateResult {
  const edges = [...columns.map(({x}) => x), 100];
  const linesFrom = (top: string) =>
    svg`${edges.map((x) => svg`<line class="year-line" x1="${x}%" x2="${x}%" y1=${top} y2="100%"></line>`)}`;
  const lines = linesFrom('0');
  return html`<div class="timeline">
    <svg class="years" aria-hidden="true">
      ${linesFrom('1.4em')}
      ${columns.map(({from, to, nameX, isAlwaysNamed}) =>
        nameX === undefined
          ? nothing
          : svg`<text class=${isAlwaysNamed ? nothing : 'if-room'} x="${nameX}%" y="1em">${text.years(from, to)}</text>`,
      )}
    </svg>
    <ol class="stretches">
      ${stretches.map((stretch) => stretchView(stretch, lines, text))}
    </ol>
  </div>`;
}

/** On a phone a time is over all of its entries, on a scale of its own; where there is room it is beside each of them. */
function stretchView<Row>(stretch: Stretch<Row>, lines: SVGTemplateResult, text: TimelineText<Row>): TemplateResult {
  const mark = timeMark(stretch);
  return html`<li class="stretch">
    <p class="when">${unbroken(text.when(stretch.rows[0]!))}</p>
    <svg class="time" aria-hidden="true">
      <rect class="track" width="100%" height="100%"></rect>
      ${lines}${mark}
    </svg>
    <ul>
      ${stretch.rows.map(
        (row) =>
          html`<li class="event${text.isNews(row) ? ' news' : ''}">
            <svg class="time" aria-hidden="true">${mark}</svg>
            ${event(row, text)}
          </li>`,
      )}
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
