import {svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Arrow, ChangeChart} from './layout.js';
import {symbolPath} from '../symbol.js';
import {noInteraction} from '../chart-interaction.js';
import {activeIn, chartGroup, tabIndex, type ChartText} from '../chart.js';

export interface ChangeChartText<Row> extends ChartText {
  /** The change with its sign. */
  format: (value: number) => string;
  /** What stands where there is no change to tell. */
  missing: string;
  describe: (row: Row) => string;
  /** Number of the colour and the symbol of a series. */
  styleOf: (series: number) => number;
  /** Series to highlight; the others are dimmed. */
  highlighted?: number | undefined;
}

/** Draws arrows from zero that are already placed: their length is the change, their direction its sign. */
export function changeChart<Row>(chart: ChangeChart<Row>, text: ChangeChartText<Row>): TemplateResult {
  const {id, interaction = noInteraction} = text;
  const active = activeIn(text);
  const stop = chart.arrows.find(({series}) => interaction.isTabStop({chart: id, series, point: 0}));
  return chartGroup(
    text,
    'change-chart',
    svg`<line aria-hidden="true" class="grid base" x1="${chart.zero}%" x2="${chart.zero}%" y2="100%"></line>
    <text aria-hidden="true" class="tick" x="${chart.zero}%" y="100%" dy="1.2em" text-anchor="middle">0</text>
    ${chart.arrows.map((arrow) => row(arrow, chart, text, arrow.series === active?.series, arrow === stop))}`,
    `${chart.arrows.length * 2.25}em`,
  );
}

function row<Row>(
  arrow: Arrow<Row>,
  {zero, rowHeight}: ChangeChart<Row>,
  text: ChangeChartText<Row>,
  isActive: boolean,
  isStop: boolean,
): SVGTemplateResult {
  const {series, y, tip} = arrow;
  const style = text.styleOf(series);
  const dimmed = text.highlighted === undefined || text.highlighted === series ? '' : ' back';
  return svg`<g class="mark series-${style + 1}${dimmed}${isActive ? ' active' : ''}" role="img" aria-label=${text.describe(arrow.row)}
    tabindex=${tabIndex(text, isStop)} data-series=${series} data-point="0">
    <rect class="ring" y="${y - rowHeight / 2}%" width="100%" height="${rowHeight}%" rx="4"></rect>
    ${
      tip === null
        ? missing(y, zero, text.missing)
        : svg`
      <line class="shaft" x1="${zero}%" x2="${tip}%" y1="${y}%" y2="${y}%"></line>
      <svg x="${tip}%" y="${y}%" overflow="visible"><path class="glyph" d=${symbolPath(style)}></path></svg>
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
