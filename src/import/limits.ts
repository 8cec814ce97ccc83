/**
 * The limits of data from outside, all in one place. What is larger is refused with a sentence to the reader. Within them
 * no document holds the main thread for more than 100 ms at a time or 2 s in all, also on a processor four times slower,
 * but for the parsing of tens of thousands of different short texts and the drawing of thousands of links, 250 ms each:
 * test/elements/work-budget.test.ts feeds the worst of each kind.
 */

/** Bytes of an answer from an address: a table of 200,000 cells fits in it. */
export const mostBytes = 5_000_000;

/** Cells of JSON-stat: more than any figure draws. */
export const mostCells = 200_000;

/** Cells of CSV, where each is a text of its own. */
export const mostTexts = 50_000;

/** Elements inside a table in a page, cells and all that is in them: the style of each is asked for. */
export const mostElementsInTable = 3000;

/** Letters of such a table, with its title and notes. */
export const mostLettersInTable = 100_000;

/** Elements inside one cell of it. Editors wrap a number in a few. */
export const mostElementsInCell = 12;

/** Dimensions of a dataset. Statistics agencies publish tables of ten at most. */
export const mostDimensions = 50;

/** Categories of one dimension: all municipalities of a country have their place, and all months of a century. */
export const mostCategories = 10_000;

/** Letters of an identifier or a name of a field. What is longer is refused: cut off, two could become the same. */
export const longestId = 500;

/** Letters of a label or a note. What is longer is cut off: no figure has room for it. */
export const longestLabel = 500;

/** Letters of one cell of a CSV. No cell that is meant as one is so long: its quote was never closed. */
export const longestCell = 100_000;

/** Letters of a name that can mean something: a county, a period, a measure. What is longer is none that is known. */
export const longestName = 300;

/** Of JSON: levels that lie within one another, values, texts, names, and names side by side. It is parsed in one task. */
export const mostOfJson = {levels: 100, values: 250_000, texts: 100_000, names: 30_000, namesOfOne: 1000};

/** Columns of a table for a period or a measure each, and of keys that distinguish its rows. */
export const mostColumns = {columns: 1000, keys: 20};

/** Of a trend: as many as small charts can show so that they are read. */
export const mostInTrend = {years: 20, levels: 8, measures: 12};

/** Notes below a figure; those that must be shown come first. */
export const mostNotes = 40;

/** Links of a list. */
export const mostLinks = 1000;

/** Links, and elements in a table, that are read at once. More of them are read in slices, as an answer is. */
export const mostAtOnce = {links: 100, inTable: 100};

/** Letters of a script inside an element that are read at once. A longer one is read in slices, as an answer is. */
export const mostLettersAtOnce = 20_000;

/** Answers that are kept for the next figure that asks for the same address, and their bytes together. */
export const kept = {answers: 20, bytes: 20_000_000};
