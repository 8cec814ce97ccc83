import {layoutColumns} from '../charts/typeset-list/layout.js';
import type {TypesetName} from '../charts/typeset-list/styles.js';
import type {PicturePiece, PictureRow} from './list-picture.js';
import {placesOf} from '../datasets/numbered.js';

const columnGap = 40;

/** Entries in two columns, in reading order row by row. */
export function pairedRows<Entry>(
  entries: readonly Entry[],
  width: number,
  pieces: (entry: Entry) => readonly PicturePiece[],
): PictureRow[] {
  const columns = layoutColumns(width, [1, 1], columnGap);
  return placesOf(Math.ceil(entries.length / 2)).map((i) => {
    const pair = entries.slice(i * 2, i * 2 + 2);
    const cells = pair.map((entry, column) => ({...columns[column]!, pieces: pieces(entry)}));
    return {cells, entries: pair.length, rule: 'cells'};
  });
}

/** A statement of the report, with related texts beside it. */
export interface StatementText {
  main: readonly PicturePiece[];
  aside: readonly PicturePiece[];
}

/** A row for each statement, as on the page. */
export function statementRows(statements: readonly StatementText[], width: number): PictureRow[] {
  const columns = layoutColumns(width, [55, 45], columnGap);
  return statements.map(({main, aside}) => ({
    cells: [main, aside].map((pieces, i) => ({...columns[i]!, pieces})),
    entries: 1,
    rule: 'row',
  }));
}

/** Pieces across the whole picture, for headings above entries. */
export function headRow(pieces: readonly PicturePiece[], width: number, space?: number): PictureRow {
  return {cells: [{x: 0, width, pieces}], entries: 0, rule: 'none', ...(space === undefined ? {} : {space})};
}

/** A quotation with its marks. Quotations from the report are in bokmål in every picture. */
export function quotePiece(text: string, style: TypesetName = 'quote', space = 4): PicturePiece {
  return {text, style, lang: 'nb', space};
}
