import {css, svg, type TemplateResult} from 'lit';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {textWidth} from '../../charts/text-lines.js';
import type {Language} from '../../datasets/source.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {numberPictureStyles} from './picture-styles.js';
import {typeset} from '../../charts/typeset-list/styles.js';
import type {NumberTile, TileDrawing, TileGroup} from '../../charts/number-tiles/view.js';
import type {Picture, Room} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {headRow} from '../../figure/picture-rows.js';

const columnCount = 4;
const columnGap = 32;
const rowSpace = 28;

/** The first and last mark of a drawing reach this far over its ends. */
const overhang = 9;

/** The tiles in rows of four columns, as in a wide page. */
export function keyFiguresPicture(groups: readonly TileGroup[], language: Language, room?: Room): Promise<Picture> {
  return listPicture(
    {
      language,
      rows: ({width, isBrief}) =>
        groups.flatMap(({label, tiles}) => [
          ...(label && !isBrief ? [headRow([{text: label, style: 'group'}], width, 36)] : []),
          ...tileRows(isBrief ? tiles.map(withoutNames) : tiles, width, label === undefined ? undefined : 14),
        ]),
      styles: css`
        ${drawingStyles}
        ${numberPictureStyles}
      `,
    },
    room,
  );
}

function tileRows(tiles: readonly NumberTile[], width: number, firstSpace = rowSpace): PictureRow[] {
  const columns = layoutColumns(width, Array<number>(columnCount).fill(1), columnGap);
  const rows: NumberTile[][] = [];
  let free = 0;
  for (const tile of tiles) {
    if (free === 0) rows.push([]);
    rows.at(-1)!.push(tile);
    free = (free || columnCount) - tile.ofFour;
  }
  return rows.map((row, i) => {
    let column = 0;
    const cells = row.map((tile) => {
      const first = columns[column]!;
      const last = columns[column + tile.ofFour - 1]!;
      column += tile.ofFour;
      const cellWidth = last.x + last.width - first.x;
      return {x: first.x, width: cellWidth, pieces: tilePieces(tile, cellWidth)};
    });
    return {cells, entries: row.length, rule: 'cells', space: i === 0 ? firstSpace : rowSpace};
  });
}

const withoutNames = (tile: NumberTile): NumberTile => ({...tile, names: undefined});

function tilePieces({numbers, join, drawing, extra, detail, names}: NumberTile, width: number): PicturePiece[] {
  const pieces = drawing
    ? [drawn(drawing, width), unitPiece(numbers.at(-1)!.unit, width)]
    : numbers.flatMap(({number, about, unit}, i) => [
        numberPiece(number, [i > 0 ? join : '', about ?? ''].filter(Boolean).join(' '), width),
        unitPiece(unit, width),
      ]);
  return [
    ...pieces,
    // More units than fit are not drawn: the number says the same.
    ...(extra && extra.width! <= width ? [{...drawn(extra, width), space: 6}] : []),
    {text: detail, style: 'note', space: 4},
    ...(names
      ? [
          {text: names.lead, style: 'note', space: 8} as const,
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

/** In letters in which its longest word stands in one line. */
function unitPiece(text: string, width: number): PicturePiece {
  const hasRoom = text.split(' ').every((word) => textWidth(word, typeset.name.size, true) <= width);
  return {text, style: hasRoom ? 'name' : 'strong'};
}

/** In the largest letters that the whole number has room in. */
function numberPiece(text: string, lead: string, width: number): PicturePiece {
  const fits = (style: 'number' | 'long-number') =>
    textWidth(text, typeset[style].size, true) + textWidth(lead, typeset.name.size) <= width;
  const style = fits('number') ? 'number' : fits('long-number') ? 'long-number' : 'strong';
  return {text, style, ...(lead === '' ? {} : {lead})};
}
