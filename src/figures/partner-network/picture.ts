import {svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import {kindGlyph, type KindSample, type RelationRow} from '../../charts/relation-rows/view.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {columnsOf, kindsOf, rowsOf} from './rows.js';
import type {NetworkState} from './state.js';

const gap = 24;
const kindColumns = 3;
/** The width of names, from one column of marks to the next, and of a mark. */
const [nameWidth, pitch, markSize] = [300, 44, 18];

/** The rows and columns of the page, under the key of the kinds. The subjects without a column have their words. */
export function networkPicture(state: NetworkState): Promise<Picture> {
  const columns = columnsOf(state).map((column, i) => ({...column, x: nameWidth + gap + markSize / 2 + i * pitch}));
  const lines = columns.map(({x}) => x);
  const ownX = nameWidth + gap + columns.length * pitch;
  const kinds = kindsOf(state);
  const isDimmed = (point: number) =>
    state.partner !== undefined && !state.network.subjects[point]!.partners.includes(state.partner);

  const key = (width: number): PictureRow => ({
    cells: layoutColumns(width, Array<number>(kindColumns).fill(1), gap).map((column, n) => {
      const some = kinds.filter((_, i) => i % kindColumns === n);
      return {...column, pieces: some.map((kind) => samplePiece(kind, false, kind.label))};
    }),
    entries: 0,
    rule: 'none',
  });
  const head = (i: number, width: number): PictureRow => {
    const x = lines[i]! + 6;
    const cells = [cell(x, width - x, [{text: columns[i]!.label, style: 'fact'}])];
    return {cells, entries: 0, rule: 'none', lines: lines.slice(0, i + 1), space: i === 0 ? gap : 0};
  };
  const row = ({id, name, relations}: RelationRow, width: number): PictureRow => {
    const own = relations
      .filter(({point}) => !columns.some((column) => column.point === point))
      .map((one) => samplePiece(one, isDimmed(one.point), one.label));
    const cells = [
      cell(0, nameWidth, [{text: id, style: 'name'}, ...(name ? [{text: name.text, style: 'note'} as const] : [])]),
      ...columns.map(({point, x}) => {
        const marks = relations.filter((one) => one.point === point).map((one) => samplePiece(one, isDimmed(point)));
        return cell(x - markSize / 2, markSize, marks);
      }),
      cell(ownX, width - ownX, own),
    ];
    return {cells, entries: 1, rule: 'row', lines};
  };
  return listPicture({
    language: state.language,
    styles: drawingStyles,
    rows: (width) => [
      key(width),
      ...columns.map((_, i) => head(i, width)),
      ...rowsOf(state).map((one) => row(one, width)),
    ],
  });
}

const cell = (x: number, width: number, pieces: readonly PicturePiece[]) => ({x, width, pieces});

const samplePiece = (sample: Omit<KindSample, 'label'>, isDimmed: boolean, text?: string): PicturePiece => ({
  drawing: svg`<svg class=${isDimmed ? 'back' : 'series-1'} x="9" y="11" overflow="visible">${kindGlyph(sample)}</svg>`,
  width: markSize,
  height: 22,
  ...(text !== undefined && {words: {text, style: isDimmed ? 'note' : 'fact'}}),
  space: 2,
});
