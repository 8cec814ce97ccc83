import type {CefFinding, Majority} from '../../datasets/cef-funding.js';
import {aboutDecimals, type ShareFinding} from '../../datasets/county-shares.js';
import type {Numbers} from '../../i18n/numbers.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Kommuner som har fått støtte fra EU-programmet CEF',
  map: 'Kart',
  bars: 'Stolper',
  county: 'Fylke',
  countyNumber: 'Fylkesnummer',
  municipalities: 'Kommuner med støtte',
  inCountyColumn: 'Kommuner i fylket',
  shareColumn: 'Andel av kommunene, beregnet',
  heads: {all: 'Kommuner', withSupport: 'med støtte', inCounty: 'i fylket', share: 'andel, beregnet'},
  total: 'I alt',
  wholeCountry: 'Hele landet',
  note: 'Merknad',
  ofAll,
  shareIsTooHigh: 'andelen er for høy',
  computedShare: (share: string) => `${share} prosent, beregnet`,
  outOf: (all: number) => `av ${all}`,
  amount: (amount: string) => `${amount} mill. euro til sammen`,
  statisticLegend: 'Vis tall som',
  statistics: {count: 'Antall', share: 'Andel av kommunene'},
  /** The unit of the shares, and the municipalities that they are shares of. */
  shareUnit: (division: number) => `Prosent av kommunene i hvert fylke, inndelingen i ${division}`,
  chart: 'Kommuner med støtte, etter fylke',
  shareChart: 'Andel av kommunene som har fått støtte (beregnet)',
  mapLabel: 'Kart etter fylke',
  keyTitle: 'Antall kommuner',
  shareKeyTitle: 'Prosent av kommunene',
  circleKey: 'sirkelens areal viser tallet',
  mentioned: 'nevnt i påstanden',
  notListed: 'ingen oppført',
  selected: 'valgt',
  hint: 'Pek eller trykk for å fremheve et fylke.',
  /** In the place of the hint, where a county is chosen. */
  hintChosen: 'Trykk på fylket igjen for å fjerne valget.',
  keys: 'Tastatur: Tab går til stolpene. Bruk piltastene, Home og End. Enter velger, Esc lukker.',
  described: (county: string, municipalities: number | null, all?: number, share?: string) =>
    municipalities === null
      ? `${county}: ingen oppført`
      : `${county}: ${share === undefined ? '' : `${share} prosent, `}${ofAll(municipalities, all)}`,
  howToRead: (division: number) => `Fylkene er delt inn som i ${division}.`,
  roundedColours: 'Fargen på et fylke følger det hele tallet som står der.',
  /** «De tre fylkene med flest: 41 av 82» */
  majority: ({counties, municipalities}: Majority, all: number) =>
    `${counties.length === 1 ? 'Fylket' : `De ${frame.count(counties.length)} fylkene`} med flest: ${municipalities} av ${all}`,
  smallerScale: 'Mindre målestokk',
  computed: (caveat: string) =>
    `Andelene står ikke i rapporten. De er beregnet for denne figuren: kommuner med støtte, delt på alle kommuner i fylket. ${caveat}`,
  notListedNote: (counties: readonly string[], numbers: Numbers) =>
    `«Ingen oppført» betyr at rapporten ikke fører opp kommuner i ${numbers.list(counties)}.`,
  caption: 'Kommuner som har fått støtte fra CEF, etter fylke',
  mapData: 'Kart',
  inCountyData: 'Kommuner i fylkene',
  shareFinding: ({municipalities, all, share, highest, county}: ShareFinding, numbers: Numbers) => {
    const percent = (value: number) => `${numbers.decimal(value, aboutDecimals(value))} prosent`;
    const whole = `I hele landet er det ${municipalities} av ${all}, om lag ${percent(share)}.`;
    if (county) {
      const {name, municipalities: count, municipalitiesInCounty = 0} = county.county;
      if (county.share === null)
        return [
          `I hele landet er det ${municipalities} kommuner med støtte og ${all} i alt, eller om lag ${percent(share)}.`,
          `Rapporten fører ikke opp noen kommuner i ${name}.`,
        ];
      const most = county.shared ? '' : ['', 'høyest', 'nest høyest'][county.rank];
      const rank = most ? `${most} av fylkene` : `${county.shared ? 'delt ' : ''}${county.rank}. plass blant fylkene`;
      return [
        `I ${name} er det ${count} kommuner med støtte og ${municipalitiesInCounty} i alt.`,
        `Det er om lag ${percent(county.share)}, ${rank}.`,
        whole,
      ];
    }
    const [first, ...others] = highest?.counties ?? [];
    if (!first) return [`Ingen kommuner er ført opp med støtte.`];
    return [
      `${numbers.list(highest!.counties.map(({name}) => name))} har den høyeste andelen kommuner med støtte: om lag ${percent(highest!.share)}.`,
      ...(others.length > 0
        ? []
        : [`Det er ${ofAll(first.municipalities!, first.municipalitiesInCounty)} i ${first.name}.`]),
      whole,
    ];
  },
  unit: 'Antall kommuner',
  headline: (
    {totalMunicipalities: total, amountMillionEur, majority}: CefFinding,
    numbers: Numbers,
  ): readonly string[] => {
    const amount = `${numbers.exact(amountMillionEur)} million${amountMillionEur === 1 ? '' : 'er'} euro`;
    const named = `${numbers.integer(total)} ${label(total)}`;
    const received = `fikk ${total === 1 ? '' : 'til sammen '}${amount}`;
    const all = `${named} ${received}`;
    return majority && total > 2 ? [`${named}, ${half(majority)}, ${received}`, all] : [all];
  },
  /** The heading of a figure under a heading that tells how many received how much. */
  whereMost: ({totalMunicipalities: total, majority}: CefFinding): readonly string[] =>
    majority && total > 2 ? [capital(half(majority, ` av de ${total} kommunene ligger`))] : [],
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
    const names = numbers.list(majority.counties.map(({name, municipalities}) => `${name} (${municipalities})`));
    // No other county has any.
    if (majority.counties.length === countiesWith) return `${where}: ${names}.`;
    return `${where}, flest i ${names}.`;
  },
};

export type CefFundingMapWords = typeof words & {
  /** The finding of imported data: sentences about the numbers, and about rows that are not drawn. */
  ownFinding?: {
    readonly news: readonly string[];
    readonly lacking: readonly string[];
    /** A sentence on the chosen county, where the news does not name it. */
    of(code: string): readonly string[];
  };
};

function ofAll(municipalities: number, all?: number): string {
  return all === undefined ? `${municipalities} ${label(municipalities)}` : `${municipalities} av ${all} ${label(all)}`;
}

function label(n: number): string {
  return n === 1 ? 'kommune' : 'kommuner';
}

/** «halvparten i tre fylker» */
function half({counties, isExactlyHalf}: Majority, are = ''): string {
  const where = counties.length === 1 ? counties[0]!.name : `${frame.count(counties.length)} fylker`;
  return `${isExactlyHalf ? 'halvparten' : 'over halvparten'}${are} i ${where}`;
}
