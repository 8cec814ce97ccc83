import type {CefFundingMapWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nn.js';

export const words: CefFundingMapWords = {
  ...frame,
  heading: 'Kommunar som har fått støtte frå CEF',
  map: 'Kart',
  bars: 'Stolpar',
  county: 'Fylke',
  countyNumber: 'Fylkesnummer',
  municipalities: 'Kommunar med støtte',
  total: 'I alt',
  note: 'Merknad',
  totalLabel: label,
  amount: (amount) => `${amount} mill.`,
  amountLabel: 'euro til saman',
  chart: 'Kommunar med støtte, etter fylke',
  mapLabel: 'Kart etter fylke',
  keyTitle: 'Talet på kommunar',
  mentioned: 'nemnt i påstanden',
  notListed: 'ingen oppførte',
  range: (from, to) => (from === to ? from : `${from}–${to}`),
  hint: 'Peik eller trykk på eit fylke for å framheve det. Med tastatur: Tab går til stolpane, piltastane, Home og End går frå fylke til fylke, og Enter vel fylket eller fjernar valet.',
  described: (county, municipalities) =>
    municipalities === null
      ? `${county}: ingen kommunar oppførte`
      : `${county}: ${municipalities} ${label(municipalities)}`,
  howToRead: (division) =>
    `Tala viser kor mange kommunar i kvart fylke som har fått støtte, ikkje andelen. Fylka er inndelte som i ${division}.`,
  notListedNote: (counties, numbers) =>
    `«Ingen oppførte» tyder at rapporten ikkje fører opp kommunar i ${numbers.list(counties)}.`,
  caption: 'Kommunar som har fått støtte frå CEF, etter fylke',
  mapData: 'Kart',
  unit: 'Tal på kommunar',
  headline: ({totalMunicipalities: total, amountMillionEur, majority}, numbers) => {
    const amount = `${numbers.exact(amountMillionEur)} million${amountMillionEur === 1 ? '' : 'ar'} euro`;
    const all = `${numbers.integer(total)} ${label(total)} fekk ${amount}`;
    const [first, ...others] = majority?.counties ?? [];
    if (!majority || !first || total < 3) return [all];
    const where = others.length === 0 ? first.name : `${frame.count(majority.counties.length)} fylke`;
    return [`${all}, og ${majority.isExactlyHalf ? 'halvparten' : 'over halvparten'} av dei ligg i ${where}`, all];
  },
  finding: ({totalMunicipalities, countiesWith, counties, majority, county}, numbers) => {
    const where = `${totalMunicipalities === 1 ? 'Kommunen' : 'Kommunane'} ligg i ${frame.count(countiesWith)} av ${frame.count(counties)} fylke`;
    if (county) {
      const {name, municipalities} = county.county;
      if (municipalities === null) return `Rapporten fører ikkje opp nokon kommunar i ${name}. ${where}.`;
      const most = county.shared ? '' : ['', 'flest', 'nest flest'][county.rank];
      const rank = most ? `${most} av fylka` : `på ${county.shared ? 'delt ' : ''}${county.rank}. plass blant fylka`;
      return `${capital(frame.counted(municipalities))} av kommunane ligg i ${name}, ${rank}. ${where}.`;
    }
    if (!majority) return `${where}.`;
    const names = numbers.list(majority.counties.map(({name}) => name));
    return `${where}, ${majority.isExactlyHalf ? 'halvparten' : 'over halvparten'} i ${names}.`;
  },
};

function label(n: number): string {
  return n === 1 ? 'kommune' : 'kommunar';
}
