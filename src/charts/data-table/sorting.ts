import type {Order, TableRow} from './table.js';

/** The column that a table is sorted by, from 0, and its direction in the words of `aria-sort`. */
export interface Sort {
  column: number;
  direction: 'ascending' | 'descending';
}

/**
 * The next order when the reader presses the head of a column: first the first names, or else what is highest, newest or
 * most often true, then the opposite, and then the original order.
 */
export function nextSort(sort: Sort | undefined, column: number, order: Order): Sort | undefined {
  const [first, second] =
    order === 'name' ? (['ascending', 'descending'] as const) : (['descending', 'ascending'] as const);
  if (sort?.column !== column) return {column, direction: first};
  return sort.direction === first ? {column, direction: second} : undefined;
}

/** The rows in order. Rows that are equal keep their order, and rows without a key are last in both directions. */
export function sortedRows(rows: readonly TableRow[], sort: Sort | undefined, language: string): readonly TableRow[] {
  if (!sort) return rows;
  const {column, direction} = sort;
  const sign = direction === 'ascending' ? 1 : -1;
  const {compare} = new Intl.Collator(language, {numeric: true});
  const keyOf = ({label, key = label as string, values}: TableRow) =>
    column === 0 ? key : (values?.[column - 1] ?? null);
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (a.isLead || b.isLead) return a.isLead ? -1 : 1;
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (typeof one === 'number' ? one - Number(other) : compare(one, `${other}`));
  });
}
