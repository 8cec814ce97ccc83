import {html, nothing, type TemplateResult} from 'lit';
import {layoutBarChart} from '../../charts/bar-chart/layout.js';
import {layoutCountyMap} from '../../charts/county-map/layout.js';
import {layoutSteps} from '../../charts/color-classes.js';
import type {CefFundingMapWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {CefFunding, CountyFunding} from '../../datasets/cef-funding.js';
import {counties2020} from '../../datasets/counties.js';
import {barChart} from '../../charts/bar-chart/view.js';
import {countyMap} from '../../charts/county-map/view.js';
import type {StepKeyItem} from '../../charts/color-legend.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {isMentioned, type Mention} from '../../figure/selection.js';

/** The funding as it is shown, and how it is spoken of. */
export interface FundingShown {
  funding: CefFunding;
  /** Number of the county to highlight. */
  highlighted: string | undefined;
  /** Counties that a claim in another figure of the group speaks of. */
  mentions: readonly Mention[];
  words: CefFundingMapWords;
  numbers: Numbers;
}

/** The map with its ranked bars: the bars are the marks, and what is active in one is so in both. */
export function mapView(shown: FundingShown, interaction: ChartInteraction): TemplateResult {
  return html`<div class="map-and-bars">
    ${map(shown, interaction)}
    <div>${totals(shown)}${barsTitle(shown)}${bars(shown, 'steps', interaction)}</div>
  </div>`;
}

export function barsView(shown: FundingShown, interaction: ChartInteraction): TemplateResult {
  return html`${totals(shown)}${barsTitle(shown)}${bars(shown, 'one colour', interaction)}`;
}

/** The steps of the colours, and the hatching where a county is not listed. */
export function keyItems({funding, words, numbers}: FundingShown): StepKeyItem[] {
  const {steps} = stepsOf(funding);
  const isUnlisted = funding.counties.some(({municipalities}) => municipalities === null);
  // Written short, a step of large numbers can begin as it ends, or as the one before it ends.
  const ends = new Set(steps.flatMap(({from, to}) => [from, to]));
  const isClear = new Set([...ends].map((end) => numbers.integer(end))).size === ends.size;
  const {integer, whole = integer} = numbers;
  const written = isClear ? integer : whole;
  return [
    ...steps.map(({from, to}, step) => ({label: words.range(written(from), written(to)), step})),
    ...(isUnlisted ? [{label: words.notListed, step: undefined}] : []),
  ];
}

/** What the programme is, what the numbers are, and what they do not tell. */
export function fundingNotes({funding, words, numbers}: FundingShown): string[] {
  const unlisted = funding.counties.filter(({municipalities}) => municipalities === null).map(({name}) => name);
  return [
    ...(funding.programme ? [funding.programme] : []),
    words.howToRead(funding.countyDivision),
    ...(unlisted.length > 0 ? [words.notListedNote(unlisted, numbers)] : []),
  ];
}

/** Other numbers by county need not be counts, so they are not added up. */
function totals({funding, words, numbers}: FundingShown): TemplateResult | typeof nothing {
  if (funding.amountMillionEur === undefined) return nothing;
  return html`<p class="totals">
    <span
      ><strong>${numbers.integer(funding.totalMunicipalities)}</strong>
      ${words.totalLabel(funding.totalMunicipalities)}</span
    >
    <span><strong>${words.amount(numbers.exact(funding.amountMillionEur))}</strong> ${words.amountLabel}</span>
  </p>`;
}

function barsTitle({words}: FundingShown): TemplateResult {
  return html`<p class="panel-title" id="title-counties" aria-hidden="true">${words.chart}</p>`;
}

export function bars(
  shown: FundingShown,
  colours: 'steps' | 'one colour',
  interaction?: ChartInteraction,
): TemplateResult {
  const {funding, highlighted, words, numbers} = shown;
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
      const number = value === null ? words.notListed : numbers.integer(value);
      return funding.written?.(code, number) ?? number;
    },
    describe: ({code, name, municipalities}) => {
      const described = words.described(name, municipalities);
      return isMentioned({county: code}, shown.mentions) ? `${described}, ${words.mentioned}` : described;
    },
    step: ({municipalities}) => {
      if (municipalities === null) return undefined;
      return colours === 'steps' ? stepOf(municipalities) : 2;
    },
    isHighlighted: ({code}) =>
      code === highlighted || code === activeCode(funding, interaction) || isMentioned({county: code}, shown.mentions),
    interaction,
  });
}

export function map(
  {funding, highlighted, mentions, words, numbers}: FundingShown,
  interaction?: ChartInteraction,
): TemplateResult {
  const {counties, end = 100} = funding;
  const {stepOf} = stepsOf(funding);
  return countyMap(
    layoutCountyMap<CountyFunding>(counties, counties2020, ({code}) => code),
    {
      label: words.mapLabel,
      // A number of more than five digits would hide its neighbours; it stands in the bars.
      format: ({municipalities}) => (municipalities === null || end < 80 ? undefined : numbers.integer(municipalities)),
      step: ({municipalities}) => (municipalities === null ? undefined : stepOf(municipalities)),
      series: (county) => counties.indexOf(county),
      isActive: ({code}) => code === activeCode(funding, interaction),
      isHighlighted: ({code}) => code === highlighted || isMentioned({county: code}, mentions),
      // A number would stand over the county around it.
      callout: ({code, name, municipalities}) =>
        code === '03'
          ? [`${name}:`, municipalities === null ? words.notListed : numbers.integer(municipalities)]
          : undefined,
    },
  );
}

function activeCode(funding: CefFunding, interaction: ChartInteraction | undefined): string | undefined {
  return funding.counties[interaction?.active?.series ?? -1]?.code;
}

function stepsOf({counties, decimals = 0}: CefFunding) {
  return layoutSteps(
    counties.flatMap(({municipalities}) => (municipalities === null ? [] : [municipalities])),
    decimals,
  );
}
