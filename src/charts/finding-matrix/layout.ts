export interface FindingMatrixOptions<Row, Entry> {
  /** The sources of the row; several entries of one column are in one cell. */
  entries: (row: Row) => readonly Entry[];
  column: (entry: Entry) => string;
  /** Columns from the left. */
  columnDomain: readonly string[];
  hasDrawing: (row: Row) => boolean;
}

export interface FindingRow<Row, Entry> {
  row: Row;
  /** Whether a drawing is under its cells. */
  hasDrawing: boolean;
  /** The cells from the left; a row has no cell in a column without entries. */
  cells: {column: number; entries: readonly Entry[]}[];
}

/** The most columns of marks that have room; with more, all marks are under one another. */
export const mostColumns = 6;

/** A matrix of findings and their sources. */
export function layoutFindingMatrix<Row, Entry>(
  rows: readonly Row[],
  {entries, column, columnDomain, hasDrawing}: FindingMatrixOptions<Row, Entry>,
): FindingRow<Row, Entry>[] {
  return rows.map((row) => ({
    row,
    hasDrawing: hasDrawing(row),
    cells: columnDomain.flatMap((id, place) => {
      const together = entries(row).filter((entry) => column(entry) === id);
      return together.length > 0 ? [{column: place, entries: together}] : [];
    }),
  }));
}
