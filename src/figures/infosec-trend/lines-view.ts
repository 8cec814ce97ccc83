import {html, nothing, type TemplateResult} from 'lit';
import {keptParts, type CardText} from '../../charts/card.js';
import {activeIn} from '../../charts/chart.js';
import type {LineChart} from '../../charts/line-chart/layout.js';
import {lineChart} from '../../charts/line-chart/view.js';
import {panels} from '../../charts/panels.js';
import {memoize} from '../../datasets/memoize.js';
import {hint, type HintWords} from '../../figure/hint.js';
import {isHighlighted} from '../../figure/selection.js';
import {uncapital} from '../../i18n/capital.js';
import {changeText, changeWords, exceptionsMoved, hasChange, isException} from './changes.js';
import {inMeasure, levelName, panelTitle, periodName, remark} from './labels.js';
import {frontSeries, highlightedSeries, seriesStyles} from './legend.js';
import {
  areNamed,
  distanceIn,
  endName,
  endNameAt,
  hasLongLabels,
  isCompact,
  lineChartOf,
  namesIn,
  tickLines,
  valueText,
} from './line-charts.js';
import {yearsAfter, type MarkUse, type TrendHost, type TrendRow, type TrendState, type TrendView} from './state.js';

/** Small multiples, one per measure. */
export function draw(state: TrendState, {steps, marks, selection, asList}: TrendHost): TemplateResult {
  const {trend, measures, years, language, annotations} = state;
  const charts = panels(
    measures.map((measure, i) => {
      const chart = lineChartOf(measure.id, state);
      const drawn = steps.chartFor(i, chart);
      // A chart with marks missing cannot be stepped through.
      const interaction = drawn === chart ? marks : undefined;
      const active = activeIn({id: measure.id, interaction});
      const year = active && years[active.point];
      return {
        id: measure.id,
        title: panelTitle(measure, measures),
        chart: renderLines(measure.id, state, drawn, {interaction, selection}),
        card: year === undefined ? undefined : cardOf(measure.id, year, state),
      };
    }),
    memoize(trend, `cards ${measures.map(({id}) => id).join()} ${years[0]} ${years.at(-1)} ${language}`, () =>
      keptParts(measures.flatMap(({id}) => years.map((year) => cardOf(id, year, state)))),
    ),
    state.isNoteHidden || measures.length === 1
      ? []
      : howToRead(state)
          .filter((note) => note !== restingNote(state))
          .map((note): TemplateResult => html`<p class=${drawnIn(note, state)}>${note}</p> `)
          .concat(frontNote(state)),
    `${hasLongLabels(state) ? 'roomy' : isCompact(state) ? 'compact' : ''} ${areNamed(state) ? 'named' : ''}`,
    // The list has the same headings.
    asList.isOpen ? undefined : state.headingLevel + 1,
  );
  return html`${charts}${annotations?.list}`;
}

/** These notes are a cell among several charts; a single chart has them below. */
export function notes(state: TrendState): string[] {
  return state.measures.length === 1 ? howToRead(state) : [];
}

/** How to read the lines, and where they end early. */
export function howToRead(state: TrendState): string[] {
  const {trend, measures, messages, numbers} = state;
  const gapOf = ({id}: {id: string}) => `${yearsAfter(id, state)}`;
  const gaps = new Set(trend.levels.map(gapOf).filter(Boolean));
  const stops = (gap: string) =>
    messages.stops(
      trend.levels.filter((level) => gapOf(level) === gap).map(({label}) => (messages.within ?? uncapital)(label)),
      gap.split(','),
      numbers,
    );
  return [
    messages.howToRead(measures.length, state.yDomain[0]),
    ...(measures.some(({id}) => hasChange(id, state)) ? [changeNote(state)] : []),
    ...(measures.some(({id}) => distanceIn(id, state)) ? [messages.howToReadDistance] : []),
    ...[...gaps].map(stops),
    ...remarksOf(state),
  ];
}

/** A single chart has the note among those below it. */
export const furtherNotes = (state: TrendState, view: TrendView): TemplateResult[] =>
  view === 'lines' && state.measures.length === 1 ? frontNote(state) : [];

/** A note that is shown where lines are dimmed, for they have no names at their ends there. */
function frontNote(state: TrendState): TemplateResult[] {
  const {trend, measures, messages} = state;
  const front = trend.levels[frontSeries(state) ?? -1];
  return front
    ? [
        html`<p class="of-front">
          ${messages.howToReadFront((messages.within ?? uncapital)(front.label), measures.length === 1)}
        </p> `,
      ]
    : [];
}

