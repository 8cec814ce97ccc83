/** A cell of a workbook as it was read. An empty cell has no `value`. */
export interface SheetCell {
  /** The address in the sheet: `C7`. */
  address: string;
  value: string | number | boolean | undefined;
  /** The code of an error such as `#REF!`. */
  error?: string;
  formula?: string;
  /** The range that has the results of the formula, where it is more than this cell. */
  results?: string;
  isDate?: boolean;
  isPercent?: boolean;
  /** The range of the merged cells that it is part of. */
  merged?: string;
}

export interface Sheet {
  name: string;
  /** The rows from the first; a row that the file leaves out is empty. */
  rows: readonly (readonly (SheetCell | undefined)[])[];
  /** The ranges of merged cells; only the first cell of each has a value. */
  merges: readonly CellRange[];
}

export interface CellRange {
  name: string;
  from: {row: number; column: number};
  to: {row: number; column: number};
}

/** The letters of a column, from 0: A, B, …, AA. */
export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${lettersOf(Math.floor(column / 26) - 1)}${letter}`;
}

/** The place of a cell by its address, from 0; `undefined` where it is not an address. */
export function placeOfAddress(address: string): {row: number; column: number} | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {row: Number(digits) - 1, column: column - 1};
}

/** The cells from one address to another, or one cell; `undefined` where these are not addresses. */
export function rangeOf(name: string): CellRange | undefined {
  const [from, to = from] = name.split(':').map(placeOfAddress);
  return from && to && {name, from, to};
}

/** A text as names are compared: composed, and without characters at its ends or inside that nobody sees. */
export const nameOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B]/g, '')
    .trim();

export const isEmpty = (cell: SheetCell | undefined): boolean =>
  cell === undefined ||
  (cell.formula === undefined &&
    cell.error === undefined &&
    (cell.value === undefined || (typeof cell.value === 'string' && nameOf(cell.value) === '')));
