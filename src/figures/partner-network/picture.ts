import {svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import type {RelationGroup} from '../../charts/relation-rows/column-heads.js';
import {markGlyph, ownOf, type Relation, type RelationRow} from '../../charts/relation-rows/view.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {Column, TextPiece} from '../../charts/typeset-list/pieces.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {groupsOf, rowsOf} from './rows.js';
import type {NetworkState} from './state.js';

const gap = 16;
/** The width of names, from one column of marks to the next, and of a mark. */
const [nameWidth, pitch, markSize] = [240, 109, 18];
/** From the name of a column to the next. */
const headGap = 2;

/** A group with the room for its columns and for its words, and the lines of its columns. */
interface PlacedGroup extends RelationGroup {
  x: number;
  lines: readonly number[];
  own: Column;
}

/** The rows and columns of a wide page. A subject without a column is a mark with its words. */
export function networkPicture(state: NetworkState): Promise<Picture> {
  const rows = rowsOf(state);
  const isDimmed = (point: number) =>
    state.partner !== undefined && !state.network.subjects[point]!.partners.includes(state.partner);

  const row = ({id, name, part, relations}: RelationRow, groups: readonly PlacedGroup[], width: number): PictureRow => {
    const cells = groups.flatMap((group) => [
      ...group.columns.map(({point}, i) => {
        const marks = relations
          .filter((one) => one.point === point)
          .map((one) => samplePiece(one, isDimmed(one.point)));
        return cell(group.lines[i]! - markSize / 2, markSize, marks);
      }),
      cell(
        group.own.x,
        group.own.width,
        ownOf(relations, group).map((one) => samplePiece(one, isDimmed(one.point), `${one.label}: ${one.kind}`)),
      ),
    ]);
    const names = [
      {text: id, style: 'name'},
      ...(name ? [{text: name.text, style: 'note'} as const] : []),
      {text: part, style: 'small-strong', space: 2},
    ] satisfies PicturePiece[];
    return {
      // The line above the row is as long as the picture is wide.
      cells: [cell(0, nameWidth, names), ...cells, cell(width, 0, [])],
      entries: 1,
      rule: 'row',
      lines: groups.flatMap(({lines}) => lines),
    };
  };
  return listPicture({
    language: state.language,
    styles: drawingStyles,
    rows: (width) => {
      const groups = placedGroups(groupsOf(state), width);
      return [...headRows(groups), ...rows.map((one) => row(one, groups, width))];
    },
  });
}

/** The second group ends where the picture does, with its words before its columns. */
function placedGroups(groups: readonly RelationGroup[], width: number): readonly PlacedGroup[] {
  const [first, second] = groups.map(({columns}) => columns.length * pitch);
  const [start, to] = [nameWidth + gap, second === undefined ? width : width - second];
  const [from, end] = [start + first!, second === undefined ? to : to - gap];
  const widths = layoutColumns(end - from, groups[1]?.hasOwn ? [1, 1] : [1], gap);
  return groups.map((group, n) => {
    const own = {x: from + (widths[n]?.x ?? to - from), width: widths[n]?.width ?? 0};
    const x = n === 0 ? start : to;
    return {...group, x, lines: group.columns.map((_, i) => x + i * pitch + markSize / 2), own};
  });
}

/** Each group has a title over a line as wide as all that it has, and the names of its columns are over them. */
function headRows(groups: readonly PlacedGroup[]): PictureRow[] {
  const head = (cells: PictureRow['cells'], space: number, rule: PictureRow['rule'] = 'none'): PictureRow => {
    return {cells, entries: 0, rule, space};
  };
  const whole = groups.map(({title, x, columns, own}) => {
    const [left, right] = [Math.min(x, own.x), Math.max(x + columns.length * pitch, own.x + own.width)];
    return cell(left, right - left, [{text: title, style: 'strong'}]);
  });
  const parts = groups.flatMap(({parts: titles, x, columns, own}) => {
    if (!titles) return [];
    const title = (text: string) => [{text, style: 'small-strong'} as const];
    return [cell(x, columns.length * pitch, title(titles.columns)), cell(own.x, own.width, title(titles.own))];
  });
  const names = groups.flatMap(({x, columns}) =>
    columns.map(({label, kind}, i) =>
      cell(x + i * pitch, pitch - headGap, [{text: `${label}: ${kind}`, style: 'fact'}]),
    ),
  );
  const rules = whole.map(({x, width}) => cell(x, width, []));
  return [head(whole, gap), head(rules, 4, 'cells'), head(parts, 0), head(names, 4)];
}

const cell = (x: number, width: number, pieces: readonly PicturePiece[]) => ({x, width, pieces});

const samplePiece = (relation: Relation, isDimmed: boolean, text?: string): PicturePiece => ({
  drawing: svg`<svg class=${isDimmed ? 'back' : 'series-1'} x="9" y="11" overflow="visible">${markGlyph(relation)}</svg>`,
  width: markSize,
  height: 22,
  ...(text !== undefined && {words: wordsOf(isDimmed, text)}),
  space: 2,
});

const wordsOf = (isDimmed: boolean, text: string): TextPiece => ({text, style: isDimmed ? 'note' : 'fact', space: 2});
