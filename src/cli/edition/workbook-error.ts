export type WorkbookErrorCode =
  | 'another-workbook'
  | 'broken'
  | 'encrypted-or-old'
  | 'macros'
  | 'no-file'
  | 'not-a-workbook'
  | 'open-document'
  | 'too-large'
  | 'too-large-unpacked'
  | 'too-many-cells'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'too-many-sheets'
  | 'zip64';

/** A file that is not read at all, with the reason. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    /** The limit that is exceeded, or the name of the sheet. */
    readonly detail = '',
  ) {
    super(code);
  }
}

/** A workbook of a report has some 40 kB, 30 sheets and 6000 cells. */
export const limits = {
  bytes: 5_000_000,
  unpackedBytes: 40_000_000,
  parts: 500,
  sheets: 80,
  rows: 2000,
  columns: 200,
  cells: 100_000,
  merges: 2000,
} as const;
