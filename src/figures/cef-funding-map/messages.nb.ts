import type {CefFinding} from '../../datasets/cef-funding.js';
import type {Numbers} from '../../i18n/numbers.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Kommuner som har fått støtte fra CEF',
  map: 'Kart',
  bars: 'Stolper',
  county: 'Fylke',
  countyNumber: 'Fylkesnummer',
  municipalities: 'Kommuner med støtte',
  total: 'I alt',
  note: 'Merknad',
  totalLabel: label,
  amount: (amount: string) => `${amount} mill.`,
  amountLabel: 'euro til sammen',
  chart: 'Kommuner med støtte, etter fylke',
  mapLabel: 'Kart etter fylke',
  keyTitle: 'Antall kommuner',
  mentioned: 'nevnt i påstanden',
  notListed: 'ingen oppført',
  range: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  hint: 'Pek eller trykk på et fylke for å fremheve det. Med tastatur: Tab går til stolpene, piltastene, Home og End går fra fylke til fylke, og Enter velger fylket eller fjerner valget.',
  described: (county: string, municipalities: number | null) =>
    municipalities === null
      ? `${county}: ingen kommuner oppført`
      : `${county}: ${municipalities} ${label(municipalities)}`,
  howToRead: (division: number) =>
    `Tallene er antall kommuner med støtte i hvert fylke, ikke andel. Fylkene er inndelt som i ${division}.`,
  notListedNote: (counties: readonly string[], numbers: Numbers) =>
    `«Ingen oppført» betyr at rapporten ikke fører opp kommuner i ${numbers.list(counties)}.`,
  caption: 'Kommuner som har fått støtte fra CEF, etter fylke',
  mapData: 'Kart',
  finding: (
    {totalMunicipalities, amountMillionEur, countiesWith, counties, majority, county}: CefFinding,
    numbers: Numbers,
  ) => {
    const amount = `${numbers.exact(amountMillionEur)} million${amountMillionEur === 1 ? '' : 'er'} euro`;
    const all = `${numbers.integer(totalMunicipalities)} ${label(totalMunicipalities)} i ${frame.count(countiesWith)} av ${frame.count(counties)} fylker har til sammen fått ${amount}.`;
    if (county) {
      const {name, municipalities} = county.county;
      if (municipalities === null) return `${all} Rapporten fører ikke opp noen kommuner i ${name}.`;
      const most = county.shared ? '' : ['', 'flest', 'nest flest'][county.rank];
      const rank = most
        ? `${most} av fylkene`
        : `på ${county.shared ? 'delt ' : ''}${county.rank}. plass blant fylkene`;
      return `${all} ${capital(frame.counted(municipalities))} av dem ligger i ${name}, ${rank}.`;
    }
    if (!majority) return all;
    const names = numbers.list(majority.counties.map(({name}) => name));
    return `${all} ${majority.isExactlyHalf ? 'Halvparten' : 'Over halvparten'} av kommunene ligger i ${names}.`;
  },
};

export type CefFundingMapWords = typeof words;

function label(n: number): string {
  return n === 1 ? 'kommune' : 'kommuner';
}
