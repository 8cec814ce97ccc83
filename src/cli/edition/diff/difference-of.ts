import type {Language} from '../../../datasets/source.js';
import {flatTrend} from '../flat-trend.js';
import type {Documents} from '../sheet-rows.js';
import {compareCells} from './compare-cells.js';
import {compareClaims} from './compare-claims.js';
import {compareFindings} from './compare-findings.js';
import type {CellChange, Difference, RowChange} from './difference.js';
import {missingTranslations} from './translations.js';
import {itemsOf} from '../places.js';

/** Sheets whose rows have a part of the list of their own. */
const listed = {guides: 'Veiledninger', partners: 'Partnere'} as const;

/** All that is different between two reports. */
export async function differenceOf(
  years: {from: string; to: string},
  documents: {before: Documents; after: Documents},
  language: Language,
): Promise<Difference> {
  const {before, after} = documents;
  const {changes, added, removed} = compareCells(before, after);
  const inSheet = (rows: readonly RowChange[], name: string) =>
    rows.filter(({sheet}) => sheet === name).map(({row}) => row);
  const others = (rows: readonly RowChange[]) =>
    rows.filter(({sheet}) => sheet !== listed.guides && sheet !== listed.partners);
  const [old, current] = [flatTrend(before['infosec-trend']), flatTrend(after['infosec-trend'])];
  const [oldYears, currentYears] = [yearsOf(old), yearsOf(current)];
  const inBoth = ({header}: CellChange) =>
    !isYear(header) || (oldYears.includes(header) && currentYears.includes(header));
  const withDecimals = (change: CellChange): CellChange => {
    const measure = current.measures.find(({id}) => change.row.startsWith(`${id}, `));
    return measure && isYear(change.header) ? {...change, decimals: measure.decimals} : change;
  };
  return {
    ...years,
    numbers: changes.filter(isNumber).filter(inBoth).map(withDecimals),
    texts: changes.filter((change) => !isNumber(change)),
    years: {added: without(currentYears, oldYears), removed: without(oldYears, currentYears)},
    guides: {added: inSheet(added, listed.guides), removed: inSheet(removed, listed.guides)},
    partners: {added: inSheet(added, listed.partners), removed: inSheet(removed, listed.partners)},
    added: others(added),
    removed: others(removed),
    ...compareClaims(before, after, language),
    findings: await compareFindings(years, documents, language),
    translations: missingTranslations(before, after),
    links: sharedLinks(after),
  };
}

const isYear = (header: string) => /^\d{4}$/.test(header);

/** Whether a cell has a number in one report at least, or a sign in place of one. */
const isNumber = ({header, before, after}: CellChange): boolean =>
  typeof before === 'number' || typeof after === 'number' || isYear(header);

const yearsOf = ({numbers}: ReturnType<typeof flatTrend>) => Object.keys(numbers[0]?.values ?? {});

const without = (items: readonly string[], others: readonly string[]) => items.filter((item) => !others.includes(item));

/** Addresses that more than one guide leads to, however each of them writes it. */
function sharedLinks(documents: Documents): Difference['links'] {
  const guides = new Map<string, string[]>();
  for (const {item} of itemsOf(documents['guidance'], 'guides')) {
    const address = plainAddress(`${item['href']}`);
    guides.set(address, [...(guides.get(address) ?? []), `${item['title']}`]);
  }
  return [...guides].filter(([, titles]) => titles.length > 1).map(([address, titles]) => ({address, guides: titles}));
}

/** An address without what leads to the same page: `www.`, the part after `#`, and a slash at the end. */
function plainAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const {host, pathname, search} = new URL(href);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
