import {html, nothing, type TemplateResult} from 'lit';
import {layoutBarChart} from '../../charts/bar-chart/layout.js';
import {barChart, type ValueRoom} from '../../charts/bar-chart/view.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {panelTitle} from '../../charts/panel-title.js';
import type {CountyFunding} from '../../datasets/cef-funding.js';
import {shareOf} from '../../datasets/county-shares.js';
import {hint, type HintWords} from '../../figure/hint.js';
import {isHighlighted} from '../../figure/selection.js';
import {viewSwitch} from '../../figure/view-switch.js';
import {colourOf} from './colours.js';
import {described, numberOf, percentText, starredName} from './county-number.js';
import {areSomeHighlighted, majorityInHeadline, type FundingHost, type FundingState, type Statistic} from './state.js';

export function draw(state: FundingState, {interaction}: FundingHost): TemplateResult {
  return html`${titledBars(state, 'one colour', interaction)}${state.annotations?.list}`;
}

/** How to reach the marks. */
export function readout({county, messages, isHintHidden}: FundingState): TemplateResult {
  const words = county === undefined ? messages : {...messages, hint: messages.hintChosen};
  return html`<div class="readout">${hint(words, isHintHidden)}</div>`;
}

export function help({messages}: FundingState): HintWords {
  return messages;
}

/** The bars with their title and the totals above. */
export function titledBars(
  state: FundingState,
  colours: 'steps' | 'one colour',
  interaction: ChartInteraction,
): TemplateResult {
  const total = totals(state);
  return html`${panelTitle('counties', chartTitle(state), state.headingLevel + 1)}
    ${total === undefined ? nothing : html`<p class="totals">${total}</p>`}
    <div class="bars">
      ${hasWhole(state) ? html`<div class="whole">${wholeCountry(state)}</div>` : nothing}${bars(state, colours, interaction)}
    </div>`;
}

const statistics: readonly Statistic[] = ['count', 'share'];

/** The choice between counts and shares. It is above the legend, which follows it. */
export function statisticSwitch(
  {statistic, messages, isSwitchHidden}: FundingState,
  figure: FundingHost,
): TemplateResult | typeof nothing {
  if (isSwitchHidden) return nothing;
  return viewSwitch({
    name: 'statistic',
    legend: messages.statisticLegend,
    views: statistics.map((id) => ({id, label: messages.statistics[id]})),
    chosen: statistic,
    choose: (id) => figure.chooseStatistic(id, messages.statistics[id]),
  });
}

export function chartTitle({statistic, messages}: FundingState): string {
  return statistic === 'share' ? messages.shareChart : messages.chart;
}

/**
 * The line over bars of counts: the counties that the headline counts together, or without the finding all municipalities
 * and the amount. Imported numbers by county need not be counts, so they are not added up.
 */
export function totals(state: FundingState): string | undefined {
  const {funding, statistic, messages, numbers, isSummaryHidden} = state;
  const {amountMillionEur, totalMunicipalities} = funding;
  const majority = majorityInHeadline(state);
  if (majority) return messages.majority(majority, totalMunicipalities);
  if (amountMillionEur === undefined || statistic === 'share' || !isSummaryHidden) return undefined;
  return `${messages.ofAll(totalMunicipalities)}, ${messages.amount(numbers.exact(amountMillionEur))}`;
}

/** One bar for each county, the longest first. */
export function bars(
  state: FundingState,
  colours: 'steps' | 'one colour',
  interaction?: ChartInteraction,
  higher = 1,
): TemplateResult {
  const {funding, county, counties, highlights, statistic, messages, numbers, annotations} = state;
  const chart = layoutBarChart(counties, {value: (one) => numberOf(state, one), end: funding.end});
  return barChart(chart, {
    id: 'counties',
    labelledBy: interaction ? undefined : 'title-counties',
    name: starredName,
    noteOf: ({code}) => annotations?.inName(code),
    format: (value, {code}) => {
      const number =
        value === null
          ? messages.notListed
          : statistic === 'share'
            ? percentText(value, numbers)
            : numbers.integer(value);
      return funding.written?.(code, number) ?? number;
    },
    valueRoom: valueRoom(state),
    higher,
    detail: (one) => detailOf(state, one),
    describe: (one) => {
      const isMentioned = isHighlighted({county: one.code}, highlights);
      return [
        described(state, one),
        // A button says by itself that it is pressed.
        ...(one.code === county && !interaction ? [messages.selected] : []),
        ...(isMentioned ? [messages.mentioned] : []),
        annotations?.words(one.code),
      ]
        .filter(Boolean)
        .join(', ');
    },
    isSelected: ({code}) => code === county,
    step: (one) => colourOf(state, one, colours),
    areOthersDimmed: areSomeHighlighted(state),
    isActive: ({code}) => code === activeCounty(state, interaction),
    isHighlighted: ({code}) =>
      code === county || code === activeCounty(state, interaction) || isHighlighted({county: code}, highlights),
    interaction,
  });
}

/** Whether the share of the whole country can be computed and compared with those of the counties. */
export function hasWhole({statistic, funding}: FundingState): boolean {
  return statistic === 'share' && funding.inCounties !== undefined && funding.inCounties.total > 0;
}

/** A bar of the share of the whole country, in the scale of the counties under it. It is no mark that can be chosen. */
export function wholeCountry(state: FundingState, higher = 1): TemplateResult {
  const {funding, counties, messages, numbers} = state;
  const whole: CountyFunding = {
    code: '',
    name: messages.wholeCountry,
    municipalities: funding.totalMunicipalities,
    municipalitiesInCounty: funding.inCounties!.total,
  };
  const share = shareOf(whole)!;
  const largest = Math.max(...counties.map((county) => shareOf(county) ?? 0));
  const chart = layoutBarChart([whole], {value: shareOf, end: (100 * share) / (largest || 1)});
  return barChart(chart, {
    id: 'whole',
    name: ({name}) => name,
    format: () => percentText(share, numbers),
    detail: (one) => detailOf(state, one),
    valueRoom: valueRoom(state),
    higher,
    describe: (one) => described(state, one),
    step: () => 0,
  });
}

/** The label of a share includes its count, and that of a count its total. */
export function valueRoom({funding, statistic}: FundingState): ValueRoom {
  return !funding.inCounties ? 'short' : statistic === 'share' ? 'long' : 'medium';
}

/** The count and total of a bar: «av 25» after a count, «(14 av 25)» after a share. */
function detailOf({funding, statistic, messages}: FundingState, county: CountyFunding): string | undefined {
  const {municipalities, municipalitiesInCounty: all} = county;
  if (!funding.inCounties || municipalities === null || all === undefined) return undefined;
  return statistic === 'share' ? `(${municipalities} ${messages.outOf(all)})` : messages.outOf(all);
}

/** The number of the county that is hovered or has the focus. */
export function activeCounty({counties}: FundingState, interaction: ChartInteraction | undefined): string | undefined {
  return counties[interaction?.active?.series ?? -1]?.code;
}
