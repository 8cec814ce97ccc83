import {svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {kindGlyph, type KindSample} from '../../charts/relation-rows/view.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {columnsOf, kindsOf, rowsOf} from './rows.js';
import type {NetworkState} from './state.js';

/** Where the columns of shared subjects begin, and from one to the next. */
const [firstColumn, columnWidth] = [324, 46];
const [markSize, gap, kindColumns] = [18, 24, 3];

/** The key of the kinds, and the rows and columns of the page: other subjects than the shared ones are words. */
export function networkPicture(state: NetworkState): Promise<Picture> {
  const columns = columnsOf(state).map((column, i) => ({...column, x: firstColumn + (i + 0.5) * columnWidth}));
  const kinds = kindsOf(state);
  const lines = columns.map(({x}) => x);
  const ownX = firstColumn + columns.length * columnWidth;
  return listPicture({
    language: state.language,
    styles: drawingStyles,
    rows: (width) => [
      {
        cells: layoutColumns(width, Array<number>(kindColumns).fill(1), gap).map((column, n) => ({
          ...column,
          pieces: kinds.filter((_, i) => i % kindColumns === n).map((kind) => samplePiece(kind, kind.label)),
        })),
        entries: 0,
        rule: 'none',
      },
      ...columns.map(({label, x}, i): PictureRow => ({
        cells: [{x: x + 6, width: width - x - 6, pieces: [{text: label, style: 'fact'}]}],
        entries: 0,
        rule: 'none',
        lines: lines.slice(0, i + 1),
        space: i === 0 ? gap : 0,
      })),
      ...rowsOf(state).map(({id, name, relations}, i): PictureRow => ({
        cells: [
          {
            x: 0,
            width: firstColumn - gap,
            pieces: [{text: id, style: 'name'}, ...(name ? [{text: name.text, style: 'note'} as const] : [])],
          },
          ...columns.map(({point, x}) => ({
            x: x - markSize / 2,
            width: markSize,
            pieces: relations.filter((relation) => relation.point === point).map((relation) => samplePiece(relation)),
          })),
          {
            x: ownX,
            width: width - ownX,
            pieces: relations
              .filter(({point}) => !columns.some((column) => column.point === point))
              .map((relation) => samplePiece(relation, relation.label)),
          },
        ],
        entries: 1,
        rule: 'row',
        lines,
        ...(i === 0 && {space: 4}),
      })),
    ],
  });
}

/** A mark, with its words where no column has them. */
const samplePiece = (sample: Omit<KindSample, 'label'>, text?: string): PicturePiece => ({
  drawing: svg`<svg class="series-1" x="9" y="11" overflow="visible">${kindGlyph(sample)}</svg>`,
  width: markSize,
  height: 22,
  ...(text !== undefined && {words: {text, style: 'fact'}}),
  space: 2,
});
