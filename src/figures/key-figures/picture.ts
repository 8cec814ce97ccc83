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
    rows: (width) => groups.flatMap((group) => tileRows(group, width)),
    styles: css`
      ${drawingStyles}
      ${numberPictureStyles}
    `,
  });
}

/** Leading tiles are under a thick line, and the strip is under a thin one, in a smaller font. */
function tileRows({isLead, tiles}: TileGroup, width: number): PictureRow[] {
  const columnCount = isLead ? leadColumns : stripColumns;
  const columns = layoutColumns(width, Array<number>(columnCount).fill(1), columnGap);
  return placesOf(Math.ceil(tiles.length / columnCount)).map((i) => {
    const row = tiles.slice(i * columnCount, (i + 1) * columnCount);
    const cells = row.map((tile, column) => ({
      ...columns[column]!,
      pieces: tilePieces(tile, columns[column]!.width, isLead),
    }));
    return {cells, entries: row.length, rule: isLead ? 'edge' : 'cells', space: rowSpace};
  });
}

/** The drawings of a row begin on one line, and so do the details. A long list of names is folded on the page, and left out. */
function tilePieces(
  {lead, numbers, join, drawing, detail, names}: NumberTile,
  width: number,
  isLead: boolean,
): PicturePiece[] {
  const [only, ...others] = names?.items ?? [];
  return [
    ...numbers.flatMap(({number, about, unit}, i) => [
      numberPiece(number, [i > 0 ? join : (lead ?? ''), about ?? ''].filter(Boolean).join(' '), width, isLead),
      ...(unit ? [unitPiece(unit, width, isLead)] : []),
    ]),
    // A row of units that does not fit is left out: the number gives the same information.
    ...(drawing && (drawing.width ?? 0) <= width ? [{...drawn(drawing, width), space: 6, isAligned: true}] : []),
    {text: detail, style: 'note', space: 4, isAligned: isLead},
    ...(names && only && others.length === 0
      ? [{start: {text: `${names.lead}: `, style: 'note'}, text: only, style: 'note', lang: 'nb', space: 4} as const]
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
function unitPiece(text: string, width: number, isLead: boolean): PicturePiece {
  const hasRoom = text.split(' ').every((word) => textWidth(word, typeset.name.size, true) <= width);
  return {text, style: hasRoom && isLead ? 'name' : 'strong'};
}

/** In the largest font in which the whole number fits. */
function numberPiece(text: string, lead: string, width: number, isLead: boolean): PicturePiece {
  const fits = (style: 'number' | 'long-number') =>
    textWidth(text, typeset[style].size, true) + textWidth(lead, typeset.name.size) <= width;
  const style = isLead && fits('number') ? 'number' : fits('long-number') ? 'long-number' : 'strong';
  return {text, style, ...(lead === '' ? {} : {lead})};
}
