import {css, svg} from 'lit';
import type {ColouredStyles} from '../charts/drawing-styles.js';
import {layoutColumns, layoutTypesetList} from '../charts/typeset-list/layout.js';
import type {Column, ListRow, Piece} from '../charts/typeset-list/pieces.js';
import {words as nb, type ToolWords} from './tool-messages.nb.js';
import {numbersIn} from '../i18n/numbers.js';
import {texts} from '../i18n/texts.js';
import {placesOf} from '../datasets/numbered.js';
import type {Language} from '../datasets/source.js';
import {typeset, typesetStyles, type TypesetName} from '../charts/typeset-list/styles.js';
import type {Picture} from './figure-export.js';
import {typesetList} from '../charts/typeset-list/view.js';

export type PictureRow = ListRow;
export type PicturePiece = Piece;

export interface ListPicture {
  language: Language;
  /** The rows for a width. */
  rows: (width: number) => readonly PictureRow[];
  /** The styles of the drawings between the texts. */
  styles?: ColouredStyles;
  notes?: readonly string[];
}

const toolTexts = texts<ToolWords>(nb, {
  nn: () => import('./tool-messages.nn.js'),
  en: () => import('./tool-messages.en.js'),
});

/** The largest size in which every browser can make a PNG; the picture of a longer list says how many entries there are. */
const [pictureWidth, mostHeight] = [1000, 3200];

/** The gap of cards and their least width: 1 and 17 em on the page. */
const [cardGap, leastCard] = [16, 272];

const restStyle = 'fact';
const restHeight = typeset[restStyle].lineHeight + 10;

/** A list typeset as a picture, with as many of its entries as fit. */
export async function listPicture({language, rows, styles, notes}: ListPicture): Promise<Picture> {
  await toolTexts.load(language);
  const all = rows(pictureWidth);
  const entries = all.reduce((sum, row) => sum + row.entries, 0);
  const fitted = layoutTypesetList(all, {styles: typeset, height: mostHeight});
  const list =
    fitted.leftOut === 0 ? fitted : layoutTypesetList(all, {styles: typeset, height: mostHeight - restHeight});
  if (list.leftOut > 0) {
    const text = toolTexts.get(language).seeAll(entries, numbersIn(language));
    list.texts.push({x: 0, top: list.height + 10, lines: [text], style: restStyle});
    list.height += restHeight;
  }
  return {
    width: pictureWidth,
    height: list.height,
    key: [],
    ...(notes && {notes}),
    styles: (colour) => css`
      ${typesetStyles(colour)}
      ${styles?.(colour) ?? css``}
    `,
    drawing: svg`${typesetList(list)}`,
  };
}

/** Entries in columns, in reading order row by row. */
function inColumns(
  entries: readonly (readonly PicturePiece[])[],
  columns: readonly Column[],
  rule: 'cells' | 'edge',
): PictureRow[] {
  return placesOf(Math.ceil(entries.length / columns.length)).map((i) => {
    const inRow = entries.slice(i * columns.length, (i + 1) * columns.length);
    return {cells: inRow.map((pieces, n) => ({...columns[n]!, pieces})), entries: inRow.length, rule};
  });
}

/** Entries in two columns. */
export function pairedRows(entries: readonly (readonly PicturePiece[])[], width: number): PictureRow[] {
  return inColumns(entries, layoutColumns(width, [1, 1], 40), 'cells');
}

/** As many cards beside one another as on a page of this width. */
export function cardRows(cards: readonly (readonly PicturePiece[])[], width: number): PictureRow[] {
  const count = Math.floor((width + cardGap) / (leastCard + cardGap));
  return inColumns(cards, layoutColumns(width, Array<number>(count).fill(1), cardGap), 'edge');
}

/** Pieces across the whole picture, for headings above entries. */
export function headRow(pieces: readonly PicturePiece[], width: number, space?: number): PictureRow {
  return {cells: [{x: 0, width, pieces}], entries: 0, rule: 'none', ...(space === undefined ? {} : {space})};
}

/** A quotation with its marks. Quotations from the report are in bokmål in every picture. */
export function quotePiece(text: string, style: TypesetName = 'quote', space = 4): PicturePiece {
  return {text, style, lang: 'nb', space};
}

/** A translation of ours under a quotation, in square brackets. */
export const translationPiece = (translation: string | undefined): PicturePiece[] =>
  translation === undefined ? [] : [{text: `[${translation}]`, style: 'note', space: 2}];
