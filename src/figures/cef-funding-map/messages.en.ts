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
  total: 'Total',
  note: 'Note',
  totalLabel: label,
  amount: (amount) => `${amount} million`,
  amountLabel: 'euros in all',
  chart: 'Municipalities with support, by county',
  mapLabel: 'Map by county',
  keyTitle: 'Number of municipalities',
  mentioned: 'mentioned in the claim',
  notListed: 'none listed',
  range: (from, to) => (from === to ? from : `${from}–${to}`),
  hint: 'Point at or tap a county to highlight it. By keyboard: Tab goes to the bars, the arrow keys, Home and End go from county to county, and Enter selects the county or clears the selection.',
  described: (county, municipalities) =>
    municipalities === null ? `${county}: none listed` : `${county}: ${municipalities} ${label(municipalities)}`,
  howToRead: (division) =>
    `The numbers are counts of municipalities with support in each county, not shares. The counties are those of ${division}.`,
  notListedNote: (counties, numbers) => `“None listed” means that the report names none in ${numbers.list(counties)}.`,
  caption: 'Municipalities that received support from CEF, by county',
  mapData: 'Map',
  unit: 'Number of municipalities',
  headline: ({totalMunicipalities: total, amountMillionEur, majority}, numbers) => {
    const all = `${numbers.integer(total)} ${label(total)} received ${numbers.exact(amountMillionEur)} million euros`;
    const [first, ...others] = majority?.counties ?? [];
    if (!majority || !first || total < 3) return [all];
    const where = others.length === 0 ? first.name : `${frame.count(majority.counties.length)} counties`;
    return [`${all}, ${majority.isExactlyHalf ? 'half' : 'more than half'} of them in ${where}`, all];
  },
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
    const names = numbers.list(majority.counties.map(({name}) => name));
    return `${where}, ${majority.isExactlyHalf ? 'half' : 'more than half'} of them in ${names}.`;
  },
};

function label(n: number): string {
  return n === 1 ? 'municipality' : 'municipalities';
}
