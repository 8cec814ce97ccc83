import {ImportError} from './import-error.js';

/**
 * The limits of data from outside. Larger data is refused with a sentence to the reader. Within the limits, no document
 * blocks the main thread for more than 100 ms at a time or 2 s in all, on a processor four times slower. Two tasks may take
 * 250 ms: parsing tens of thousands of different short texts, and drawing thousands of links.
 * test/elements/work-budget.test.ts tests the worst data of each kind.
 */

/** Bytes of a response: a table of 200,000 cells fits. */
export const mostBytes = 5_000_000;

/** Cells of JSON-stat: more than any figure draws. */
export const mostCells = 200_000;

/** Cells of CSV, each of which is a text of its own. */
export const mostTexts = 50_000;

/** Elements inside a table in a page, including those in its cells: the style of each is computed. */
export const mostElementsInTable = 3000;

/** Characters of such a table, including its title and notes. */
export const mostLettersInTable = 100_000;

/** Elements inside one cell. Editors wrap a number in a few. */
export const mostElementsInCell = 12;

/** Dimensions of a dataset. Statistics agencies publish tables of ten at most. */
export const mostDimensions = 50;

/** Categories of one dimension: enough for all municipalities of a country, or all months of a century. */
export const mostCategories = 10_000;

/** Characters of an identifier or a field name. A longer one is refused: if truncated, two could become equal. */
export const longestId = 500;

/** Characters of a list of names in an attribute. */
export const longestList = 10_000;

/** Characters of a label or a note. A longer text is truncated, because it would not fit in a figure. */
export const longestLabel = 500;

/** Characters of one cell of a CSV. A longer cell has a quotation mark that was never closed. */
export const longestCell = 100_000;

/** Characters of a name with a meaning: a county, a period, a measure. No known name is longer. */
export const longestName = 300;

/** For JSON: nested levels, values, texts, names, and names in one object. It is parsed in one task. */
export const mostOfJson = {levels: 100, values: 250_000, texts: 100_000, names: 30_000, namesOfOne: 1000};

/** Columns of a table for a period or a measure each, and key columns that distinguish its rows. */
export const mostColumns = {columns: 1000, keys: 20};

/** For a trend: as many as are legible in small charts. */
export const mostInTrend = {years: 20, levels: 8, measures: 12};

/** Notes below a figure; mandatory notes come first. */
export const mostNotes = 40;

/** Links of a list. */
export const mostLinks = 1000;

/** Links, and elements in a table, that are read at once. A larger number is read in slices, like a response. */
export const mostAtOnce = {links: 100, inTable: 100};

/** Characters of a script inside an element that are read at once. A longer one is read in slices, like a response. */
export const mostLettersAtOnce = 20_000;

/** Responses kept for the next figure with the same address, and their bytes in total. */
export const kept = {answers: 20, bytes: 20_000_000};

/** The product of sizes; throws before any work begins if it is more than can be drawn. */
export function product(sizes: readonly number[], most: number): number {
  // Above 2⁵³ a product is rounded, but it never becomes small again.
  const count = sizes.reduce((cells, size) => cells * size, 1);
  if (!(count <= most)) throw new ImportError('too-many-cells', 'size', `at most ${most} cells`, count, {count, most});
  return count;
}

/** Far larger than any real number in the data; the difference of two such numbers is still finite. */
const largestNumber = 1e300;

/** @throws {ImportError} for numbers that do not fit on any axis. */
export function drawable(values: readonly (number | null)[]): void {
  const beyond = values.find((value) => Math.abs(value ?? 0) > largestNumber);
  const expected = `between -${largestNumber} and ${largestNumber}`;
  if (beyond !== undefined) throw new ImportError('number', 'value', expected, beyond, {name: `${beyond}`});
}
