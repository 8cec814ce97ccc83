import {html, nothing, svg, type TemplateResult} from 'lit';
import {changeDomain, layoutChangeChart} from '../../layout/change-chart.js';
import {glyph} from '../../layout/glyph.js';
import {layoutLineChart} from '../../layout/line-chart.js';
import {uncapital} from '../../locale/capital.js';
import type {InfosecTrendWords} from '../../locale/nb/infosec-trend.js';
import type {Numbers} from '../../locale/numbers.js';
import type {Measure, Trend} from '../../model/infosec-trend.js';
import {change, periods, type Change, type Period} from '../../model/trend-finding.js';
import {drawingStyles} from '../../styles/drawing.js';
import {changeChart} from '../../views/change-chart.js';
import {dataTable} from '../../views/data-table.js';
import type {KeyItem} from '../../views/key.js';
import {lineChart} from '../../views/line-chart.js';
import {panels} from '../../views/panels.js';
import type {Picture} from '../../views/published-figure.js';
import type {Reader} from '../../views/reader.js';

/** The part of the trend that is shown, and how it is spoken of. */
export interface TrendShown {
  trend: Trend;
  measures: readonly Measure[];
  years: readonly string[];
  /** The level brought forward. */
  level: string | undefined;
  words: InfosecTrendWords;
  numbers: Numbers;
}

