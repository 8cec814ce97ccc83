import {css, svg} from 'lit';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {textWidth} from '../../charts/text-lines.js';
import {placesOf} from '../../datasets/numbered.js';
import type {Language} from '../../datasets/source.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {typeset, type TypesetName} from '../../charts/typeset-list/styles.js';
import {
  wordsAround,
  wordsOf,
  type NumberTile,
  type TileDrawing,
  type TileGroup,
} from '../../charts/number-tiles/view.js';
import type {Picture} from '../../figure/figure-export.js';
import {headRow, listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';

/** The most leading tiles beside one another. */
const leadColumns = 3;
const columnGap = 32;
const rowSpace = 28;
/** The gap between the columns of the list, and the space under each of its lines. */
const listGap = 24;
const listSpace = 8;

/** The first and last mark of a drawing extend this far beyond it. */
const overhang = 9;

/** The leading tiles beside one another, and the others as a list, as on a wide page. */
export function keyFiguresPicture(groups: readonly TileGroup[], language: Language): Promise<Picture> {
  const listed = groups.flatMap(({isLead, tiles}) => (isLead ? [] : tiles));
  return listPicture({
    language,
    rows: (width) =>
      groups.flatMap((group) => (group.isLead ? leadRows(group.tiles, width) : listRows(group, listed, width))),
    styles: (colour) => css`
      ${drawingStyles(colour)}
      .before-after .tick {
        font-size: 14px;
      }
      .field-unit,
      .value-bar {
        fill: currentColor;
      }
      .edge {
        fill: ${colour('text')};
      }
      ${unitStyles(colour)}
    `,
  });
}

/** Leading tiles are under thick lines, in rows without an empty place. */
function leadRows(tiles: readonly NumberTile[], width: number): PictureRow[] {
  const count = Math.ceil(tiles.length / leadColumns);
  const startOf = (row: number) => Math.ceil((row * tiles.length) / count);
  return placesOf(count).map((row) => {
    const inRow = tiles.slice(startOf(row), startOf(row + 1));
    const columns = layoutColumns(width, Array<number>(inRow.length).fill(1), columnGap);
    const cells = inRow.map((tile, i) => ({...columns[i]!, pieces: leadPieces(tile, columns[i]!.width)}));
    return {cells, entries: inRow.length, rule: 'edge', space: rowSpace};
  });
}

/** The details of a row begin on one line, and so do the drawings under them. Lists that the page folds are left out. */
function leadPieces(tile: NumberTile, width: number): PicturePiece[] {
  const {numbers, drawing, detail, names} = tile;
  // A row of units that does not fit is left out: the number gives the same information.
  const drawings =
    drawing && (drawing.width ?? 0) <= width ? [{...drawn(drawing, width), space: 6, isAligned: true}] : [];
  return [
    ...numbers.flatMap(({number, unit}, i) => {
      const {before, after} = wordsAround(tile, i);
      return [
        numberPiece(number, before, width),
        ...(unit ? [unitPiece(unit, width)] : []),
        ...(after ? [{text: after, style: 'note'} as const] : []),
      ];
    }),
    {text: detail, style: 'note', space: 4, isAligned: true},
    ...drawings,
    ...(drawings.length > 0 && drawing?.caption ? [{text: drawing.caption, style: 'note', space: 4} as const] : []),
    ...namePieces(names),
  ];
}

function namePieces(names: NumberTile['names']): PicturePiece[] {
  const [only, ...others] = names?.items ?? [];
  if (!names || !only || others.length > 0) return [];
  return [{start: {text: `${names.lead}: `, style: 'note'}, text: only, style: 'note', lang: 'nb', space: 4}];
}

/** The first number in the list has a line with its words, and a second number is one of them. All lists have the same columns. */
function listRows({topic, tiles}: TileGroup, all: readonly NumberTile[], width: number): PictureRow[] {
  const amountOf = ({lead, numbers: [first]}: NumberTile) => wordsOf(lead, first!.about, first!.number);
  const textOf = ({numbers: [first, second], join}: NumberTile) =>
    wordsOf(first!.unit, ...(second ? [join, second.about, second.number, second.unit] : []));
  const widest = (text: (tile: NumberTile) => string, style: TypesetName, share: number) =>
    Math.min(share * width, Math.max(...all.map((one) => textWidth(text(one), typeset[style].size, true))) + listGap);
  const amounts = widest(amountOf, 'long-number', 0.25);
  const words = widest(textOf, 'strong', 0.4);
  const rows = tiles.map((one, i): PictureRow => {
    const details = [{text: one.detail, style: 'note'} as const, ...namePieces(one.names)];
    return {
      cells: [
        {x: 0, width: amounts - listGap, pieces: [{text: amountOf(one), style: 'long-number'}]},
        {x: amounts, width: words - listGap, pieces: [lowered, {text: textOf(one), style: 'strong'}]},
        {x: amounts + words, width: width - amounts - words, pieces: [lowered, ...details]},
      ],
      entries: 1,
      rule: 'row',
      space: i > 0 || topic ? listSpace : rowSpace,
    };
  });
  return topic ? [headRow([{text: topic, style: 'strong'}], width, rowSpace), ...rows] : rows;
}

/** Nothing, of the height by which a number is higher than its words. It puts them on one line. */
const lowered: PicturePiece = {drawing: svg``, width: 0, height: typeset['long-number'].size - typeset.strong.size};

function drawn({template, width: own, height}: TileDrawing, width: number): PicturePiece {
  if (own !== undefined) return {drawing: svg`${template}`, width: own, height};
  const drawing = svg`<svg x=${overhang} width=${width - 2 * overhang} height=${height} overflow="visible">${template}</svg>`;
  return {drawing, width, height};
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
