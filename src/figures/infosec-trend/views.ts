import {html, nothing, type TemplateResult} from 'lit';
import {layoutLineChart, type LineChart} from '../../charts/line-chart/layout.js';
import {symbolPath} from '../../charts/symbol.js';
import {uncapital} from '../../i18n/capital.js';
import type {TrendViewWords} from './view-messages.nb.js';
import type {InfosecTrendWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {Measure, Trend} from '../../datasets/infosec-trend.js';
import type {Cell} from '../../datasets/cell.js';
import type {Language} from '../../datasets/source.js';
import {memoize} from '../../datasets/memoize.js';
import type {ActivePlace, ChartInteraction} from '../../charts/chart-interaction.js';
import type {KeyItem} from '../../charts/legend.js';
import {lineChart} from '../../charts/line-chart/view.js';
import {panels} from '../../charts/panels.js';
import {isMentioned, type Mention} from '../../figure/selection.js';

/** The part of the trend that is shown, and how it is spoken of. */
export interface TrendShown {
  trend: Trend;
  measures: readonly Measure[];
  years: readonly string[];
  /** The level to highlight. */
  level: string | undefined;
  /** Marks that another figure of the group speaks of. */
  mentions: readonly Mention[];
  /** What a listener hears of them. */
  mentioned: string;
  /** Lowest and highest value of the axis. */
  yDomain: readonly [number, number];
  language: Language;
  /** Own numbers have words of their own. */
  words: InfosecTrendWords & Partial<TrendViewWords>;
  numbers: Numbers;
  /** The lines as they can be drawn now: of own numbers there may be more than can be drawn at once. */
  inSteps?: (<Row>(measure: string, chart: LineChart<Row>) => LineChart<Row>) | undefined;
}

interface Row extends Cell {
  level: string;
  year: string;
}

/** Small multiples, one per measure. */
export function linesView(shown: TrendShown, interaction: ChartInteraction): TemplateResult {
  return panels(
    shown.measures.map((measure) => ({
      id: measure.id,
      title: titleOf(measure, shown),
      chart: measureLines(measure.id, shown, interaction),
    })),
  );
}

/** Numbers of the styles of the series: that of a level's place, or the one that the level has elsewhere. */
export function styleIn({levels}: Trend): (series: number) => number {
  return (series) => levels[series]?.look ?? series;
}

export function measureName(trend: Trend, measure: string): string {
  return trend.measures.find(({id}) => id === measure)?.short ?? measure;
}

export function keyItems({trend, level: highlighted}: TrendShown): KeyItem[] {
  return trend.levels.map(({id, label}, i) => ({
    id,
    label,
    series: styleIn(trend)(i),
    symbol: symbolPath(styleIn(trend)(i)),
    isHighlighted: id === highlighted,
    isDimmed: highlighted !== undefined && id !== highlighted,
  }));
}

/**
 * How to read the view, and what the numbers do not tell.
 *
 * @param otherwise - How to read another view than the lines.
 */
export function trendNotes(otherwise: string | undefined, shown: TrendShown): string[] {
  const {trend, measures, years, words, numbers} = shown;
  const isMissing = (level: string, year: string) =>
    measures.every(({id}) => trend.cell(id, level, year).value === null);
  // The years after its last number; none where there is no number at all, and so no line that stops.
  const gapOf = ({id}: {id: string}) =>
    years.slice(years.findLastIndex((year) => !isMissing(id, year)) + 1 || years.length);
  const gaps = new Set(trend.levels.map((level) => `${gapOf(level)}`).filter(Boolean));
  const stops = (gap: string) =>
    words.stops(
      trend.levels.filter((level) => `${gapOf(level)}` === gap).map(({label}) => (words.within ?? uncapital)(label)),
      gap.split(','),
      numbers,
    );
  return [
    otherwise ?? words.howToRead(measures.length),
    ...(otherwise ? [] : [...gaps].map(stops)),
    ...trend.levels.filter(({fewUnits}) => fewUnits).map(({label}) => words.fewUnits(uncapital(label))),
  ];
}

/** The measures in full, where the charts have room for short names only. */
export function questions({measures, words}: TrendShown): TemplateResult | typeof nothing {
  const shortened = measures.filter(({short, label}) => short !== label);
  if (measures.length === 1 || shortened.length === 0) return nothing;
  return html`<details>
    <summary>${words.questions}</summary>
    <dl>
      ${shortened.map(
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
export function linesReadout({chart: measure, point}: ActivePlace, {trend, years, words, numbers}: TrendShown): string {
  const year = years[point] ?? '';
  const values = trend.levels.map(({id, label}) => {
    const cell = trend.cell(measure, id, year);
    const value = cell.value === null ? '' : ` ${numbers.percent(cell.value)}`;
    return `${(words.within ?? uncapital)(label)}${value}${prefixed(' ', remark(cell, words))}`;
  });
  return words.column(measureName(trend, measure), year, values);
}

/** The lines of one measure, without interaction in a file. */
export function measureLines(measure: string, shown: TrendShown, interaction?: ChartInteraction): TemplateResult {
  const {trend, measures, level, mentions, words, numbers} = shown;
  const chart = linesOf(measure, shown);
  const drawable = (interaction && shown.inSteps?.(measure, chart)) ?? chart;
  return lineChart(drawable, {
    id: measure,
    language: shown.language,
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
    styleOf: styleIn(trend),
    highlighted: seriesOf(trend, level),
    // While marks are missing, there is nothing to step through.
    interaction: drawable === chart ? interaction : undefined,
  });
}

/** The same for all figures that show the same numbers. */
function linesOf(measure: string, {trend, measures, years, yDomain}: TrendShown): LineChart<Row> {
  // A single chart is drawn taller, so that a label takes a smaller part of it.
  const labelGap = measures.length === 1 ? 8 : 11;
  return memoize(trend, `lines ${measure} ${years[0]} ${years.at(-1)} ${labelGap}`, () =>
    layoutLineChart(
      trend.levels.flatMap(({id}) => years.map((year): Row => ({level: id, year, ...trend.cell(measure, id, year)}))),
      {
        x: (row) => row.year,
        y: (row) => row.value,
        series: (row) => row.level,
        xDomain: years,
        yDomain,
        seriesDomain: trend.levels.map(({id}) => id),
        labelGap,
      },
    ),
  );
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
