import {nothing, svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {markGlyph, type RelationRow} from '../../charts/relation-rows/view.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {Column, TextPiece} from '../../charts/typeset-list/pieces.js';
import type {Picture} from '../../figure/figure-export.js';
import {headRow, listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {columnsOf, groupsOf} from './rows.js';
import type {NetworkState} from './state.js';

/** The width of the names of subjects, and of a mark. */
const [nameWidth, markSize] = [300, 18];

/** The rows and columns of a wide page. */
export function networkPicture(state: NetworkState): Promise<Picture> {
  const {countTitle, columns} = columnsOf(state);
  const highlighted = state.network.partners.findIndex(({id}) => id === state.partner?.id);
  return listPicture({
    language: state.language,
    styles: drawingStyles,
    rows: (width) => {
      // The longest names have the widest columns.
      const shares = columns.map(({id}) => 4 + id.length);
      const places = layoutColumns(width - nameWidth, shares, 4).map((one) => ({...one, x: nameWidth + one.x}));
      const across = (first: TextPiece[], pieces: (i: number) => readonly PicturePiece[]) => [
        {x: 0, width: nameWidth - 16, pieces: first},
        ...places.map((place, i) => ({...place, pieces: pieces(i)})),
        // The line above a row is as long as the picture is wide.
        {x: width, width: 0, pieces: []},
      ];
      const row = (one: RelationRow): PictureRow => ({
        cells: across([{text: `${one.label}: ${one.kind}`, style: 'fact'}], (i) =>
          one.marks[i] === undefined ? [] : [markPiece(one, i, places, highlighted)],
        ),
        entries: 1,
        rule: 'row',
        lines: places.map(({x}) => x + markSize / 2),
        space: 8,
      });
      const heads = across([{text: countTitle, style: 'note'}], (i) => [
        {text: columns[i]!.id, style: 'strong'},
        {text: columns[i]!.count, style: columns[i]!.isMost ? 'strong' : 'fact'},
      ]);
      return [
        {cells: heads, entries: 0, rule: 'none'},
        ...groupsOf(state).flatMap(({title, rows}) => [
          headRow([{text: title, style: 'strong'}], width),
          ...rows.map(row),
        ]),
      ];
    },
  });
}

/** The mark of a partner, with the line from the mark before it. */
function markPiece(row: RelationRow, at: number, places: readonly Column[], highlighted: number): PicturePiece {
  const before = row.marks.slice(0, at).findLastIndex((mark) => mark !== undefined);
  const isDimmed = highlighted >= 0 && row.marks[highlighted] === undefined;
  const line = before < 0 ? '' : `M${places[before]!.x - places[at]!.x + 8},0H-8`;
  const leader =
    before < 0
      ? svg`<path class="base" d="M${places[0]!.x - places[at]!.x - 24},0H-8" stroke-dasharray="1 4"></path>`
      : nothing;
  const isPast = at - before > 1;
  return {
    drawing: svg`<svg class=${isDimmed ? 'back' : 'series-1'} x="9" y="11" overflow="visible">
      ${leader}<g class="line"><path d=${line} stroke-dasharray=${isPast ? '1.5 4' : nothing}></path></g>${markGlyph(row)}
    </svg>`,
    width: markSize,
    height: 22,
  };
}
