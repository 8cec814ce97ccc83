import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {cardSlot, keptParts, type CardText} from '../../charts/card.js';
import {activeIn} from '../../charts/chart.js';
import {pageColour} from '../../figure/palette.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {rowPlotDrawingStyles} from '../../charts/row-plot/drawing-styles.js';
import {rowPlotStyles} from '../../charts/row-plot/styles.js';
import {periodKey, rowPlot} from '../../charts/row-plot/view.js';
import {textWidth} from '../../charts/text-lines.js';
import {panelTitle as titleOf} from '../../charts/panel-title.js';
import {memoize} from '../../datasets/memoize.js';
import {isHighlighted} from '../../figure/selection.js';
import {mostWritten} from './finding-text.js';
import {inMeasure, levelName, panelTitle, periodName, remark} from './labels.js';
import {highlightedSeries, seriesStyles} from './legend.js';
import {changeText, changeWords, isException} from './changes.js';
import {labelWidth, valueText} from './line-charts.js';
import {hint} from '../../figure/hint.js';
import {changeColumn, changeHead, gapBrief, gapHead, gapOf, gapText, hasChanges} from './row-texts.js';
import {measuresInOrder} from './row-gaps.js';
import {gapSide, isGapWritten, periodMarks, plotOf} from './row-plots.js';
import type {MarkUse, TrendHost, TrendRow, TrendState} from './state.js';
import {viewMessages} from './view-messages.js';

export {help} from './lines-view.js';

export const styles = [rowPlotDrawingStyles(pageColour), rowPlotStyles];

/** The font size of the columns of numbers, the width of a column, and that of the widest head of the first, in em. */
const [columnSize, columnRoom, longHead] = [0.75, 2.2, 3.4];

/** One row per measure, on a shared axis. */
export function draw(state: TrendState, {marks, selection, asList}: TrendHost): TemplateResult {
  const measures = measuresInOrder(state);
  const [head, periods] = [gapHead(state), periodMarks(state)];
  return html`<div class="row-plots">
      <div class="gap-heads" aria-hidden="true">
        ${periods.length === 0 ? nothing : periodKey(periods)}
        ${head === '' ? nothing : html`<p class="gap-head">${head}</p>`}
        ${hasChanges(state) ? html`<p class="gap-head change-head">${changeHead(state)}</p>` : nothing}
      </div>
      ${repeat(
        measures,
        ({id}) => id,
        (measure, i) =>
          html`<div class=${hasScale(measure.id, state) ? 'row-plot-row scale' : 'row-plot-row'}>
            ${titleOf(measure.id, panelTitle(measure, measures), asList.isOpen ? undefined : state.headingLevel + 1)}
            ${renderRow(measure.id, i === 0, state, {interaction: marks, selection})}
            ${cardSlot(keptIn(measure.id, state), cardIn(measure.id, state, marks))}
          </div>`,
      )}
    </div>
    ${state.annotations?.list}`;
}

export function notes(state: TrendState): string[] {
  const {yDomain, numbers} = state;
  const messages = viewMessages(state);
  const dash = lacksNumber(state) ? messages.notStatedKey : '';
  const scale = yDomain[0] > 0 ? messages.scaleFrom(numbers.percent(yDomain[0], 0)) : '';
  const thinned = state.measures.some(({id}) => plotOf(id, state).isThinned) ? messages.marksLeftOut : '';
  return [[dash, scale, thinned].filter(Boolean).join(' ')].filter(Boolean);
}

/** How to reach the marks. */
export function readout({messages, isHintHidden}: TrendState): TemplateResult {
  return html`<div class="readout">${hint(messages, isHintHidden)}</div>`;
}

/** All cards of a row. */
function keptIn(measure: string, state: TrendState): string[][] {
  const {trend, years, language, level} = state;
  return memoize(trend, `row card ${measure} ${years[0]} ${years.at(-1)} ${language} ${level}`, () =>
    keptParts(trend.levels.map(({id}) => cardOf(measure, id, state))),
  );
}

/** The card of the lane that is pointed at or has the mark in focus. */
function cardIn(measure: string, state: TrendState, interaction: ChartInteraction): CardText | undefined {
  const level = state.trend.levels[activeIn({id: measure, interaction})?.series ?? -1];
  return level && cardOf(measure, level.id, state);
}

