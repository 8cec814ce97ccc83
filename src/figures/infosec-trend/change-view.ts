import {html, type TemplateResult} from 'lit';
import {changeDomain, layoutChangeChart} from '../../charts/change-chart/layout.js';
import {uncapital} from '../../i18n/capital.js';
import {change, periods, trendFinding, type Change, type Period} from '../../datasets/trend-finding.js';
import {changeChart} from '../../charts/change-chart/view.js';
import {panels} from '../../charts/panels.js';
import type {Picture} from '../../figure/figure-export.js';
import type {ActivePlace, ChartInteraction} from '../../charts/chart-interaction.js';
import {panelsPicture} from './panels-picture.js';
import {levelName, measureName, seriesOf, styleIn, titleOf, type TrendShown} from './views.js';
import {viewWords} from './view-messages.js';

export {changeStyles} from '../../charts/change-chart/styles.js';

/** A level that has no number for the last year has no change to draw; the sentence tells an earlier one, if there is one. */
export function howToRead(shown: TrendShown): string {
  const {trend, level, measures, years} = shown;
  const words = viewWords(shown);
  const [from, to] = [years[0]!, years.at(-1)!];
  const measure = measures.length === 1 ? measures[0]!.id : undefined;
  const [told] = trendFinding(trend, {view: 'change', level, measure, from, to}).progress;
  if (!told || told.to === to || told.from === told.to) return words.howToReadChange;
  return `${words.howToReadChange} ${words.notDrawn(uncapital(words.period(told.from, told.to)))}`;
}

/** The whole period and its last step, each as small multiples. */
export function changeView(shown: TrendShown, interaction: ChartInteraction): TemplateResult {
  const told = periods(shown.years);
  const words = viewWords(shown);
  if (told.length === 0) return html`<p>${words.oneYear}</p>`;
  return html`${told.map(
    (period) => html`
      <p class="period" id="period-${period.from}" aria-hidden="true">${words.period(period.from, period.to)}</p>
      ${panels(
        shown.measures.map((measure) => ({
          id: `${measure.id}-${period.from}`,
          title: titleOf(measure, shown),
          chart: measureChanges(measure.id, period, shown, interaction),
        })),
      )}
    `,
  )}`;
}

/** The change in focus or under the pointer, in one line. */
export function changeReadout({chart, series}: ActivePlace, shown: TrendShown): string {
  const {trend, years, numbers} = shown;
  const words = viewWords(shown);
  const [measure = '', from] = chart.split(' ');
  const period = periods(years).find((one) => one.from === from);
  const row = period && changes(measure, period, shown)[series ?? 0];
  return row ? `${measureName(trend, measure)}. ${words.changed(levelName(trend, row.level), row, numbers)}` : '';
}

/** The same charts in rows, for a file. */
export function changePicture(shown: TrendShown): Picture {
  const rows = periods(shown.years).map((period) =>
    shown.measures.map(({id, short}) => ({
      title: short,
      subtitle: `${period.from}–${period.to}`,
      chart: measureChanges(id, period, shown),
    })),
  );
  return panelsPicture(rows, 108, shown);
}

function measureChanges(measure: string, period: Period, shown: TrendShown, interaction?: ChartInteraction) {
  const {trend, measures, years, level, numbers} = shown;
  const words = viewWords(shown);
  const all = periods(years).flatMap((one) => measures.flatMap(({id}) => changes(id, one, shown)));
  const chart = layoutChangeChart(changes(measure, period, shown), {
    change: ({points}) => points,
    series: (row) => row.level,
    seriesDomain: trend.levels.map(({id}) => id),
    domain: changeDomain(all.map(({points}) => points)),
  });
  return changeChart(chart, {
    id: `${measure} ${period.from}`,
    labelledBy: `title-${measure}-${period.from} period-${period.from}`,
    ...(measure === measures[0]?.id && period.from === years[0] && {describedBy: 'hint'}),
    format: (value) => numbers.signed(value),
    missing: words.notStated,
    describe: (row) => words.changed(levelName(trend, row.level), row, numbers),
    styleOf: styleIn(trend),
    highlighted: seriesOf(trend, level),
    interaction,
  });
}

function changes(measure: string, period: Period, {trend}: TrendShown): Change[] {
  return trend.levels.map(({id}) => change(trend, measure, id, period));
}
