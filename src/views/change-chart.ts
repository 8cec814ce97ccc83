import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Arrow, ChangeChart} from '../layout/change-chart.js';
import {glyph} from '../layout/glyph.js';
import {nobody, type Reader} from './reader.js';

export interface ChangeChartText<Row> {
  id: string;
  labelledBy: string;
  describedBy?: string;
  /** The change with its sign. */
  format: (value: number) => string;
  /** What stands where there is no change to tell. */
  missing: string;
  describe: (row: Row) => string;
  /** Number of the colour and the glyph of a series. */
  look: (series: number) => number;
  forward?: number | undefined;
  reader?: Reader | undefined;
}

/** Draws arrows from zero that are already placed: their length is the change, their direction its sign. */
export function changeChart<Row>(chart: ChangeChart<Row>, text: ChangeChartText<Row>): TemplateResult {
  const {id, labelledBy, describedBy, reader = nobody} = text;
  const stop = chart.arrows.find(({series}) => reader.isTabStop({chart: id, series, point: 0}));
  return html`<svg
    class="plot change-chart"
    height="${chart.arrows.length * 2.25}em"
    role="group"
    data-chart=${id}
    aria-labelledby=${labelledBy}
    aria-describedby=${describedBy ?? nothing}
  >
    <line aria-hidden="true" class="grid base" x1="${chart.zero}%" x2="${chart.zero}%" y2="100%"></line>
    <text aria-hidden="true" class="tick" x="${chart.zero}%" y="100%" dy="1.2em" text-anchor="middle">0</text>
    ${chart.arrows.map((arrow) => {
      const isActive = reader.active?.chart === id && reader.active.series === arrow.series;
      return row(arrow, chart, text, isActive, arrow === stop ? 0 : -1);
    })}
  </svg>`;
}

function row<Row>(
  arrow: Arrow<Row>,
  {zero, rowHeight}: ChangeChart<Row>,
  text: ChangeChartText<Row>,
  isActive: boolean,
  tabIndex: number,
): SVGTemplateResult {
  const {series, y, tip} = arrow;
  const look = text.look(series);
  const back = text.forward === undefined || text.forward === series ? '' : ' back';
  return svg`<g class="mark series-${look + 1}${back}${isActive ? ' active' : ''}" role="img" aria-label=${text.describe(arrow.row)}
    tabindex=${text.reader ? tabIndex : nothing} data-series=${series} data-point="0">
    <rect class="ring" y="${y - rowHeight / 2}%" width="100%" height="${rowHeight}%" rx="4"></rect>
    ${
      tip === null
        ? missing(y, zero, text.missing)
        : svg`
      <line class="shaft" x1="${zero}%" x2="${tip}%" y1="${y}%" y2="${y}%"></line>
      <svg x="${tip}%" y="${y}%" overflow="visible"><path class="glyph" d=${glyph(look)}></path></svg>
      ${number(arrow, tip, zero, text)}`
    }
  </g>`;
}

/** The number stands beyond the tip, where the arrow does not cross it. */
function number<Row>({value, y}: Arrow<Row>, tip: number, zero: number, text: ChangeChartText<Row>): SVGTemplateResult {
  const pointsLeft = tip < zero;
  return svg`<text aria-hidden="true" class="value" x="${tip}%" y="${y}%" dx=${pointsLeft ? -10 : 10} dy=".35em" text-anchor=${pointsLeft ? 'end' : 'start'}>${text.format(value!)}</text>`;
}

function missing(y: number, zero: number, words: string): SVGTemplateResult {
  return svg`<text aria-hidden="true" class="missing" x="${zero}%" y="${y}%" dx="8" dy=".35em">${words}</text>`;
}
