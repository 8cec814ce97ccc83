import type {Majority} from '../../datasets/cef-funding.js';
import {aboutDecimals} from '../../datasets/county-shares.js';
import type {CefFundingMapWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.en.js';

export const words: CefFundingMapWords = {
  ...frame,
  heading: 'Municipalities that received support from the EU programme CEF',
  map: 'Map',
  bars: 'Bars',
  county: 'County',
  countyNumber: 'County number',
  municipalities: 'Municipalities with support',
  inCountyColumn: 'Municipalities in the county',
  shareColumn: 'Share of the municipalities, computed',
  heads: {all: 'Municipalities', withSupport: 'with support', inCounty: 'in the county', share: 'share, computed'},
  total: 'Total',
  wholeCountry: 'The whole country',
  note: 'Note',
  ofAll,
  shareIsTooHigh: 'the share is too high',
  computedShare: (share) => `${share}%, computed`,
  outOf: (all) => `of ${all}`,
  amount: (amount) => `${amount} million euros in all`,
  statisticLegend: 'Show numbers as',
  statistics: {count: 'Count', share: 'Share of municipalities'},
  shareUnit: (division) => `Percentage of the municipalities in each county, as divided in ${division}`,
  chart: 'Municipalities with support, by county',
  shareChart: 'Share of the municipalities that received support (computed)',
  mapLabel: 'Map by county',
  keyTitle: 'Number of municipalities',
  shareKeyTitle: 'Percentage of municipalities',
  circleKey: 'circle area shows the number',
  mentioned: 'mentioned in the claim',
  notListed: 'none listed',
  selected: 'selected',
  hint: 'Point or tap to highlight a county.',
  hintChosen: 'Tap or click the county again to clear the selection.',
  keys: 'Keyboard: Tab goes to the bars. Use the arrow keys, Home and End. Enter selects, Esc closes.',
  described: (county, municipalities, all, share) =>
    municipalities === null
      ? `${county}: none listed`
      : `${county}: ${share === undefined ? '' : `${share}%, `}${ofAll(municipalities, all)}`,
  howToRead: (division) => `The counties are those of ${division}.`,
  roundedColours: 'The colour of a county follows the whole number written there.',
  majority: ({counties, municipalities}, all) =>
    `The ${counties.length === 1 ? 'county' : `${frame.count(counties.length)} counties`} with the most: ${municipalities} of ${all}`,
  smallerScale: 'Smaller scale',
  computed: (caveat) =>
    `The shares are not in the report. They are computed for this figure: municipalities with support, divided by all municipalities in the county. ${caveat}`,
  notListedNote: (counties, numbers) => `“None listed” means that the report names none in ${numbers.list(counties)}.`,
  caption: 'Municipalities that received support from CEF, by county',
  mapData: 'Map',
  inCountyData: 'Municipalities in the counties',
  shareFinding: ({municipalities, all, share, highest, county}, numbers) => {
    const percent = (value: number) => `${numbers.decimal(value, aboutDecimals(value))}%`;
    const whole = `In all of Norway it is ${municipalities} of ${all}, or about ${percent(share)}.`;
    if (county) {
      const {name, municipalities: count, municipalitiesInCounty = 0} = county.county;
      if (county.share === null)
        return [
          `Norway has ${municipalities} with support, or about ${percent(share)}.`,
          `The report lists none in ${name}.`,
        ];
      const place = `${county.shared ? 'joint ' : ''}${county.rank}${['', 'st', 'nd', 'rd'][county.rank] ?? 'th'}`;
      const most = county.shared ? '' : ['', 'the highest share', 'the second highest share'][county.rank];
      const rank = most ? `${most} of any county` : `${place} among the counties`;
      return [
        `${name} has ${count} with support and ${municipalitiesInCounty} in total.`,
        `That is about ${percent(county.share)}, ${rank}.`,
        whole,
      ];
    }
    const [first, ...others] = highest?.counties ?? [];
    if (!first) return [`No municipalities are listed with support.`];
    return [
      `${numbers.list(highest!.counties.map(({name}) => name))} ${others.length > 0 ? 'have' : 'has'} the highest share of municipalities with support: about ${percent(highest!.share)}.`,
      ...(others.length > 0
        ? []
        : [`That is ${ofAll(first.municipalities!, first.municipalitiesInCounty)} in ${first.name}.`]),
      whole,
    ];
  },
  unit: 'Number of municipalities',
  headline: ({totalMunicipalities: total, amountMillionEur, majority}, numbers) => {
    const named = `${numbers.integer(total)} ${label(total)}`;
    const amount = `received ${numbers.exact(amountMillionEur)} million euros${total === 1 ? '' : ' in all'}`;
    const all = `${named} ${amount}`;
    return majority && total > 2 ? [`${named}, ${half(majority)}, ${amount}`, all] : [all];
  },
  whereMost: ({totalMunicipalities: total, majority}) =>
    majority && total > 2 ? [capital(half(majority, ` of the ${total} municipalities are`))] : [],
  finding: ({totalMunicipalities, countiesWith, counties, majority, county}, numbers) => {
    const they = totalMunicipalities === 1 ? 'The municipality is' : 'The municipalities are';
    const where = `${they} in ${frame.count(countiesWith)} of ${frame.count(counties)} counties`;
    if (county) {
      const {name, municipalities} = county.county;
      if (municipalities === null) return `The report lists no municipalities in ${name}. ${where}.`;
      const place = `${county.shared ? 'joint ' : ''}${county.rank}${['', 'st', 'nd', 'rd'][county.rank] ?? 'th'}`;
      const most = county.shared ? '' : ['', 'the most', 'the second most'][county.rank];
      const rank = most ? `${most} of any county` : `${place} among the counties`;
      return `${capital(frame.count(municipalities))} of the municipalities ${municipalities === 1 ? 'is' : 'are'} in ${name}, ${rank}. ${where}.`;
    }
    if (!majority) return `${where}.`;
    const names = numbers.list(majority.counties.map(({name, municipalities}) => `${name} (${municipalities})`));
    // No other county has any.
    if (majority.counties.length === countiesWith) return `${where}: ${names}.`;
    return `${where}, with the highest numbers in ${names}.`;
  },
};

function ofAll(municipalities: number, all?: number): string {
  return all === undefined ? `${municipalities} ${label(municipalities)}` : `${municipalities} of ${all} ${label(all)}`;
}

function label(n: number): string {
  return n === 1 ? 'municipality' : 'municipalities';
}

function half({counties, isExactlyHalf}: Majority, are = ''): string {
  const where = counties.length === 1 ? counties[0]!.name : `${frame.count(counties.length)} counties`;
  return `${isExactlyHalf ? 'half' : 'more than half'}${are} in ${where}`;
}
