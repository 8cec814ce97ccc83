import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {breakMark} from './axis.js';
import type {Moment} from './layout.js';
import type {TimelineText} from './text.js';

/** A planned item is hollow with a broken outline, and its word is beside it. The symbol is as large as that text. */
export function symbolOf<Row>(row: Row, {series, symbol, planned}: TimelineText<Row>): SVGTemplateResult {
  return svg`<path class="glyph${planned(row) ? ' hollow planned' : ''}" d=${symbol(series(row))} transform="scale(1.35)"></path>`;
}

/** The place of an item in time, in its row: as wide as the room that its label leaves. */
export function timeMark<Row>(row: Row, moment: Moment<Row>, text: TimelineText<Row>): TemplateResult {
  const {size, start} = moment.box;
  // A point in time has no length, and a browser need not draw the content of a box without one.
  const length = moment.box.length || 1;
  return html`<svg class="time-mark series-${text.series(row) + 1}" width="${size}%" aria-hidden="true">
    ${svg`<svg x="${start}%" width="${length}%" overflow="visible">${timeShape(row, moment, text)}</svg>`}
  </svg>`;
}

/**
 * A bar over the whole time that the source names, or a mark at the turn of a year: only a point in time has a symbol. The
 * box is as long as the bar.
 */
export function timeShape<Row>(row: Row, moment: Moment<Row>, text: TimelineText<Row>): SVGTemplateResult {
  if (moment.isPoint) {
    return svg`<svg width="2.5em" height="1.25em" viewBox="0 0 40 20" overflow="visible">
      <path class="since" d="M0,10H34M28,5L34,10L28,15"></path>
      <svg y="10" overflow="visible">${symbolOf(row, text)}</svg>
    </svg>`;
  }
  return svg`${bar(moment, text.planned(row) ? ' planned' : '')}
    ${moment.breaks.map((at) => svg`<svg x="${at}%" y="0.625em" overflow="visible">${breakMark()}</svg>`)}`;
}

/** A bar with closed ends, or with open ends and arrows where it goes on beyond the axis. */
function bar({cutStart, cutEnd}: Moment<unknown>, kind: string): SVGTemplateResult {
  const edge = `edge${kind}`;
  const end = (at: string, isCut: boolean, arrow: string) =>
    isCut
      ? svg`<svg x=${at} y="50%" overflow="visible"><path class="edge" d=${arrow}></path></svg>`
      : svg`<line class=${edge} x1=${at} x2=${at} y2="100%"></line>`;
  const isClosed = !cutStart && !cutEnd;
  return svg`<svg y="0.25em" height="0.75em" overflow="visible">
    ${
      isClosed
        ? svg`<rect class="span${kind}" width="100%" height="100%" rx="3"></rect>`
        : svg`<rect class="span open${kind}" width="100%" height="100%"></rect>
          ${['0', '100%'].map((y) => svg`<line class=${edge} x2="100%" y1=${y} y2=${y}></line>`)}
          ${end('0', cutStart, 'M-3,-6L-9,0L-3,6')}${end('100%', cutEnd, 'M3,-6L9,0L3,6')}`
    }
  </svg>`;
}
