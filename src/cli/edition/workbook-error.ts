import type {WorkbookWords} from './workbook-messages.nb.js';

/** A file that is not read at all, with the reason. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';
  /** The path of the file. */
  file = '';

  constructor(
    readonly code: keyof WorkbookWords,
    /** The limit that is exceeded, the name of the sheet, or that of the cell: `Tall!C2`. */
    readonly detail = '',
  ) {
    super(code);
  }
}

/** A workbook of a report has some 40 kB, 30 sheets, and 6000 cells with 50,000 characters. */
export const limits = {
  bytes: 5_000_000,
  unpackedBytes: 40_000_000,
  parts: 500,
  sheets: 80,
  rows: 2000,
  columns: 200,
  cells: 100_000,
  characters: 2_000_000,
  /** As many as Excel has room for. */
  charactersInCell: 32_767,
  /** In one text of the file, where a character can be a code of several. */
  charactersInText: 1_000_000,
  merges: 2000,
} as const;
