import {html, nothing, svg, type TemplateResult} from 'lit';
import {glyph} from '../../layout/glyph.js';
import {layoutLineChart} from '../../layout/line-chart.js';
import {uncapital} from '../../locale/capital.js';
import type {InfosecTrendWords} from '../../locale/nb/infosec-trend.js';
import type {Numbers} from '../../locale/numbers.js';
import type {Measure, Trend} from '../../model/infosec-trend.js';
import type {Cell} from '../../model/cell.js';
import {drawingStyles} from '../../styles/drawing.js';
import type {KeyItem} from '../../views/key.js';
import {lineChart} from '../../views/line-chart.js';
import {panels} from '../../views/panels.js';
import type {Picture} from '../../views/published-figure.js';
import type {Reader} from '../../views/reader.js';
import {isMentioned, type Mention} from '../../views/selection.js';

/** The part of the trend that is shown, and how it is spoken of. */
export interface TrendShown {
  trend: Trend;
  measures: readonly Measure[];
  years: readonly string[];
  /** The level brought forward. */
  level: string | undefined;
  /** Marks that another figure of the group speaks of. */
  mentions: readonly Mention[];
  /** What a listener hears of them. */
  mentioned: string;
  /** Lowest and highest value of the axis. */
  yDomain: readonly [number, number];
  words: InfosecTrendWords;
  numbers: Numbers;
}

/** What the reader looks at. */
export type Looked = NonNullable<Reader['active']>;

interface Row extends Cell {
  level: string;
  year: string;
}

/** Small multiples, one per measure. */
export function linesView(shown: TrendShown, reader: Reader): TemplateResult {
  return panels(
    shown.measures.map((measure) => ({
      id: measure.id,
      title: titleOf(measure, shown),
      chart: measureLines(measure.id, shown, reader),
    })),
  );
}

export function measureName(trend: Trend, measure: string): string {
  return trend.measures.find(({id}) => id === measure)?.short ?? measure;
}

export function keyItems({trend, level: forward}: TrendShown): KeyItem[] {
  return trend.levels.map(({id, label}, series) => ({
    id,
    label,
    series,
    glyph: glyph(series),
    isForward: id === forward,
    isBack: forward !== undefined && id !== forward,
  }));
}

/** How to read the view, and what the numbers do not tell. */
export function trendNotes(view: 'lines' | 'change' | 'table', shown: TrendShown): string[] {
  const {trend, measures, years, words, numbers} = shown;
  const isMissing = (level: string, year: string) =>
    measures.every(({id}) => trend.cell(id, level, year).value === null);
  const stopped = trend.levels.filter(({id}) => isMissing(id, years.at(-1)!));
  const missingYears = years.filter((year) => stopped.some(({id}) => isMissing(id, year)));
  const how = {
    lines: words.howToRead(measures.length),
    change: words.howToReadChange,
    table: words.howToReadTable,
  };
  const stops = words.stops(
    stopped.map(({label}) => uncapital(label)),
    missingYears,
    numbers,
  );
  return [
    how[view],
    ...(view === 'lines' && stopped.length > 0 && years.length > 1 ? [stops] : []),
    ...trend.levels.filter(({fewUnits}) => fewUnits).map(({label}) => words.fewUnits(uncapital(label))),
  ];
}

/** The measures in full, where the charts have room for short names only. */
export function questions({measures, words}: TrendShown): TemplateResult | typeof nothing {
  if (measures.length === 1) return nothing;
  return html`<details>
    <summary>${words.questions}</summary>
    <dl>
      ${measures.map(
        ({short, label}) =>
          html`<dt>${short}</dt>
            <dd>${label}</dd>`,
      )}
    </dl>
  </details>`;
}

/** Why there is no number, or what the source says of the one there is; empty for a number that needs no remark. */
export function remark({value, status}: Cell, words: InfosecTrendWords): string {
  return (status && words.signs?.[status]) || (value === null ? words.notStated : '');
}