/** Numbers that are not the report's are not always shares. */
function changeNote(state: TrendState): string {
  const {years, messages} = state;
  const from = years.at(-2)!;
  return messages.howToReadChange(periodName(from, messages), !messages.ownFinding, exceptionsMoved(state));
}

/** The report's remarks on a year that is shown next to others. */
function remarksOf({trend, years, messages}: TrendState): string[] {
  const remarks = (trend.remarks ?? []).filter(({year}) => years.length > 1 && years.includes(year));
  return remarks.map(({year, quotation, translation}) => messages.remarked(year, quotation, translation));
}

/** A note on the band has a sample of it, and the note on the distance is hidden where its line is. */
const drawnIn = (note: string, state: TrendState) =>
  note === state.messages.howToReadDistance ? 'of-distance' : remarksOf(state).includes(note) ? 'of-band' : nothing;

/** The scale of several charts is said over them, where there is a place for it. */
const restingNote = (state: TrendState) =>
  state.isHintHidden || state.measures.length === 1 ? undefined : howToRead(state)[0];

/** How to reach the marks, or the scale of the charts. */
export function readout(state: TrendState): TemplateResult {
  return html`<div class="readout">${hint(state.messages, state.isHintHidden, restingNote(state))}</div>`;
}

export function help({messages}: TrendState): HintWords {
  return messages;
}

/** The numbers of a year, a line for each level. */
function cardOf(measure: string, year: string, state: TrendState): CardText {
  const {trend, messages, numbers, isNoteHidden} = state;
  const isNoted = ({id}: {id: string}) =>
    !isNoteHidden &&
    yearsAfter(id, state).includes(year) &&
    remark(trend.cell(measure, id, year), messages) === messages.notStated;
  const values = trend.levels.map(({id, label}) => {
    const cell = trend.cell(measure, id, year);
    const value = cell.value === null ? '' : numbers.percent(cell.value);
    return `${label}: ${[value, remark(cell, messages)].filter(Boolean).join(', ')}`;
  });
  return {name: periodName(year, messages), text: values.join('\n'), noted: trend.levels.map(isNoted)};
}

/**
 * The lines of one measure.
 *
 * @param boxWidth - The width of the chart in em in a file, which has no interaction, and the legend instead of names.
 */
export function renderLines(
  measure: string,
  state: TrendState,
  chart: LineChart<TrendRow>,
  use?: MarkUse,
  boxWidth?: number,
): TemplateResult {
  const {trend, measures, highlights, messages, numbers, annotations} = state;
  const hasNames = boxWidth === undefined;
  const distance = distanceIn(measure, state);
  const isAlone = hasNames && measures.length === 1;
  return lineChart(chart, {
    id: measure,
    language: state.language,
    labelledBy: use ? undefined : `title-${measure}`,
    formatX: (year) => tickLines(year, state),
    formatY: (value) => valueText(value, state),
    formatChange: (row) => changeText(measure, row, state),
    isException: ({level}) => isException(measure, level, state),
    formatTick: (value, isHighest) => (isHighest ? numbers.percent(value, 0) : numbers.integer(value)),
    describe: (row) =>
      messages.point(levelName(trend, row.level), row.year, numbers.decimal(row.value!)) +
      prefixed(', ', changeWords(measure, row, state)) +
      prefixed(', ', remark(row, messages)) +
      (use ? inMeasure(measure, trend, measures) : '') +
      prefixed(', ', annotations?.words({measure, ...row})),
    isSelected: ({level, year}) => Boolean(use?.selection.isSelected({measure, level, year})),
    isMentioned: ({level, year}) => isHighlighted({level, measure, year}, highlights),
    mentioned: state.highlightLabel,
    styleOf: seriesStyles(trend),
    highlighted: highlightedSeries(state),
    frontSeries: hasNames ? frontSeries(state) : undefined,
    endName: isAlone ? (series) => endName(measure, series, state) : undefined,
    endNameAt: endNameAt(measure, state),
    distance,
    names: hasNames ? namesIn(measure, state) : undefined,
    behind: annotations?.inLines(measure, chart),
    boxWidth,
    interaction: use?.interaction,
  });
}

const prefixed = (prefix: string, text: string | undefined) => (text ? prefix + text : '');
