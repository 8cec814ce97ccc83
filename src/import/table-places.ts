import {mostElementsInTable as most, mostLettersInTable as mostLetters, mostTexts} from './limits.js';
import {ImportError} from './import-error.js';

/** One cell of a table, for each of the places that it covers. */
export interface PlacedCell {
  cell: HTMLTableCellElement;
  text: string;
  isHeader: boolean;
  /** The cell covers more than one place of the table. */
  isMerged: boolean;
  /** The cell covers more than one column. */
  isWide: boolean;
}

/** A row of places, and its number as a reader counts it. */
export interface PlacedRow {
  places: PlacedCell[];
  number: number;
  row: HTMLTableRowElement;
}

/** Every place of the table with the cell that covers it. Rows without cells are invisible, and left out. */
export function layOut(table: HTMLTableElement): PlacedRow[] {
  const elements = table.getElementsByTagName('*').length;
  if (elements > most)
    throw new ImportError('too-many-cells', 'table', `at most ${most} elements`, elements, {count: elements, most});
  const letters = table.textContent?.length ?? 0;
  if (letters > mostLetters)
    throw new ImportError('too-many-cells', 'table', `at most ${mostLetters} letters`, letters, {
      count: letters,
      most: mostLetters,
    });
  const rows = [...table.rows];
  const grid: PlacedRow[] = rows.map((row, r) => ({places: [], number: r + 1, row}));
  let count = 0;
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[r]!.places[column]) column++;
      const down = Math.min(cell.rowSpan || rows.length, rows.length - r);
      count += down * cell.colSpan;
      if (count > mostTexts)
        throw new ImportError('too-many-cells', 'table', `at most ${mostTexts} cells`, count, {count, most: mostTexts});
      const place = {
        cell,
        text: '',
        isHeader: cell.localName === 'th',
        isMerged: down * cell.colSpan > 1,
        isWide: cell.colSpan > 1,
      };
      for (let y = r; y < r + down; y++) {
        const {places} = grid[y]!;
        for (let x = column; x < column + cell.colSpan; x++) {
          if (places[x]) throw new ImportError('merged-cells', `row ${y + 1}`, 'without cells over one another', x);
          places[x] = place;
        }
      }
      column += cell.colSpan;
    }
  });
  return grid.filter(({places}) => places.length > 0);
}

/** A row of one cell over all columns. */
export const isOverAll = ({places}: PlacedRow, width: number) => places.length === width && new Set(places).size === 1;
