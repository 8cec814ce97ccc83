import {html, nothing, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import type {Steps} from '../../charts/color-classes.js';
import {stepKey, type StepKeyItem, type StepStrip} from '../../charts/color-legend.js';
import {layoutCountyMap, type CountyMapLayout} from '../../charts/county-map/layout.js';
import {countyMap, countyMapPicture, type CountyMapText} from '../../charts/county-map/view.js';
import type {CountyFunding} from '../../datasets/cef-funding.js';
import {isHighlighted} from '../../figure/selection.js';
import type {Numbers} from '../../i18n/numbers.js';
import {activeCounty, titledBars} from './bars-view.js';
import {colourOf, hasCircles, strongStep, stepsOf} from './colours.js';
import {cardOf, numberOf, shortNumber, starredName} from './county-number.js';
import type {DrawnMap} from './maps.js';
import type {FundingHost, FundingState} from './state.js';

/** The map with its ranked bars: the bars are the marks, and a county is active in both at the same time. */
export function draw(state: FundingState, figure: FundingHost): TemplateResult {
  const {interaction} = figure;
  return html`<div class="map-and-bars">
      <div>${titledBars(state, 'steps', interaction)}</div>
      <div class="map-room">
        ${state.isKeyHidden ? nothing : stepKey(legendItems(state), keyTitle(state))} ${map(state, figure)}
      </div>
    </div>
    ${state.annotations?.list}`;
}

/** How the circles are read, or the steps of the colours; and the hatching where a county is not listed. */
export function legendItems(state: FundingState): StepKeyItem[] {
  const {counties, messages, numbers} = state;
  const isUnlisted = counties.some(({municipalities}) => municipalities === null);
  return [
    hasCircles(state) ? {label: messages.circleKey, step: strongStep} : stepStrip(stepsOf(state), numbers),
    ...(isUnlisted ? [{label: messages.notListed, step: undefined}] : []),
  ];
}

/** Limits of millions are short, except where two would then look the same. */
function stepStrip({colours, limits}: Steps, {integer, exact}: Numbers): StepStrip {
  const short = limits.map((limit) => integer(limit));
  const isShort = limits.some((limit) => Math.abs(limit) >= 1e6) && new Set(short).size === limits.length;
  return {colours, limits: isShort ? short : limits.map((limit) => exact(limit))};
}

export function keyTitle({statistic, messages}: FundingState): string {
  return statistic === 'share' ? messages.shareKeyTitle : messages.keyTitle;
}

/** The source of the shapes of the counties. */
export function mapSource({messages, map: drawn}: FundingState): TemplateResult | typeof nothing {
  if (!drawn) return nothing;
  return html` ${messages.mapData}: <a href=${drawn.shapes.sourceUrl}>${drawn.shapes.attribution}</a>.`;
}

/** The map for the page. */
export function map(state: FundingState, figure?: FundingHost): TemplateResult | typeof nothing {
  if (!state.map) return nothing;
  return countyMap(placed(state, state.map), mapText(state, figure?.interaction));
}

/** The same map for a file. */
export function mapPicture(state: FundingState, form: 'whole' | 'with inset'): SVGTemplateResult | typeof nothing {
  return state.map ? countyMapPicture(placed(state, state.map), mapText(state, undefined), form) : nothing;
}

function placed(state: FundingState, {shapes, places}: DrawnMap): CountyMapLayout<CountyFunding> {
  const count = ({municipalities}: CountyFunding) => municipalities ?? 0;
  return layoutCountyMap(state.counties, shapes, places, ({code}) => code, hasCircles(state) ? count : undefined);
}

function mapText(state: FundingState, interaction: ChartInteraction | undefined): CountyMapText<CountyFunding> {
  const {funding, counties, county, highlights, statistic, messages, annotations} = state;
  const {end = 100} = funding;
  const pointed = counties.find(({code}) => code === activeCounty(state, interaction));
  /** A number of more than five digits would cover its neighbours; the bars show it. */
  const format = (one: CountyFunding) => {
    const value = numberOf(state, one);
    return value === null || end < 80 ? undefined : shortNumber(state, value);
  };
  return {
    label: messages.mapLabel,
    smallerScale: messages.smallerScale,
    name: (one) => (statistic === 'share' ? starredName(one) : one.name),
    format,
    step: (one) => colourOf(state, one),
    series: (one) => counties.indexOf(one),
    isActive: (one) => one === pointed,
    isHighlighted: ({code}) => code === county || isHighlighted({county: code}, highlights),
    // The bar that is pointed at has the same words.
    card: pointed && interaction?.active?.chart === '' ? cardOf(state, pointed) : undefined,
    noteOf: ({code}) => annotations?.onMap(code),
    callout: (one) => {
      const value = numberOf(state, one);
      return value === null ? messages.notListed : shortNumber(state, value);
    },
  };
}
