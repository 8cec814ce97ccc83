import type {TemplateResult} from 'lit';
import {nestedListStyles} from '../../charts/nested-list/styles.js';
import {nestedList, type ListedChart, type ListedSeries} from '../../charts/nested-list/view.js';
import {change} from '../../datasets/trend-change.js';
import {uncapital} from '../../i18n/capital.js';
import {levelName, panelTitle, periodName, remark} from './labels.js';
import {gapPoints, gapShown, measuresInOrder, sideOf} from './row-gaps.js';
import type {TrendState} from './state.js';
import {viewMessages} from './view-messages.js';

export const listStyles = [nestedListStyles];

export function list(state: TrendState): TemplateResult {
  return nestedList(listedCharts(state), state.headingLevel + 1);
}

/** Each chart of the view of lines or rows in words, in the order of the view. */
function listedCharts(state: TrendState): ListedChart[] {
  const {measures, view, trend} = state;
  const inOrder = view === 'rows' ? measuresInOrder(state) : measures;
  return inOrder.map((measure) => ({
    title: panelTitle(measure, measures),
    note: view === 'rows' ? gapNote(measure.id, state) : undefined,
    series: trend.levels.map(({id}): ListedSeries => ({
      sentence: sentenceOf(measure.id, id, state),
      points: state.years.map((year) => pointOf(measure.id, id, year, state)),
    })),
  }));
}

/** From the first to the last year that has a number: «Kommuner: fra 52,3 % i 2018 til 61,2 % i 2020, opp 8,9 prosentpoeng». */
function sentenceOf(measure: string, level: string, state: TrendState): string {
  const {trend, years, numbers} = state;
  const messages = viewMessages(state);
  const {listed} = messages;
  const name = levelName(trend, level);
  const period = (year: string) => periodName(year, messages);
  const stated = years.filter((year) => trend.cell(measure, level, year).value !== null);
  const [from, to] = [stated[0], stated.at(-1)];
  if (from === undefined || to === undefined) return listed.none(name);
  const {start, end, points} = change(trend, measure, level, {from, to});
  const [first, last] = [numbers.percent(start!), numbers.percent(end!)];
  if (from === to) return listed.single(name, last, period(to));
  if (points === 0) return listed.same(name, last, period(from), period(to));
  return listed.moved(name, [first, period(from)], [last, period(to)], points!, numbers);
}

/** «2020: 61,2 %», «2020: ikke oppgitt» */
function pointOf(measure: string, level: string, year: string, state: TrendState): string {
  const {trend, numbers, annotations} = state;
  const messages = viewMessages(state);
  const cell = trend.cell(measure, level, year);
  const parts = [
    cell.value === null ? '' : numbers.percent(cell.value),
    remark(cell, messages),
    annotations?.words({measure, level, year}),
  ];
  return `${periodName(year, messages)}: ${parts.filter(Boolean).join(', ')}`;
}

/** The distance that a row writes above its bar. */
function gapNote(measure: string, state: TrendState): string | undefined {
  const {trend, numbers} = state;
  const messages = viewMessages(state);
  const shown = gapShown(state);
  const points = gapPoints(measure, state);
  if (!shown || points === undefined) return undefined;
  const {within = uncapital} = messages;
  const apart = messages.apart(
    sideOf(points),
    numbers.decimal(Math.abs(points)),
    within(levelName(trend, shown.reference)),
  );
  return `${levelName(trend, shown.level)}: ${apart}`;
}
