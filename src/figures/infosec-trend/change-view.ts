import {html, type TemplateResult} from 'lit';
import {changeDomain, layoutChangeChart} from '../../charts/change-chart/layout.js';
import {changeStyles} from '../../charts/change-chart/styles.js';
import {changeChart} from '../../charts/change-chart/view.js';
import type {ActivePlace, ChartInteraction} from '../../charts/chart-interaction.js';
import {panels} from '../../charts/panels.js';
import {change, periods, trendFinding, type Change, type Period} from '../../datasets/trend-finding.js';
import {uncapital} from '../../i18n/capital.js';
import {levelName, measureName, panelTitle} from './labels.js';
import {highlightedSeries, seriesStyles} from './legend.js';
import {renderReadout} from './readout.js';
import type {TrendHost, TrendState} from './state.js';
import {viewMessages} from './view-messages.js';

export const styles = [changeStyles];

/** The whole period and its last step, each as small multiples. */
export function draw(state: TrendState, {marks}: TrendHost): TemplateResult {
  const {measures, years} = state;
  const messages = viewMessages(state);
  const all = periods(years);
  if (all.length === 0) return html`<p>${messages.oneYear}</p>`;
  return html`${all.map(
    (period) => html`
      <p class="period" id="period-${period.from}" aria-hidden="true">${messages.period(period.from, period.to)}</p>
      ${panels(
        measures.map((measure) => ({
          id: `${measure.id}-${period.from}`,
          title: panelTitle(measure, measures),
          chart: renderChanges(measure.id, period, state, marks),
        })),
      )}
    `,
  )}`;
}

/** A level without a number for the last year has no change to draw; the finding may be about an earlier one. */
export function notes(state: TrendState): string[] {
  const {trend, level, measures, years} = state;
  const messages = viewMessages(state);
  const [from, to] = [years[0]!, years.at(-1)!];
  const measure = measures.length === 1 ? measures[0]!.id : undefined;
  const [found] = trendFinding(trend, {view: 'change', level, measure, from, to}).progress;
  if (!found || found.to === to || found.from === found.to) return [messages.howToReadChange];
  return [`${messages.howToReadChange} ${messages.notDrawn(uncapital(messages.period(found.from, found.to)))}`];
}

export function readout(state: TrendState, {marks: {active}}: TrendHost): TemplateResult {
  return renderReadout(state, active && changeAt(active, state));
}

/** The change in focus or under the pointer, in one line. */
function changeAt({chart, series}: ActivePlace, state: TrendState): string {
  const {trend, years, numbers} = state;
  const [measure = '', from] = chart.split(' ');
  const period = periods(years).find((one) => one.from === from);
  const row = period && changes(measure, period, state)[series ?? 0];
  const text = row && viewMessages(state).changed(levelName(trend, row.level), row, numbers);
  return text ? `${measureName(trend, measure)}. ${text}` : '';
}

/** The changes of one measure in one period; without interaction in a file. */
export function renderChanges(
  measure: string,
  period: Period,
  state: TrendState,
  interaction?: ChartInteraction,
): TemplateResult {
  const {trend, measures, years, numbers} = state;
  const messages = viewMessages(state);
  const all = periods(years).flatMap((one) => measures.flatMap(({id}) => changes(id, one, state)));
  const chart = layoutChangeChart(changes(measure, period, state), {
    change: ({points}) => points,
    series: (row) => row.level,
    seriesDomain: trend.levels.map(({id}) => id),
    domain: changeDomain(all.map(({points}) => points)),
  });
  return changeChart(chart, {
    id: `${measure} ${period.from}`,
    labelledBy: `title-${measure}-${period.from} period-${period.from}`,
    describedBy: measure === measures[0]?.id && period.from === years[0] ? 'hint' : undefined,
    format: (value) => numbers.signed(value),
    missing: messages.notStated,
    describe: (row) => messages.changed(levelName(trend, row.level), row, numbers),
    styleOf: seriesStyles(trend),
    highlighted: highlightedSeries(state),
    interaction,
  });
}

function changes(measure: string, period: Period, {trend}: TrendState): Change[] {
  return trend.levels.map(({id}) => change(trend, measure, id, period));
}
