import type {Majority} from '../../datasets/cef-funding.js';
import {aboutDecimals} from '../../datasets/county-shares.js';
import type {CefFundingMapWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nn.js';

export const words: CefFundingMapWords = {
  ...frame,
  heading: 'Kommunar som har fått støtte frå EU-programmet CEF',
  map: 'Kart',
  bars: 'Stolpar',
  county: 'Fylke',
  countyNumber: 'Fylkesnummer',
  municipalities: 'Kommunar med støtte',
  inCountyColumn: 'Kommunar i fylket',
  shareColumn: 'Andel av kommunane, berekna',
  heads: {all: 'Kommunar', withSupport: 'med støtte', inCounty: 'i fylket', share: 'andel, berekna'},
  total: 'I alt',
  wholeCountry: 'Heile landet',
  note: 'Merknad',
  ofAll,
  shareIsTooHigh: 'andelen er for høg',
  computedShare: (share) => `${share} prosent, berekna`,
  outOf: (all) => `av ${all}`,
  amount: (amount) => `${amount} mill. euro til saman`,
  statisticLegend: 'Vis tal som',
  statistics: {count: 'Talet på kommunar', share: 'Andel av kommunane'},
  shareUnit: (division) => `Prosent av kommunane i kvart fylke, inndelinga i ${division}`,
  chart: 'Kommunar med støtte, etter fylke',
  shareChart: 'Andel av kommunane som har fått støtte (berekna)',
  mapLabel: 'Kart etter fylke',
  keyTitle: 'Talet på kommunar',
  shareKeyTitle: 'Prosent av kommunane',
  circleKey: 'arealet av sirkelen viser talet',
  mentioned: 'nemnt i påstanden',
  notListed: 'ingen oppførte',
  selected: 'vald',
  hint: 'Peik eller trykk for å framheve eit fylke.',
  hintChosen: 'Trykk på fylket igjen for å fjerne valet.',
  keys: 'Tastatur: Tab går til stolpane. Bruk piltastane, Home og End. Enter vel, Esc lukkar.',
  described: (county, municipalities, all, share) =>
    municipalities === null
      ? `${county}: ingen oppførte`
      : `${county}: ${share === undefined ? '' : `${share} prosent, `}${ofAll(municipalities, all)}`,
  howToRead: (division) => `Fylka er inndelte som i ${division}.`,
  roundedColours: 'Fargen på eit fylke følgjer det heile talet som står der.',
  majority: ({counties, municipalities}, all) =>
    `${counties.length === 1 ? 'Fylket' : `Dei ${frame.count(counties.length)} fylka`} med flest: ${municipalities} av ${all}`,
  smallerScale: 'Mindre målestokk',
  computed: (caveat) =>
    `Andelane står ikkje i rapporten. Dei er berekna for denne figuren: kommunar med støtte, delte på alle kommunane i fylket. ${caveat}`,
  notListedNote: (counties, numbers) =>
    `«Ingen oppførte» tyder at rapporten ikkje fører opp kommunar i ${numbers.list(counties)}.`,
  caption: 'Kommunar som har fått støtte frå CEF, etter fylke',
  mapData: 'Kart',
  inCountyData: 'Kommunar i fylka',
  shareFinding: ({municipalities, all, share, highest, county}, numbers) => {
    const percent = (value: number) => `${numbers.decimal(value, aboutDecimals(value))} prosent`;
    const whole = `I heile landet er det ${municipalities} av ${all}, om lag ${percent(share)}.`;
    if (county) {
      const {name, municipalities: count, municipalitiesInCounty = 0} = county.county;
      if (county.share === null)
        return [
          `I heile landet er det ${municipalities} kommunar med støtte og ${all} i alt, eller om lag ${percent(share)}.`,
          `Rapporten fører ikkje opp nokon kommunar i ${name}.`,
        ];
      const most = county.shared ? '' : ['', 'høgast', 'nest høgast'][county.rank];
      const rank = most ? `${most} av fylka` : `${county.shared ? 'delt ' : ''}${county.rank}. plass blant fylka`;
      return [
        `I ${name} er det ${count} kommunar med støtte og ${municipalitiesInCounty} i alt.`,
        `Det er om lag ${percent(county.share)}, ${rank}.`,
        whole,
      ];
    }
    const [first, ...others] = highest?.counties ?? [];
    if (!first) return [`Ingen kommunar er førte opp med støtte.`];
    return [
      `${numbers.list(highest!.counties.map(({name}) => name))} har den høgaste andelen kommunar med støtte: om lag ${percent(highest!.share)}.`,
      ...(others.length > 0
        ? []
        : [`Det er ${ofAll(first.municipalities!, first.municipalitiesInCounty)} i ${first.name}.`]),
      whole,
    ];
  },
  unit: 'Tal på kommunar',
  headline: ({totalMunicipalities: total, amountMillionEur, majority}, numbers) => {
    const amount = `${numbers.exact(amountMillionEur)} million${amountMillionEur === 1 ? '' : 'ar'} euro`;
    const named = `${numbers.integer(total)} ${label(total)}`;
    const received = `fekk ${total === 1 ? '' : 'til saman '}${amount}`;
    const all = `${named} ${received}`;
    return majority && total > 2 ? [`${named}, ${half(majority)}, ${received}`, all] : [all];
  },
  /** The heading of a figure under a heading that tells how many received how much. */
  whereMost: ({totalMunicipalities: total, majority}) =>
    majority && total > 2 ? [capital(half(majority, ` av dei ${total} kommunane ligg`))] : [],
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
    const names = numbers.list(majority.counties.map(({name, municipalities}) => `${name} (${municipalities})`));
    // No other county has any.
    if (majority.counties.length === countiesWith) return `${where}: ${names}.`;
    return `${where}, flest i ${names}.`;
  },
};

function ofAll(municipalities: number, all?: number): string {
  return all === undefined ? `${municipalities} ${label(municipalities)}` : `${municipalities} av ${all} ${label(all)}`;
}

function label(n: number): string {
  return n === 1 ? 'kommune' : 'kommunar';
}

/** «halvparten i tre fylker» */
function half({counties, isExactlyHalf}: Majority, are = ''): string {
  const where = counties.length === 1 ? counties[0]!.name : `${frame.count(counties.length)} fylke`;
  return `${isExactlyHalf ? 'halvparten' : 'over halvparten'}${are} i ${where}`;
}
