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
  unit: 'Antall kommuner',
  headline: (
    {totalMunicipalities: total, amountMillionEur, majority}: CefFinding,
    numbers: Numbers,
  ): readonly string[] => {
    const amount = `${numbers.exact(amountMillionEur)} million${amountMillionEur === 1 ? '' : 'er'} euro`;
    const all = `${numbers.integer(total)} ${label(total)} fikk ${amount}`;
    const [first, ...others] = majority?.counties ?? [];
    if (!majority || !first || total < 3) return [all];
    const where = others.length === 0 ? first.name : `${frame.count(majority.counties.length)} fylker`;
    return [`${all}, og ${majority.isExactlyHalf ? 'halvparten' : 'over halvparten'} av dem ligger i ${where}`, all];
  },
  finding: ({totalMunicipalities, countiesWith, counties, majority, county}: CefFinding, numbers: Numbers) => {
    const where = `${totalMunicipalities === 1 ? 'Kommunen' : 'Kommunene'} ligger i ${frame.count(countiesWith)} av ${frame.count(counties)} fylker`;
    if (county) {
      const {name, municipalities} = county.county;
      if (municipalities === null) return `Rapporten fører ikke opp noen kommuner i ${name}. ${where}.`;
      const most = county.shared ? '' : ['', 'flest', 'nest flest'][county.rank];
      const rank = most
        ? `${most} av fylkene`
        : `på ${county.shared ? 'delt ' : ''}${county.rank}. plass blant fylkene`;
      return `${capital(frame.counted(municipalities))} av kommunene ligger i ${name}, ${rank}. ${where}.`;
    }
    if (!majority) return `${where}.`;
    const names = numbers.list(majority.counties.map(({name}) => name));
    return `${where}, ${majority.isExactlyHalf ? 'halvparten' : 'over halvparten'} i ${names}.`;
  },
};

export type CefFundingMapWords = typeof words & {
  /** What is said of other data: sentences about the numbers, and about what is not drawn. */
  ownFinding?: {readonly news: readonly string[]; readonly lacking: readonly string[]};
};

function label(n: number): string {
  return n === 1 ? 'kommune' : 'kommuner';
}
