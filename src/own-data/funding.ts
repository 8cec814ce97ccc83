import type {CefFundingMapWords} from '../locale/nb/cef-funding-map.js';
import type {Numbers} from '../locale/numbers.js';
import {cefFunding} from '../model/cef-funding.js';
import type {OwnFunding} from '../model/own-data.js';
import {fundingFrom} from '../readers/funding-from.js';
import type {CefFundingMap} from '../elements/cef-funding-map.js';
import {drawable} from './drawable.js';
import type {OwnNote, OwnTopic, Told} from './topic.js';

/** What the map draws of an author's own numbers, and the words that are true of them. */
export interface OwnFundingShown {
  funding: OwnFunding;
  words: Partial<CefFundingMapWords>;
  numbers: Numbers;
}

export const topic: OwnTopic<OwnFundingShown> = {
  hints: (host) => ({county: (host as CefFundingMap).dimensionCounty}),
  read(answer, hints, told) {
    const funding = fundingFrom(answer, hints, told.language);
    drawable(funding.counties.map(({municipalities}) => municipalities));
    const decimals =
      funding.unit?.decimals ??
      (funding.counties.every(({municipalities}) => Number.isInteger(municipalities ?? 0)) ? 0 : 1);
    const numbers: Numbers = {...told.numbers, integer: (value) => told.numbers.decimal(value, decimals)};
    return {funding: {...funding, decimals}, numbers, words: wordsOf(funding, {...told, numbers})};
  },
  notes: ({funding, numbers}, told) => [
    ...unplaced(funding, {...told, numbers}),
    ...funding.notes.map(({text}) => text),
    ...ofTheReport(funding, {...told, numbers}),
  ],
};

/** The report's sentences speak of municipalities with support: none of them is said of other numbers. */
function wordsOf(funding: OwnFunding, {words, numbers}: Told): Partial<CefFundingMapWords> {
  const counted = funding.counted || words.numbersColumn;
  const meaning = (county: string) => {
    const code = funding.counties.find(({name}) => name === county)?.code ?? '';
    const status = funding.cells.get(code)?.status;
    return status ? words.status[status] : words.noNumber;
  };
  return {
    heading: funding.label ?? counted,
    municipalities: funding.unit?.label ? words.caption(counted, funding.unit.label) : counted,
    chart: counted,
    caption: counted,
    keyTitle: funding.unit?.label ?? counted,
    notListed: words.noNumber,
    described: (county, value) => `${county}: ${value === null ? meaning(county) : numbers.integer(value)}`,
    howToRead: words.counties,
    notListedNote: (counties, {list}) => words.countiesWithout(list(counties)),
    finding: () => {
      const known = funding.counties.filter(({municipalities}) => municipalities !== null);
      const [highest, lowest] = [known[0], known.at(-1)];
      if (!highest || !lowest) return words.noNumbers;
      const [high, low] = [highest, lowest].map(({municipalities}) => numbers.integer(municipalities!));
      return highest.municipalities === lowest.municipalities
        ? words.single(counted, numbers.list(known.map(({name}) => name)), high!)
        : words.spread(counted, highest.name, high!, lowest.name, low!);
    },
  };
}

/** A county that the map of 2020 does not have is told of by name, with its number. */
function unplaced({unplaced: rows}: OwnFunding, {words, numbers}: Told): OwnNote[] {
  if (rows.length === 0) return [];
  const items = rows.map(({name, value, reason, within = ''}) => {
    const number = value === null ? words.noNumber : numbers.integer(value);
    return `${name}: ${number}. ${words.unplaced[reason](name, within)}`;
  });
  return [{heading: words.unplacedHeading, items}];
}

function ofTheReport(own: OwnFunding, {edition, language, words, numbers}: Told): OwnNote[] {
  // Numbers of something else can be equal or not: it means nothing.
  if (own.amountMillionEur === undefined) return [words.nothingCompared];
  const written = (value: number | null) => (value === null ? words.noNumber : numbers.integer(value));
  const report = cefFunding(edition, language).counties;
  const both = report.flatMap((county) => {
    const other = own.counties.find(({code}) => code === county.code);
    return other ? [{name: county.name, from: county.municipalities, to: other.municipalities}] : [];
  });
  const items = both
    .filter(({from, to}) => from !== to)
    .map(({name, from, to}) => words.change(`${own.countyDivision}`, name, written(from), written(to)));
  return [items.length === 0 ? words.same(both.length) : {heading: words.differs(items.length, both.length), items}];
}
