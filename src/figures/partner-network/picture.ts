import {svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import type {RelationGroup} from '../../charts/relation-rows/column-heads.js';
import {markGlyph, ownOf, type Relation, type RelationRow} from '../../charts/relation-rows/view.js';
import {placesOf} from '../../datasets/numbered.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {TextPiece} from '../../charts/typeset-list/pieces.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {groupsOf, rowsOf} from './rows.js';
import type {NetworkState} from './state.js';

const gap = 24;
/** The width of names, from one column of marks to the next, and of a mark. */
const [nameWidth, pitch, markSize] = [300, 44, 18];
/** From the line of a column to its name. */
const headGap = 6;

/** A group with the lines of its columns, and the room for its words. */
interface PlacedGroup extends RelationGroup {
  lines: readonly number[];
  own: {x: number; width: number};
}

/** The rows and columns of a wide page. A subject without a column is a mark with its words. */
export function networkPicture(state: NetworkState): Promise<Picture> {
  const rows = rowsOf(state);
  const isDimmed = (point: number) =>
    state.partner !== undefined && !state.network.subjects[point]!.partners.includes(state.partner);

  const row = (
    {id, name, part, unit, relations}: RelationRow,
    groups: readonly PlacedGroup[],
    width: number,
  ): PictureRow => {
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
      {text: `${part} ${unit}`, style: 'small-strong', space: 2},
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
      const groups = placedGroups(groupsOf(state), rows, width);
      return [...headRows(groups, width), ...rows.map((one) => row(one, groups, width))];
    },
  });
}

/** The second group ends where the picture does, with its words before its columns. */
function placedGroups(
  groups: readonly RelationGroup[],
  rows: readonly RelationRow[],
  width: number,
): readonly PlacedGroup[] {
  const start = nameWidth + gap;
  const [from, to] = [start + groups[0]!.columns.length * pitch, width - (groups[1]?.columns.length ?? 0) * pitch];
  const hasWords = groups.map((group) => rows.some(({relations}) => ownOf(relations, group).length > 0));
  const widths = layoutColumns(to - from, hasWords[1] ? [1, 1] : [1], gap);
  return groups.map((group, n) => {
    const {x, width: wide} = widths[n] ?? {x: to - from, width: 0};
    const first = (n === 0 ? start : to) + (n === 0 ? markSize : 2 * pitch - markSize) / 2;
    return {...group, lines: group.columns.map((_, i) => first + i * pitch), own: {x: from + x, width: wide}};
  });
}

/** The heads of both groups end above the first row. As on the page, the title of subjects without a column is the last of the second. */
function headRows([first, second]: readonly PlacedGroup[], width: number): PictureRow[] {
  const {ownTitle, own} = first!;
  const ownHead: Head[] =
    ownTitle === undefined
      ? []
      : [{cell: cell(own.x, own.width, [{text: ownTitle, style: 'strong'}]), lines: second?.lines ?? []}];
  const heads = [
    headsOf(first!, 0, width),
    [...(second ? headsOf(second, (first!.lines.at(-1) ?? 0) + headGap, width) : []), ...ownHead],
  ];
  const most = Math.max(...heads.map(({length}) => length));
  return placesOf(most).map((i) => {
    const inRow = heads.flatMap((head) => head[i - most + head.length] ?? []);
    return {
      cells: inRow.map((one) => one.cell),
      entries: 0,
      rule: 'none',
      lines: inRow.flatMap(({lines}) => lines),
      space: i === 0 ? gap : 0,
    };
  });
}

interface Head {
  cell: PictureRow['cells'][number];
  /** The lines of columns that pass it. */
  lines: readonly number[];
}

/** The title of a group and the names of its columns: each ends at the line of its column, the last column first. */
function headsOf({title, columns, lines}: PlacedGroup, from: number, width: number): Head[] {
  const head = (text: string, style: 'strong' | 'fact', end: number, down: readonly number[]): Head => ({
    cell: cell(from, end - headGap - from, [{text, style, isAtEnd: true}]),
    lines: down,
  });
  const names = columns.map(({label, kind}, i) => head(`${label}: ${kind}`, 'fact', lines[i]!, lines.slice(i)));
  return [head(title, 'strong', lines.at(-1) ?? width, []), ...names.toReversed()];
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