/** The numbers of one lane, with its gap. The row has the name of the measure already. */
function cardOf(measure: string, level: string, state: TrendState): CardText {
  const {trend, years, numbers} = state;
  const messages = viewMessages(state);
  // Numbers of many years have no room under a row: the first and the last are those of the row.
  const named = years.length > mostWritten ? [years[0]!, years.at(-1)!] : years;
  const values = named.map((year) => {
    const cell = trend.cell(measure, level, year);
    const value = cell.value === null ? '' : numbers.percent(cell.value);
    const words = [value, remark(cell, messages)].filter(Boolean).join(' ');
    return messages.inYear(words, periodName(year, messages));
  });
  const words = `${levelName(trend, level)}: ${values.filter(Boolean).join(', ')}`;
  const gap = isGapWritten(measure, state) ? undefined : gapOf(measure, level, state);
  return {name: '', text: [words, gap].filter(Boolean).join(' · ')};
}

/** Whether it is the first, or the last of so many that the first may be out of sight. */
function hasScale(measure: string, state: TrendState): boolean {
  const measures = measuresInOrder(state);
  const place = measures.findIndex(({id}) => id === measure);
  return place === 0 || (place > 1 && place === measures.length - 1);
}

/** The row of one measure; without interaction in a file. */
export function renderRow(measure: string, isFirst: boolean, state: TrendState, use?: MarkUse): TemplateResult {
  const {trend, years, numbers, highlights} = state;
  const chart = plotOf(measure, state);
  return rowPlot(chart, {
    id: measure,
    labelledBy: use ? undefined : `title-${measure}`,
    hasScale: hasScale(measure, state) && (isFirst || use !== undefined),
    formatTick: (value, isHighest) => (isHighest ? numbers.percent(value, 0) : numbers.integer(value)),
    describe: (row) => describe(measure, row, state, use ? inMeasure(measure, trend, state.measures) : ''),
    isSelected: ({level, year}) => Boolean(use?.selection.isSelected({measure, level, year})),
    columns: columnsOf(state),
    isBrief: areShort(state, [years.at(-1)!]),
    isPair: use !== undefined && years.length > 1 && areShort(state, [years[0]!, years.at(-1)!]),
    isLong: textWidth((state.messages.tick ?? String)(years[0]!), columnSize) > longHead,
    change: hasChanges(state)
      ? {
          head: viewMessages(state).change,
          of: (series) =>
            changeText(measure, {level: trend.levels[series]!.id, year: years.at(-1)!}, state, changeColumn),
          isException: (series) => isException(measure, trend.levels[series]!.id, state),
        }
      : undefined,
    gap: gapText(measure, state),
    gapBrief: gapBrief(measure, state),
    gapSide: gapSide(state),
    // A note may be beside each mark.
    periodOf: state.annotations || !isFirst ? undefined : (point) => (state.messages.tick ?? String)(years[point]!),
    formatNumber: (row) => (row ? valueText(row.value!, state) : '–'),
    isMentioned: ({level, year}) => isHighlighted({level, measure, year}, highlights),
    mentioned: state.highlightLabel,
    styleOf: seriesStyles(trend),
    highlighted: highlightedSeries(state),
    behind: state.annotations?.inRow(measure, chart),
    interaction: use?.interaction,
  });
}

function describe(measure: string, row: TrendRow, state: TrendState, named: string): string {
  const {trend, years, numbers, messages} = state;
  return [
    messages.point(levelName(trend, row.level), row.year, numbers.decimal(row.value!)) + named,
    changeWords(measure, row, state),
    remark(row, messages),
    row.year === years.at(-1) && gapOf(measure, row.level, state),
    state.annotations?.words({measure, ...row}),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A column of numbers for each year, or for the first and the last where there is no room for more. */
function columnsOf(state: TrendState): {point: number; head: string}[] {
  const {years, messages} = state;
  const hasAll = years.length <= mostWritten && areShort(state, years);
  return years
    .map((year, point) => ({point, head: (messages.tick ?? String)(year)}))
    .filter(({point}) => hasAll || point === 0 || point === years.length - 1);
}

/** Whether all numbers, and the names of these years, have room in narrow columns. */
const areShort = (state: TrendState, years: readonly string[]) =>
  years.every((year) => textWidth((state.messages.tick ?? String)(year), columnSize) <= columnRoom) &&
  state.measures.every(({id}) => labelWidth(id, state) <= columnRoom);

const lacksNumber = (state: TrendState) =>
  columnsOf(state).some(({point}) =>
    state.trend.levels.some(({id}) =>
      state.measures.some((of) => state.trend.cell(of.id, id, state.years[point]!).value === null),
    ),
  );
