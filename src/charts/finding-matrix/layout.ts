export interface FindingMatrixOptions<Row, Entry> {
  /** The sources of the row; several entries of one column are in one cell. */
  entries: (row: Row) => readonly Entry[];
  column: (entry: Entry) => string;
  /** Columns from the left. */
  columnDomain: readonly string[];
  /** Rows that come first; the others keep their order after them. */
  isLead: (row: Row) => boolean;
}

export interface FindingRow<Row, Entry> {
  row: Row;
  isLead: boolean;
  /** The cells from the left; a row has no cell in a column without entries. */
  cells: {column: number; entries: readonly Entry[]}[];
}

/** The most columns of marks that have room; with more, all marks are under one another. */
export const mostColumns = 6;

/** A matrix of findings and their sources. */
export function layoutFindingMatrix<Row, Entry>(
  rows: readonly Row[],
  {entries, column, columnDomain, isLead}: FindingMatrixOptions<Row, Entry>,
): FindingRow<Row, Entry>[] {
  return [...rows.filter(isLead), ...rows.filter((row) => !isLead(row))].map((row) => ({
    row,
    isLead: isLead(row),
    cells: columnDomain.flatMap((id, place) => {
      const together = entries(row).filter((entry) => column(entry) === id);
      return together.length > 0 ? [{column: place, entries: together}] : [];
    }),
  }));
}
