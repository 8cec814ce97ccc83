import {nothing, type TemplateResult} from 'lit';
import {viewSwitch} from '../../figure/view-switch.js';
import type {FundingHost, FundingState, Statistic} from './state.js';

const statistics: readonly Statistic[] = ['count', 'share'];

/** The choice between counts and shares. It is above the legend, which follows it. */
export function statisticSwitch(
  {statistic, messages, hidesSwitch}: FundingState,
  figure: FundingHost,
): TemplateResult | typeof nothing {
  if (hidesSwitch) return nothing;
  return viewSwitch({
    name: 'statistic',
    legend: messages.statisticLegend,
    views: statistics.map((id) => ({id, label: messages.statistics[id]})),
    chosen: statistic,
    choose: (id) => figure.chooseStatistic(id, messages.statistics[id]),
  });
}
