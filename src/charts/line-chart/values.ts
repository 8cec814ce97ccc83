import {group} from 'd3';
import {nothing, svg, type SVGTemplateResult} from 'lit';
import {activeIn} from '../chart.js';
import type {LineChartText, Named} from './chart-text.js';
import {away, changeLine, labelSpace, startSpace, type Box, type Label} from './label.js';
import type {LineChart} from './layout.js';
import type {Mark} from './mark.js';

/** The classes of the lines, marks and numbers of a series. */
export function seriesClass<Row>(series: number, {styleOf, frontSeries}: LineChartText<Row>): string {
  return `series-${styleOf(series) + 1}${frontSeries === undefined || frontSeries === series ? '' : ' dimmed'}`;
}

/** The value of a mark in each box, or once where it has one place in several: not where a name is, which stays there. */
export function valuesOf<Row>(
  mark: Mark<Row>,
  {boxes, labelOf}: LineChart<Row>,
  text: LineChartText<Row>,
): (SVGTemplateResult | readonly never[])[] {
  return perPlace(
    boxes,
    text,
    (box) => {
      const isNamed = ({boxClass, covered}: Named) =>
        covered?.has(mark.key) && (boxClass.includes(boxes[box]!.name) || (box === 0 && boxClass === ' in-broad'));
      return text.names?.some(isNamed) ? undefined : labelOf(mark, box);
    },
    (label, boxClass) => value(mark, label, text, boxClass),
  );
}

/** Draws something for each place that it has, with the classes of the boxes in which it is there. A file has the first box. */
function perPlace<Place, Drawing>(
  boxes: readonly Box[],
  {boxWidth}: {boxWidth?: number | undefined},
  placeIn: (box: number) => Place,
  draw: (place: Place, boxClass: string) => Drawing,
): Drawing[] {
  const shown = boxWidth === undefined ? boxes : boxes.slice(0, 1);
  const places = [...group(shown, (_, i) => JSON.stringify(placeIn(i))).values()];
  return places.map((same) =>
    draw(placeIn(shown.indexOf(same[0]!)), places.length === 1 ? '' : same.map(({name}) => ` in-${name}`).join('')),
  );
}

/** The value of a mark: before it, after it, or above or below it. */
function value<Row>(
  {series, x, value: number, row, point}: Mark<Row>,
  label: Label | undefined,
  text: LineChartText<Row>,
  boxClass: string,
): SVGTemplateResult | readonly never[] {
  if (!label) return [];
  const {formatY, formatChange, isException, endName, endNameAt = 4.5} = text;
  const {side, y, shift} = label;
  const read = activeIn(text)?.point === point ? ` read read-${series}` : '';
  const style = `value ${seriesClass(series, text)}${boxClass}${read}`;
  if (side === 'end') {
    const change = label.hasChange && formatChange?.(row);
    const end = svg`<text class=${style} x="${x}%" y="${y}%" dx=${em(labelSpace, endSize)} dy=".35em">${formatY(number)}</text>${change ? svg`<text class="value change${isException?.(row) ? ' exception' : ''}${boxClass}" x="${x}%" y="${y}%" dx=${em(labelSpace, smallSize)} dy="${Math.round((changeLine / smallSize + 0.35) * 100) / 100}em">${change}</text>` : nothing}`;
    if (!endName) return end;
    return svg`${end}<text class="end-name ${seriesClass(series, text)}${boxClass}" x="${x}%" y="${y}%" dx="${endNameAt}em" dy=".35em">${endName(series)}</text>`;
  }
  if (side === 'start') {
    return svg`<text class="${style} small" x="${x}%" y="${y}%" dx=${em(-startSpace, smallSize)} dy=".35em" text-anchor="end">${formatY(number)}</text>`;
  }
  if (side === 'after') {
    return svg`<text class="${style} small after" x="${x}%" y="${y}%" dx=${em(labelSpace + shift, smallSize)} dy=".35em">${formatY(number)}</text>`;
  }
  const dy = side === 'above' ? '-.85em' : '1.55em';
  return svg`<text class="${style} small" x="${x}%" y="${y}%" dx=${em(shift, smallSize)} dy=${dy} text-anchor="middle">${formatY(number)}</text>`;
}

/** Whether a value before the first marks is so close to a number of the scale in a compact box that it would be read with it. */
export function isNearStart<Row>({lines, boxes, labelOf}: LineChart<Row>, at: number, distance: number): boolean {
  const labels = lines.flatMap(({points: [first]}) => boxes.map((_, box) => first && labelOf(first, box)));
  return labels.some((label) => label?.side === 'start' && Math.abs(label.y - at) < distance);
}

/** In em, from the place of a label to its centre; none where it is beside the marks. */
const centres: Readonly<Record<string, number>> = {above: -away, below: away};
/** In em: the radius of a ring and half a digit, and how far a number reaches to either side. */
const [ringReach, numberReach] = [0.8, 1.4];

/** Whether a ring around a mark would cross a number above or below it, in any box: a ring has one form in all. */
export function wouldCrossNumber<Row>({x, y}: Mark<Row>, {lines, boxes, labelOf}: LineChart<Row>): boolean {
  return boxes.some(({width, height}, box) =>
    lines.some(({marks}) =>
      marks.some((one) => {
        const label = Math.abs(one.x - x) * width < 100 * numberReach ? labelOf(one, box) : undefined;
        return label && Math.abs(((label.y - y) * height) / 100 + centres[label.side]!) < ringReach;
      }),
    ),
  );
}

/** A line between two marks, drawn before them, with its number before it: the numbers after the marks are theirs. */
export function distanceOf<Row>({boxes}: LineChart<Row>, text: LineChartText<Row>): SVGTemplateResult | typeof nothing {
  if (!text.distance) return nothing;
  const {x, top, bottom, ys, number} = text.distance;
  const numberAt = (y: number, boxClass: string) =>
    svg`<text class="value distance${boxClass}" x="${x}%" y="${y}%" dx=${em(-startSpace, smallSize)} dy=".35em" text-anchor="end">${number}</text>`;
  return svg`<line class="distance" x1="${x}%" x2="${x}%" y1="${top}%" y2="${bottom}%"></line
    >${perPlace(boxes, text, (box) => ys[box]!, numberAt)}`;
}

/** The sizes of numbers at the end and of others, in em. */
const [endSize, smallSize] = [0.875, 0.75];

/** Converts a length in em of the figure to em of a text. */
const em = (length: number, size: number) => `${Math.round((length / size) * 100) / 100}em`;

/** A name, with the line from it to a mark where it has one. */
export function nameBeside<Row>(
  {series, x, y, lines, leader, boxClass}: Named,
  text: LineChartText<Row>,
): SVGTemplateResult {
  const style = `${seriesClass(series, text)}${boxClass}`;
  const shift = em(-(leader?.start ?? 0), smallSize);
  return svg`${leader ? svg`<line class="leader ${style}" x1="${x}%" x2="${x}%" y1="${leader.from}%" y2="${leader.to}%"></line>` : nothing}<text
    class="line-name ${style}" x="${x}%" y="${y}%" dx=${shift} dy="${0.95 - 0.6 * lines.length}em" text-anchor=${leader ? 'start' : 'middle'}>${lines[0]}${lines.slice(1).map((line) => svg`<tspan font-size="0"> </tspan><tspan x="${x}%" dx=${shift} dy="1.2em">${line}</tspan>`)}</text>`;
}