const prefixed = (prefix: string, text: string) => (text ? prefix + text : '');

/** The numbers of the column under the pointer or of the mark in focus, in one line. */
export function linesLookedAt({chart: measure, point}: Looked, {trend, years, words, numbers}: TrendShown): string {
  const year = years[point] ?? '';
  const values = trend.levels.map(({id, label}) => {
    const cell = trend.cell(measure, id, year);
    const value = cell.value === null ? '' : ` ${numbers.percent(cell.value)}`;
    return `${uncapital(label)}${value}${prefixed(' ', remark(cell, words))}`;
  });
  return words.column(measureName(trend, measure), year, values);
}

/** The same charts side by side, for a file. */
export function linesPicture(shown: TrendShown): Picture {
  return panelsPicture(
    [shown.measures.map(({id, short}) => ({title: short, chart: measureLines(id, shown)}))],
    200,
    shown,
  );
}

/** Charts in rows, each under its title, with room for the labels of its axes. */
export function panelsPicture(
  rows: readonly (readonly {title: string; subtitle?: string; chart: TemplateResult}[])[],
  height: number,
  shown: TrendShown,
): Picture {
  const width = 1200;
  const cell = width / Math.max(1, shown.measures.length);
  const [side, top, bottom] = [46, 56, 40];
  const rowHeight = top + height + bottom;
  return {
    width,
    height: rowHeight * rows.length,
    key: keyItems(shown),
    styles: drawingStyles,
    drawing: svg`${rows.map((row, y) =>
      row.map(
        ({title, subtitle, chart}, x) => svg`
      <text class="panel-title" x=${x * cell} y=${y * rowHeight + 16} font-weight="600">${title}</text>
      <text class="tick" x=${x * cell} y=${y * rowHeight + 34}>${subtitle ?? nothing}</text>
      <svg x=${x * cell + side} y=${y * rowHeight + top} width=${cell - 2 * side} height=${height} overflow="visible">${chart}</svg>`,
      ),
    )}`,
  };
}

function measureLines(measure: string, shown: TrendShown, reader?: Reader) {
  const {trend, measures, years, level, mentions, words, numbers} = shown;
  const rows = trend.levels.flatMap(({id}) =>
    years.map((year): Row => ({level: id, year, ...trend.cell(measure, id, year)})),
  );
  const chart = layoutLineChart(rows, {
    x: (row) => row.year,
    y: (row) => row.value,
    series: (row) => row.level,
    xDomain: years,
    yDomain: shown.yDomain,
    seriesDomain: trend.levels.map(({id}) => id),
    // A single chart is drawn taller, so that a label takes a smaller part of it.
    labelGap: measures.length === 1 ? 7 : 11,
  });
  return lineChart(chart, {
    id: measure,
    labelledBy: `title-${measure}`,
    // A listener who goes from chart to chart hears how to look once.
    describedBy: measure === measures[0]!.id ? 'hint' : undefined,
    formatX: words.tick ?? String,
    formatY: numbers.short ?? ((value) => numbers.decimal(value)),
    formatTick: (value, isHighest) => (isHighest ? numbers.percent(value, 0) : numbers.integer(value)),
    describe: (row) =>
      words.point(levelName(trend, row.level), row.year, numbers.decimal(row.value!)) +
      prefixed(', ', remark(row, words)),
    isMentioned: ({level: of, year}) => isMentioned({level: of, measure, year}, mentions),
    mentioned: shown.mentioned,
    glyph,
    forward: seriesOf(trend, level),
    reader,
  });
}

export function titleOf({label, short}: Measure, {measures}: TrendShown): string {
  return measures.length === 1 ? label : short;
}

export function levelName(trend: Trend, level: string): string {
  return trend.levels.find(({id}) => id === level)?.label ?? level;
}

export function seriesOf(trend: Trend, level: string | undefined): number | undefined {
  return level === undefined ? undefined : trend.levels.findIndex(({id}) => id === level);
}
