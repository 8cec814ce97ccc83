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

function label(n: number): string {
  return n === 1 ? 'municipality' : 'municipalities';
}
