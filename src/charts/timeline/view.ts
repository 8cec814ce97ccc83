import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Moment, TimelineLayout} from './layout.js';

type Span = NonNullable<Moment<unknown>['span']>;

export interface TimelineText<Row> {
  when: (row: Row) => string;
  /** What it is, in a word, with its place among the kinds: it decides colour and shape. */
  kind: (row: Row) => string;
  series: (row: Row) => number;
  symbol: (series: number) => string;
  text: (row: Row) => string;
  /** The word for what was still to come; `undefined` for what has been. */
  planned: (row: Row) => string | undefined;
  /** Where it stands in the report: words of the page, and the name of the section. */
  section: (row: Row) => readonly [string, string];
}

/**
 * Draws a timeline as one list: on a phone down a line, in a wide figure in columns under a time axis. The axis shows
 * the same items to scale; the list tells them.
 */
export function timeline<Row>(layout: TimelineLayout<Row>, text: TimelineText<Row>): TemplateResult {
  const {moments} = layout;
  return html`<div class="timeline ${moments.length > 4 ? 'many' : 'few'}">
    <svg class="time-axis" aria-hidden="true">${timeAxis(layout, text)} ${moments.map(leader)}</svg>
    <ol class="moments">
      ${moments.map(
        ({marks: placed, columns}) =>
          html`<li class="moment columns-${columns}">
            <p class="when">${text.when(placed[0]!.row)}</p>
            <ul>
              ${placed.map(({row}) => event(row, text))}
            </ul>
          </li>`,
      )}
    </ol>
  </div>`;
}

function event<Row>(row: Row, text: TimelineText<Row>): TemplateResult {
  const [inSection, section] = text.section(row);
  const planned = text.planned(row);
  return html`<li class="event">
    <p class="event-kind">
      <svg class="event-glyph series-${text.series(row) + 1}" width="20" height="20" aria-hidden="true">
        ${svg`<svg x="10" y="10" overflow="visible">${mark(row, text)}</svg>`}
      </svg>
      <span>${text.kind(row)}</span> ${planned ? html`<span class="planned-word">${planned}</span>` : nothing}
    </p>
    <p class="event-text">${text.text(row)}</p>
    <p class="event-section">${inSection} <span lang="nb">«${section}»</span></p>
  </li>`;
}

/** What is planned is hollow with a broken outline, and has its word beside it. */
function mark<Row>(row: Row, {series, symbol, planned}: TimelineText<Row>): SVGTemplateResult {
  return svg`<path class="glyph${planned(row) ? ' hollow planned' : ''}" d=${symbol(series(row))} transform="scale(1.35)"></path>`;
}

/** The line from the place on the axis to the column that tells what happened, where there are columns. */
function leader({at, column}: Moment<unknown>): SVGTemplateResult {
  return svg`<line class="leader to-column" x1="${at}%" x2="${column}%" y1="94" y2="100%"></line>`;
}

/** The axis with its marks: years above, spans in the first row under it, all else in the second. */
export function timeAxis<Row>(
  {moments, years, turns}: TimelineLayout<Row>,
  text: TimelineText<Row>,
): SVGTemplateResult {
  return svg`
    ${years.map(({at, value}) => svg`<text class="tick" x="${at}%" y="12" text-anchor="middle">${value}</text>`)}
    <line class="base" x2="100%" y1="22" y2="22"></line>
    ${turns.map((at) => svg`<line class="base" x1="${at}%" x2="${at}%" y1="17" y2="27"></line>`)}
    ${moments.map((moment) => (moment.span ? span(moment, moment.span, text) : marks(moment, text)))}`;
}

function marks<Row>({marks: placed, at}: Moment<Row>, text: TimelineText<Row>): SVGTemplateResult {
  return svg`<line class="leader" x1="${at}%" x2="${at}%" y1="22" y2="78"></line>
    <line class="leader to-column" x1="${at}%" x2="${at}%" y1="78" y2="94"></line>
    <line class="leader" x1="${placed[0]!.at}%" x2="${placed.at(-1)!.at}%" y1="78" y2="78"></line>
    ${placed.map(
      (one) =>
        svg`<svg class="series-${text.series(one.row) + 1}" x="${one.at}%" y="78" overflow="visible">${mark(one.row, text)}</svg>`,
    )}`;
}

function span<Row>({marks: placed, at}: Moment<Row>, placedSpan: Span, text: TimelineText<Row>): SVGTemplateResult {
  const {row} = placed[0]!;
  const {start, end} = placedSpan;
  return svg`<svg class="series-${text.series(row) + 1}" x="${start}%" y="36" width="${end - start}%" height="16" overflow="visible">
      ${bar(placedSpan, text.planned(row) ? ' planned' : '')}
    </svg>
    <line class="leader to-column" x1="${at}%" x2="${at}%" y1="52" y2="94"></line>
    <svg class="series-${text.series(row) + 1}" x="${at}%" y="44" overflow="visible">${mark(row, text)}</svg>`;
}

/** Round where it begins and ends; open, with an arrow, where it goes on beyond the axis. */
function bar({cutStart, cutEnd}: Span, kind: string): SVGTemplateResult {
  if (!cutStart && !cutEnd) return svg`<rect class="span${kind}" width="100%" height="16" rx="8"></rect>`;
  const edge = `edge${kind}`;
  const end = (at: string, isCut: boolean, arrow: string) =>
    isCut
      ? svg`<svg x=${at} overflow="visible"><path class="edge" d=${arrow}></path></svg>`
      : svg`<line class=${edge} x1=${at} x2=${at} y2="16"></line>`;
  return svg`<rect class="span open${kind}" width="100%" height="16"></rect>
    ${[0, 16].map((y) => svg`<line class=${edge} x2="100%" y1=${y} y2=${y}></line>`)}
    ${end('0', cutStart, 'M-3,2L-9,8L-3,14')}${end('100%', cutEnd, 'M3,2L9,8L3,14')}`;
}

/** In pixels, in a picture. */
export const axisHeight = 94;
/** In pixels. */
const markSize = 20;

/** The mark of one item, for a line of a picture, in a box of this size. */
export function timelineMark<Row>(
  row: Row,
  text: TimelineText<Row>,
): {drawing: SVGTemplateResult; width: number; height: number} {
  const drawing = svg`<svg class="series-${text.series(row) + 1}" x=${markSize / 2} y=${markSize / 2} overflow="visible">${mark(row, text)}</svg>`;
  return {drawing, width: markSize, height: markSize};
}
