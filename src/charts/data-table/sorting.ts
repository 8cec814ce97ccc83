import type {TableRow} from './table.js';

/** The column that a table is sorted by, from 0, and its direction in the words of `aria-sort`. */
export interface Sort {
  column: number;
  direction: 'ascending' | 'descending';
}

/**
 * The next order when the reader presses the head of a column: first the highest numbers or the first names, then the
 * opposite, and then the original order.
 */
export function nextSort(sort: Sort | undefined, column: number, isNumber: boolean): Sort | undefined {
  const first = isNumber ? 'descending' : 'ascending';
  if (sort?.column !== column) return {column, direction: first};
  if (sort.direction !== first) return undefined;
  return {column, direction: isNumber ? 'ascending' : 'descending'};
}

/** The rows in order. Rows that are equal keep their order, and rows without a number are last in both directions. */
export function sortedRows(rows: readonly TableRow[], sort: Sort | undefined, language: string): readonly TableRow[] {
  if (!sort) return rows;
  const {column, direction} = sort;
  const sign = direction === 'ascending' ? 1 : -1;
  const {compare} = new Intl.Collator(language);
  if (column === 0) return rows.toSorted((a, b) => sign * compare(a.label, b.label));
  const valueOf = ({values}: TableRow) => values?.[column - 1] ?? null;
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
