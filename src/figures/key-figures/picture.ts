import {css, svg, type TemplateResult} from 'lit';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {textWidth} from '../../charts/text-lines.js';
import {placesOf} from '../../datasets/numbered.js';
import type {Language} from '../../datasets/source.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {numberPictureStyles} from './picture-styles.js';
import {typeset} from '../../charts/typeset-list/styles.js';
import type {NumberTile, TileDrawing, TileGroup} from '../../charts/number-tiles/view.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';

/** The numbers of columns: for the leading tiles, and for the strip. */
const leadColumns = 3;
const stripColumns = 4;
const columnGap = 32;
const rowSpace = 28;

/** The first and last mark of a drawing extend this far beyond it. */
const overhang = 9;

/** The tiles in rows, as on a wide page. */
export function keyFiguresPicture(groups: readonly TileGroup[], language: Language): Promise<Picture> {
  return listPicture({
    language,
    rows: (width) => groups.flatMap(({isLead, tiles}) => tileRows(tiles, isLead ? leadColumns : stripColumns, width)),
    styles: css`
      ${drawingStyles}
      ${numberPictureStyles}
    `,
  });
}

function tileRows(tiles: readonly NumberTile[], columnCount: number, width: number): PictureRow[] {
  const columns = layoutColumns(width, Array<number>(columnCount).fill(1), columnGap);
  return placesOf(Math.ceil(tiles.length / columnCount)).map((i) => {
    const row = tiles.slice(i * columnCount, (i + 1) * columnCount);
    const cells = row.map((tile, column) => ({
      ...columns[column]!,
      pieces: tilePieces(tile, columns[column]!.width),
    }));
    return {cells, entries: row.length, rule: 'cells', space: rowSpace};
  });
}

function tilePieces({lead, numbers, join, drawing, detail, names}: NumberTile, width: number): PicturePiece[] {
  return [
    ...numbers.flatMap(({number, about, unit}, i) => [
      numberPiece(number, [i > 0 ? join : (lead ?? ''), about ?? ''].filter(Boolean).join(' '), width),
      ...(unit ? [unitPiece(unit, width)] : []),
    ]),
    // A row of units that does not fit is left out: the number gives the same information.
    ...(drawing && (drawing.width ?? 0) <= width ? [{...drawn(drawing, width), space: 6}] : []),
    {text: detail, style: 'note', space: 4},
    ...(names
      ? [
          {text: `${names.lead}:`, style: 'note', space: 8} as const,
          ...names.items.map((name) => ({text: name, style: 'note', bullet: '•', lang: 'nb', space: 2}) as const),
        ]
      : []),
  ];
}

function drawn({template, width: own, height}: TileDrawing, width: number): PicturePiece {
  if (own !== undefined) return {drawing: svg`${template}`, width: own, height};
  const room = width - 2 * overhang;
  return {drawing: inset(template, room, height), width, height};
}

function inset(template: TemplateResult, width: number, height: number) {
  return svg`<svg x=${overhang} width=${width} height=${height} overflow="visible">${template}</svg>`;
}

/** In a smaller font where the longest word does not fit in one line. */
function unitPiece(text: string, width: number): PicturePiece {
  const hasRoom = text.split(' ').every((word) => textWidth(word, typeset.name.size, true) <= width);
  return {text, style: hasRoom ? 'name' : 'strong'};
}

/** In the largest font in which the whole number fits. */
function numberPiece(text: string, lead: string, width: number): PicturePiece {
  const fits = (style: 'number' | 'long-number') =>
    textWidth(text, typeset[style].size, true) + textWidth(lead, typeset.name.size) <= width;
  const style = fits('number') ? 'number' : fits('long-number') ? 'long-number' : 'strong';
  return {text, style, ...(lead === '' ? {} : {lead})};
}
