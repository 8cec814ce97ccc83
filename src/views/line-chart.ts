import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Line, LineChart, Mark} from '../layout/line-chart.js';
import {nobody, type Reader} from './reader.js';

export interface LineChartText<Row> {
  /** Identifies the chart among those that are read together. */
  id: string;
  /** Id of the element that names the chart, and of the one that tells the keys. */
  labelledBy: string;
  describedBy?: string | undefined;
  formatX: (value: string) => string;
  formatY: (value: number) => string;
  formatTick: (value: number, isHighest: boolean) => string;
  /** The mark in words, as a listener needs it: series, x, value and unit. */
  describe: (row: Row) => string;
  /** Marks that are spoken of elsewhere, and what is added to their words. */
  isMentioned?: (row: Row) => boolean;
  mentioned?: string;
  glyph: (series: number) => string;
  /** Series to bring forward; the others step back. */
  forward?: number | undefined;
  reader?: Reader | undefined;
}

/** Draws a line chart that is already placed. CSS gives the box its size; text and strokes never scale. */
export function lineChart<Row>(chart: LineChart<Row>, text: LineChartText<Row>): TemplateResult {
  const {id, labelledBy, describedBy, reader = nobody} = text;
  const active = reader.active?.chart === id ? reader.active : undefined;
  const lastPoint = chart.bands.length - 1;
  const lookedAt = active && chart.bands[active.point];
  const every = chart.lines.flatMap(({marks}) => marks);
  // The mark that had the stop may be one of a year that is no longer shown.
  const stop = every.find((mark) => reader.isTabStop({chart: id, ...mark})) ?? every[0];
  // A series that is brought forward is drawn last, on top.
  const order = chart.lines.toSorted((a, b) => Number(a.series === text.forward) - Number(b.series === text.forward));

  return html`<svg
    class="plot line-chart"
    role="group"
    data-chart=${id}
    aria-labelledby=${labelledBy}
    aria-describedby=${describedBy ?? nothing}
  >
    <g aria-hidden="true">
      ${axes(chart, text)} ${lookedAt ? column(lookedAt.start + lookedAt.width / 2) : nothing}
      ${order.map((line) => path(line, text.forward))}
    </g>
    <g aria-hidden="true">
      ${chart.bands.map(
        ({point, start, width}) =>
          svg`<rect class="band" data-point=${point} x="${start}%" width="${width}%" height="100%"></rect>`,
      )}
    </g>
    ${chart.lines.map((line) =>
      line.marks.map((mark, i) => {
        const isEnd = line.stops && i === line.marks.length - 1;
        return dot(mark, {
          text,
          isHollow: isEnd,
          isActive: active?.point === mark.point && (active.series === undefined || active.series === mark.series),
          tabIndex: mark === stop ? 0 : -1,
        });
      }),
    )}
    <g aria-hidden="true">
      ${chart.lines.map(({marks}) =>
        marks.map((mark) =>
          mark.point === lastPoint || mark.point === active?.point || text.isMentioned?.(mark.row)
            ? value(mark, text)
            : nothing,
        ),
      )}
    </g>
  </svg>`;
}

function axes<Row>({xTicks, yTicks}: LineChart<Row>, {formatX, formatTick}: LineChartText<Row>): SVGTemplateResult {
  const highest = yTicks.at(-1);
  return svg`
    ${yTicks.map(
      (tick) => svg`
      <line class=${tick.value === 0 ? 'grid base' : 'grid'} x2="100%" y1="${tick.at}%" y2="${tick.at}%"></line>
      <text class="tick" y="${tick.at}%" dx="-6" dy=".32em" text-anchor="end">${formatTick(tick.value, tick === highest)}</text>`,
    )}
    ${xTicks.map(
      (tick) => svg`
      <text class="tick" x="${tick.at}%" y="100%" dy="1.5em" text-anchor="middle">${formatX(tick.value)}</text>`,
    )}`;
}

function column(at: number): SVGTemplateResult {
  return svg`<line class="cursor" x1="${at}%" x2="${at}%" y2="100%"></line>`;
}

/** The path lives in a box of its own that stretches; its stroke does not. */
function path<Row>({series, path: d}: Line<Row>, forward: number | undefined): SVGTemplateResult {
  return svg`<svg class=${seriesClass('line', series, forward)} viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible"><path d=${d} vector-effect="non-scaling-stroke"></path></svg>`;
}

interface DotState<Row> {
  text: LineChartText<Row>;
  isHollow: boolean;
  isActive: boolean;
  tabIndex: number;
}

/** A glyph at a point: a nested `svg` moves it by percentages without scaling it. */
function dot<Row>(mark: Mark<Row>, {text, isHollow, isActive, tabIndex}: DotState<Row>): SVGTemplateResult {
  const {series, point, x, y, row} = mark;
  const isMentioned = text.isMentioned?.(row) ?? false;
  const state = `${isActive ? ' active' : ''}${isMentioned ? ' mentioned' : ''}`;
  return svg`<svg class="${seriesClass('mark', series, text.forward)}${state}" x="${x}%" y="${y}%" overflow="visible"
    role="img" aria-label=${isMentioned ? `${text.describe(row)}, ${text.mentioned}` : text.describe(row)} tabindex=${text.reader ? tabIndex : nothing} data-series=${series} data-point=${point}>
    <circle class="ring" r="11"></circle>
    <path class=${isHollow ? 'glyph hollow' : 'glyph'} d=${text.glyph(series)}></path>
  </svg>`;
}

function value<Row>({series, x, labelY, value: number}: Mark<Row>, text: LineChartText<Row>): SVGTemplateResult {
  return svg`<text class=${seriesClass('value', series, text.forward)} x="${x}%" y="${labelY}%" dx="9" dy=".35em">${text.formatY(number)}</text>`;
}

function seriesClass(name: string, series: number, forward: number | undefined): string {
  return `${name} series-${series + 1}${forward === undefined || forward === series ? '' : ' back'}`;
}
