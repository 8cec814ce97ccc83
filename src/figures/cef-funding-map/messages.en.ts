import type {CefFundingMapWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.en.js';

export const words: CefFundingMapWords = {
  ...frame,
  heading: 'Municipalities that received support from CEF',
  map: 'Map',
  bars: 'Bars',
  county: 'County',
  countyNumber: 'County number',
  municipalities: 'Municipalities with support',
  inCountyColumn: 'Municipalities in the county',
  shareColumn: 'Share of the municipalities, computed',
  total: 'Total',
  note: 'Note',
  ofAll,
  computedShare: (share) => `${share} per cent, computed`,
  outOf: (all) => `of ${all}`,
  amount: (amount) => `${amount} million euros in all`,
  statisticLegend: 'Numbers',
  statistics: {count: 'Count', share: 'Share of municipalities'},
  chart: 'Municipalities with support, by county',
  shareChart: 'Share of the municipalities that received support (computed)',
  mapLabel: 'Map by county',
  keyTitle: 'Number of municipalities',
  shareKeyTitle: 'Per cent of municipalities',
  mentioned: 'mentioned in the claim',
  notListed: 'none listed',
  range: (from, to) => (from === to ? from : `${from}–${to}`),
  hint: 'Point at or tap a county to bring it forward. By keyboard: Tab goes to the bars, the arrow keys, Home and End go from county to county, and Enter selects the county or clears the selection.',
  described: (county, municipalities, all, share) =>
    municipalities === null
      ? `${county}: none listed`
      : `${county}: ${share === undefined ? '' : `${share} per cent, `}${ofAll(municipalities, all)}`,
  howToRead: (division) =>
    `The numbers are counts of municipalities with support in each county. The counties are those of ${division}.`,
  computed: (caveat) =>
    `The shares are not in the report. They are computed for this figure: municipalities with support, divided by all municipalities in the county. ${caveat}`,
  notListedNote: (counties, numbers) => `“None listed” means that the report names none in ${numbers.list(counties)}.`,
  caption: 'Municipalities that received support from CEF, by county',
  mapData: 'Map',
  inCountyData: 'Municipalities in the counties',
  shareFinding: ({municipalities, all, share, highest, county}, numbers) => {
    const percent = (value: number) => `${numbers.decimal(value)} per cent`;
    const whole = `In all of Norway it is ${municipalities} of ${all}, or ${percent(share)}.`;
    if (county) {
      const {name, municipalities: count, municipalitiesInCounty = 0} = county.county;
      if (county.share === null)
        return `Of all ${all} municipalities ${municipalities} got support, or ${percent(share)}. The report lists none in ${name}.`;
      const place = `${county.shared ? 'joint ' : ''}${county.rank}${['', 'st', 'nd', 'rd'][county.rank] ?? 'th'}`;
      const most = county.shared ? '' : ['', 'the highest share', 'the second highest share'][county.rank];
      const rank = most ? `${most} of any county` : `${place} among the counties`;
      return `In ${name} ${count} of ${municipalitiesInCounty} municipalities received support, or ${percent(county.share)}, ${rank}. ${whole}`;
    }
    const [first, ...others] = highest?.counties ?? [];
    if (!first) return `No municipalities are listed with support.`;
    if (others.length > 0)
      return `${numbers.list(highest!.counties.map(({name}) => name))} have the highest share of municipalities with support: ${percent(highest!.share)}. ${whole}`;
    return `${first.name} has the highest share of municipalities with support: ${first.municipalities} of ${first.municipalitiesInCounty}, or ${percent(highest!.share)}. ${whole}`;
  },
  finding: ({totalMunicipalities, amountMillionEur, countiesWith, counties, majority, county}, numbers) => {
    const amount = `${numbers.exact(amountMillionEur)} million euros`;
    const all = `${numbers.integer(totalMunicipalities)} ${label(totalMunicipalities)} in ${frame.count(countiesWith)} of ${frame.count(counties)} counties ${totalMunicipalities === 1 ? 'has' : 'have'} received ${amount} in all.`;
    if (county) {
      const {name, municipalities} = county.county;
      if (municipalities === null) return `${all} The report lists no municipalities in ${name}.`;
      const place = `${county.shared ? 'joint ' : ''}${county.rank}${['', 'st', 'nd', 'rd'][county.rank] ?? 'th'}`;
      const most = county.shared ? '' : ['', 'the most', 'the second most'][county.rank];
      const rank = most ? `${most} of any county` : `${place} among the counties`;
      return `${all} ${capital(frame.count(municipalities))} of them ${municipalities === 1 ? 'is' : 'are'} in ${name}, ${rank}.`;
    }
    if (!majority) return all;
    const names = numbers.list(majority.counties.map(({name}) => name));
    return `${all} ${majority.isExactlyHalf ? 'Half' : 'More than half'} of the municipalities are in ${names}.`;
  },
};

function ofAll(municipalities: number, all?: number): string {
  return all === undefined ? `${municipalities} ${label(municipalities)}` : `${municipalities} of ${all} ${label(all)}`;
}

function label(n: number): string {
  return n === 1 ? 'municipality' : 'municipalities';
}
