import {html, nothing, type TemplateResult} from 'lit';
import {layoutBarChart} from '../../charts/bar-chart/layout.js';
import {barChart} from '../../charts/bar-chart/view.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {layoutSteps} from '../../charts/color-classes.js';
import type {CefFunding} from '../../datasets/cef-funding.js';
import {isHighlighted} from '../../figure/selection.js';
import type {FundingHost, FundingState} from './state.js';

export function draw(state: FundingState, {interaction}: FundingHost): TemplateResult {
  return titledBars(state, 'one colour', interaction);
}

/** How to reach the marks, which they are described by. */
export function readout({messages, hidesHint}: FundingState): TemplateResult {
  return html`<p class="readout" id="hint" ?hidden=${hidesHint}>${messages.hint}</p>`;
}

/** The bars under their title and the totals. */
export function titledBars(
  state: FundingState,
  colours: 'steps' | 'one colour',
  interaction: ChartInteraction,
): TemplateResult {
  return html`${totals(state)}${title(state)}${bars(state, colours, interaction)}`;
}

function title({messages}: FundingState): TemplateResult {
  return html`<p class="panel-title" id="title-counties" aria-hidden="true">${messages.chart}</p>`;
}

/** Other numbers by county need not be counts, so they are not added up. */
function totals({funding, messages, numbers}: FundingState): TemplateResult | typeof nothing {
  if (funding.amountMillionEur === undefined) return nothing;
  return html`<p class="totals">
    <span
      ><strong>${numbers.integer(funding.totalMunicipalities)}</strong>
      ${messages.totalLabel(funding.totalMunicipalities)}</span
    >
    <span><strong>${messages.amount(numbers.exact(funding.amountMillionEur))}</strong> ${messages.amountLabel}</span>
  </p>`;
}

/** One bar for each county, the longest first. */
export function bars(
  state: FundingState,
  colours: 'steps' | 'one colour',
  interaction?: ChartInteraction,
): TemplateResult {
  const {funding, county, highlights, messages, numbers} = state;
  const {stepOf} = stepsOf(funding);
  const chart = layoutBarChart(funding.counties, {
    value: ({municipalities}) => municipalities,
    end: funding.end,
  });
  return barChart(chart, {
    id: 'counties',
    labelledBy: 'title-counties',
    describedBy: 'hint',
    name: ({name}) => name,
    format: (value, {code}) => {
      const number = value === null ? messages.notListed : numbers.integer(value);
      return funding.written?.(code, number) ?? number;
    },
    describe: ({code, name, municipalities}) => {
      const described = messages.described(name, municipalities);
      return isHighlighted({county: code}, highlights) ? `${described}, ${messages.mentioned}` : described;
    },
    step: ({municipalities}) => {
      if (municipalities === null) return undefined;
      return colours === 'steps' ? stepOf(municipalities) : 2;
    },
    isHighlighted: ({code}) =>
      code === county || code === activeCounty(funding, interaction) || isHighlighted({county: code}, highlights),
    interaction,
  });
}

/** Number of the county that the pointer or the focus is on. */
export function activeCounty(funding: CefFunding, interaction: ChartInteraction | undefined): string | undefined {
  return funding.counties[interaction?.active?.series ?? -1]?.code;
}

/** The classes of the colour scale, and which of them a number is in. */
export function stepsOf({counties, decimals = 0}: CefFunding): ReturnType<typeof layoutSteps> {
  return layoutSteps(
    counties.flatMap(({municipalities}) => (municipalities === null ? [] : [municipalities])),
    decimals,
  );
}
