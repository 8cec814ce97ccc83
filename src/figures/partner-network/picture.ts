import {svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {kindGlyph, type KindSample} from '../../charts/relation-rows/view.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {kindsOf, rowsOf} from './rows.js';
import type {NetworkState} from './state.js';

const nameWidth = 300;
const gap = 24;
const kindColumns = 4;
const subjectColumns = 2;

/** The key of the kinds and a row for each partner, whose subjects all have their words. */
export function networkPicture(state: NetworkState): Promise<Picture> {
  return listPicture({
    language: state.language,
    styles: drawingStyles,
    rows: (width) => [
      {cells: inColumns(kindsOf(state), kindColumns, {x: 0, width}), entries: 0, rule: 'none'},
      ...rowsOf(state).map(({id, name, relations}): PictureRow => ({
        cells: [
          {
            x: 0,
            width: nameWidth,
            pieces: [{text: id, style: 'name'}, ...(name ? [{text: name.text, style: 'note'} as const] : [])],
          },
          ...inColumns(relations, subjectColumns, {x: nameWidth + gap, width: width - nameWidth - gap}),
        ],
        entries: 1,
        rule: 'row',
      })),
    ],
  });
}

/** Marks with their words in columns, in reading order row by row. */
function inColumns(
  samples: readonly KindSample[],
  count: number,
  room: {x: number; width: number},
): PictureRow['cells'] {
  const pitch = (room.width + gap) / count;
  return [...Array(count).keys()].map((column) => ({
    x: room.x + column * pitch,
    width: pitch - gap,
    pieces: samples.filter((_, i) => i % count === column).map(samplePiece),
  }));
}

const samplePiece = (sample: KindSample): PicturePiece => ({
  drawing: svg`<svg class="series-1" x="9" y="11" overflow="visible">${kindGlyph(sample)}</svg>`,
  width: 18,
  height: 22,
  words: {text: sample.label, style: 'fact'},
  space: 2,
});