interface Row {
  level: string;
  year: string;
  value: number | null;
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

/** The whole period and its last step, each as small multiples. */
export function changeView(shown: TrendShown, reader: Reader): TemplateResult {
  const told = periods(shown.years);
  if (told.length === 0) return html`<p>${shown.words.oneYear}</p>`;
  return html`${told.map(
    (period) => html`
      <p class="period">${shown.words.period(period.from, period.to)}</p>
      ${panels(
        shown.measures.map((measure) => ({
          id: `${measure.id}-${period.from}`,
          title: titleOf(measure, shown),
          chart: measureChanges(measure.id, period, shown, reader),
        })),
      )}
    `,
  )}`;
}

/** Every number of the other views: the shares, and what we calculated from them. */
export function tableView({trend, measures, years, level: forward, words, numbers}: TrendShown): TemplateResult {
  const told = periods(years);
  const written = (value: number | null, format: (value: number) => string) => (value === null ? '–' : format(value));
  return dataTable({
    caption: `${words.caption}. ${words.notStatedKey}`,
    columns: [
      {label: words.level},
      ...years.map((year) => ({label: year, isNumber: true})),
      ...told.map(({from, to}) => ({label: words.changeColumn(from, to), isNumber: true})),
    ],
    groups: measures.map((measure) => ({
      label: measure.label,
      rows: trend.levels.map((level) => ({
        label: level.label,
        isForward: level.id === forward,
        cells: [
          ...years.map((year) => written(trend.cell(measure.id, level.id, year).value, numbers.decimal)),
          ...told.map((period) => written(change(trend, measure.id, level.id, period).points, numbers.signed)),
        ],
      })),
    })),
  });
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

/** The numbers under the pointer or in focus, in one line. */
export function lookedAt({chart, series, point}: NonNullable<Reader['active']>, shown: TrendShown): string {
  const {trend, years, words, numbers} = shown;
  const [measure = '', from] = chart.split(' ');
  const name = trend.measures.find(({id}) => id === measure)?.short ?? measure;
  const period = periods(years).find((one) => one.from === from);
  if (period) {
    const row = changes(measure, period, shown)[series ?? 0]!;
    return `${name}. ${words.changed(levelName(trend, row.level), row, numbers)}`;
  }
  const year = years[point] ?? '';
  const values = trend.levels.map(({id, label}) => {
    const {value} = trend.cell(measure, id, year);
    return `${uncapital(label)} ${value === null ? words.notStated : numbers.percent(value)}`;
  });
  return words.column(name, year, values);
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
    ...(view === 'lines' && stopped.length > 0 ? [stops] : []),
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

/** The same charts side by side, for a file. */
export function trendPicture(view: 'lines' | 'change' | 'table', shown: TrendShown): Picture {
  const {measures, years} = shown;
  const lines =
    view === 'change'
      ? periods(years).map((period) =>
          measures.map(({id, short}) => ({
            title: `${short}, ${period.from}–${period.to}`,
            chart: measureChanges(id, period, shown),
          })),
        )
      : [measures.map(({id, short}) => ({title: short, chart: measureLines(id, shown)}))];
  const width = 1200;
  const cell = width / Math.max(1, measures.length);
  const height = view === 'change' ? 108 : 200;
  // Room around each chart for its title and the labels of its axes.
  const [side, top, bottom] = [46, 40, 40];
  const rowHeight = top + height + bottom;
  return {
    width,
    height: rowHeight * lines.length,
    key: keyItems(shown),
    styles: drawingStyles,
    drawing: svg`${lines.map((line, row) =>
      line.map(
        ({title, chart}, column) => svg`
      <text class="panel-title" x=${column * cell} y=${row * rowHeight + 16} font-weight="600">${title}</text>
      <svg x=${column * cell + side} y=${row * rowHeight + top} width=${cell - 2 * side} height=${height} overflow="visible">${chart}</svg>`,
      ),
    )}`,
  };
}

function measureLines(measure: string, {trend, measures, years, level, words, numbers}: TrendShown, reader?: Reader) {
  const rows = trend.levels.flatMap(({id}) =>
    years.map((year): Row => ({level: id, year, value: trend.cell(measure, id, year).value})),
  );
  const chart = layoutLineChart(rows, {
    x: (row) => row.year,
    y: (row) => row.value,
    series: (row) => row.level,
    xDomain: years,
    yDomain: [0, 100],
    seriesDomain: trend.levels.map(({id}) => id),
    // A single chart is drawn taller, so that a label takes a smaller part of it.
    labelGap: measures.length === 1 ? 7 : 11,
  });
  return lineChart(chart, {
    id: measure,
    labelledBy: `title-${measure}`,
    describedBy: 'hint',
    formatX: String,
    formatY: (value) => numbers.decimal(value),
    formatTick: (value, isHighest) => `${numbers.integer(value)}${isHighest ? '\u00a0%' : ''}`,
    describe: (row) => words.point(levelName(trend, row.level), row.year, numbers.decimal(row.value!)),
    glyph,
    forward: seriesOf(trend, level),
    reader,
  });
}

function measureChanges(measure: string, period: Period, shown: TrendShown, reader?: Reader) {
  const {trend, measures, years, level, words, numbers} = shown;
  const all = periods(years).flatMap((one) => measures.flatMap(({id}) => changes(id, one, shown)));
  const chart = layoutChangeChart(changes(measure, period, shown), {
    change: ({points}) => points,
    series: (row) => row.level,
    seriesDomain: trend.levels.map(({id}) => id),
    domain: changeDomain(all.map(({points}) => points)),
  });
  return changeChart(chart, {
    id: `${measure} ${period.from}`,
    labelledBy: `title-${measure}-${period.from}`,
    describedBy: 'hint',
    format: (value) => numbers.signed(value),
    missing: words.notStated,
    describe: (row) => words.changed(levelName(trend, row.level), row, numbers),
    glyph,
    forward: seriesOf(trend, level),
    reader,
  });
}

function changes(measure: string, period: Period, {trend}: TrendShown): Change[] {
  return trend.levels.map(({id}) => change(trend, measure, id, period));
}

function titleOf({label, short}: Measure, {measures}: TrendShown): string {
  return measures.length === 1 ? label : short;
}

function levelName(trend: Trend, level: string): string {
  return trend.levels.find(({id}) => id === level)?.label ?? level;
}

function seriesOf(trend: Trend, level: string | undefined): number | undefined {
  return level === undefined ? undefined : trend.levels.findIndex(({id}) => id === level);
}
