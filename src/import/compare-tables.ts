import {placesOf} from '../datasets/numbered.js';
import type {OwnTrend, SignedCell, Table, TableDimension} from './imported-data.js';

/** Most cells that are listed, for a report that can be read. */
const mostListed = 200;

/** A cell whose number, or the sign in place of it, is another one at the source. */
export interface Revised {
  /** The names of its categories. */
  at: string;
  from: string;
  to: string;
}

/** A category that only one of the two has. */
export interface Item {
  dimension: string;
  category: string;
}

export interface Comparison {
  /** The cells that both have. */
  compared: number;
  revisedCount: number;
  /** The first of them. */
  revised: readonly Revised[];
  added: readonly Item[];
  gone: readonly Item[];
}

/** Whether two tables are split in the same way, so that their cells can be compared one by one. */
export function areAlike(published: Pick<Table, 'dimensions'>, current: Pick<Table, 'dimensions'>): boolean {
  const names = ({dimensions}: Pick<Table, 'dimensions'>) => dimensions.map(({id}) => id).sort();
  return `${names(published)}` === `${names(current)}`;
}

/** Compares the cells of two tables that are split in the same way. */
export function compareTables(published: Table, current: Table): Comparison {
  const others = published.dimensions.map(({id}) => current.dimensions.find((one) => one.id === id)!);
  const order = current.dimensions.map(({id}) => published.dimensions.findIndex((one) => one.id === id));
  const shared = published.dimensions.map(({categories}, i) =>
    categories.flatMap(({id}, place) => {
      const other = others[i]!.categories.findIndex((one) => one.id === id);
      return other < 0 ? [] : [{place, other}];
    }),
  );
  const revised: Revised[] = [];
  let revisedCount = 0;
  const sizes = shared.map(({length}) => length);
  const compared = sizes.reduce((product, size) => product * size, 1);
  for (const index of placesOf(compared)) {
    const at = placesIn(index, sizes).map((place, i) => shared[i]![place]!);
    const before = published.cell(at.map(({place}) => place));
    const after = current.cell(order.map((i) => at[i]!.other));
    if (isSame(before, after)) continue;
    revisedCount += 1;
    if (revised.length < mostListed)
      revised.push({at: nameOf(published.dimensions, at), from: written(before), to: written(after)});
  }
  return {
    compared,
    revisedCount,
    revised,
    added: others.flatMap((one, i) => onlyIn(one, published.dimensions[i]!)),
    gone: published.dimensions.flatMap((one, i) => onlyIn(one, others[i]!)),
  };
}

/** The places of a cell in each dimension. */
function placesIn(index: number, sizes: readonly number[]): number[] {
  let rest = index;
  return sizes
    .toReversed()
    .map((size) => {
      const place = rest % size;
      rest = (rest - place) / size;
      return place;
    })
    .toReversed();
}

/** Numbers that are equal in value are equal. Signs count only where there is no number. */
const isSame = (a: SignedCell, b: SignedCell) =>
  a.value === b.value && (a.value !== null || (a.status ?? '') === (b.status ?? ''));

const written = ({value, sign}: SignedCell) => (value === null ? (sign ?? 'no number') : `${value}`);

function nameOf(dimensions: readonly TableDimension[], at: readonly {place: number}[]): string {
  return dimensions
    .flatMap(({categories}, i) => (categories.length > 1 ? [categories[at[i]!.place]!.label] : []))
    .join(', ');
}

function onlyIn({id, label, categories}: TableDimension, other: TableDimension): Item[] {
  return categories
    .filter((one) => !other.categories.some((known) => known.id === one.id))
    .map((one) => ({dimension: label || id, category: one.label || one.id}));
}

/** A trend as a table of measure, level and period, for sources that split or name the same numbers differently. */
export function trendTable(trend: OwnTrend): Table {
  const dimension = (id: string, categories: readonly {id: string; label: string}[]): TableDimension => ({
    id,
    label: id,
    categories,
  });
  const {measures, levels, years, periods, cell} = trend;
  const labelOf = (id: string) => periods.find((one) => one.id === id)?.label ?? id;
  return {
    label: trend.label,
    source: trend.source.name,
    dimensions: [
      dimension('measure', measures),
      dimension('level', levels),
      dimension(
        'period',
        years.map((id) => ({id, label: labelOf(id)})),
      ),
    ],
    notes: [],
    rounded: false,
    cell: ([measure = 0, level = 0, year = 0]) => cell(measures[measure]!.id, levels[level]!.id, years[year]!),
    document: trend.document,
  };
}
