import {html, type TemplateResult} from 'lit';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {StepKeyItem} from '../../charts/color-legend.js';
import {layoutCountyMap} from '../../charts/county-map/layout.js';
import {countyMap} from '../../charts/county-map/view.js';
import type {CountyFunding} from '../../datasets/cef-funding.js';
import {counties2020} from '../../datasets/counties.js';
import {isHighlighted} from '../../figure/selection.js';
import {activeCounty, stepsOf, titledBars} from './bars-view.js';
import type {FundingHost, FundingState} from './state.js';

/** The map with its ranked bars: the bars are the marks, and a county that is active in one is so in both. */
export function draw(state: FundingState, {interaction}: FundingHost): TemplateResult {
  return html`<div class="map-and-bars">
    ${map(state, interaction)}
    <div>${titledBars(state, 'steps', interaction)}</div>
  </div>`;
}

/** The steps of the colours, and the hatching where a county is not listed. */
export function legendItems({funding, messages, numbers}: FundingState): StepKeyItem[] {
  const {steps} = stepsOf(funding);
  const isUnlisted = funding.counties.some(({municipalities}) => municipalities === null);
  // Written short, a step of large numbers can begin as it ends, or as the one before it ends.
  const ends = new Set(steps.flatMap(({from, to}) => [from, to]));
  const isClear = new Set([...ends].map((end) => numbers.integer(end))).size === ends.size;
  const {integer, whole = integer} = numbers;
  const format = isClear ? integer : whole;
  return [
    ...steps.map(({from, to}, step) => ({label: messages.range(format(from), format(to)), step})),
    ...(isUnlisted ? [{label: messages.notListed, step: undefined}] : []),
  ];
}

/** Where the shapes of the counties come from. */
export function mapSource({messages}: FundingState): TemplateResult {
  return html` ${messages.mapData}: <a href=${counties2020.sourceUrl}>${counties2020.attribution}</a>.`;
}

export function map(
  {funding, county, highlights, messages, numbers}: FundingState,
  interaction?: ChartInteraction,
): TemplateResult {
  const {counties, end = 100} = funding;
  const {stepOf} = stepsOf(funding);
  return countyMap(
    layoutCountyMap<CountyFunding>(counties, counties2020, ({code}) => code),
    {
      label: messages.mapLabel,
      // A number of more than five digits would hide its neighbours; it stands in the bars.
      format: ({municipalities}) => (municipalities === null || end < 80 ? undefined : numbers.integer(municipalities)),
      step: ({municipalities}) => (municipalities === null ? undefined : stepOf(municipalities)),
      series: (one) => counties.indexOf(one),
      isActive: ({code}) => code === activeCounty(funding, interaction),
      isHighlighted: ({code}) => code === county || isHighlighted({county: code}, highlights),
      // A number would stand over the county around it.
      callout: ({code, name, municipalities}) =>
        code === '03'
          ? [`${name}:`, municipalities === null ? messages.notListed : numbers.integer(municipalities)]
          : undefined,
    },
  );
}
