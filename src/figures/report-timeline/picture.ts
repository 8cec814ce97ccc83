import {svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import type {Column, Moment, TimelineLayout} from '../../charts/timeline/layout.js';
import {symbolOf, yearText} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {itemText, kindAndStatus} from './item-text.js';
import type {TimelineState} from './state.js';
import {timelineLayout} from './timeline-view.js';

const gap = 20;
/** The width of the time beside the items of a list. */
const whenWidth = 190;

/** The columns of the axis with their items, as on the page; or a list where there is no room for an axis. */
export function timelinePicture(state: TimelineState): Promise<Picture> {
  const layout = timelineLayout(state);
  const rows = (width: number) => (layout.hasAxis ? axisRows(layout, width, state) : listRows(layout, width, state));
  return listPicture({language: state.language, rows, styles: drawingStyles});
}

function axisRows(
  {stretches, columns}: TimelineLayout<TimelineItem>,
  width: number,
  state: TimelineState,
): PictureRow[] {
  const {start, length} = stretches.at(-1)!;
  const track = (width + gap) / (start + length);
  const place = (one: {start: number; length: number}) => ({x: one.start * track, width: one.length * track - gap});
  const cells = (some: readonly Column<TimelineItem>[]) =>
    some.map((column) => ({
      ...place(column),
      pieces: column.moments.flatMap((one) => momentPieces(one, state, one.isNamed)),
    }));
  const heads = stretches.map((stretch) => ({
    ...place(stretch),
    pieces: [{text: yearText(stretch), style: stretch.isCompressed ? 'note' : 'name'}] satisfies PicturePiece[],
  }));
  const inYears = columns.filter(({isSpan}) => !isSpan);
  const spans = columns.filter(({isSpan}) => isSpan);
  const entriesIn = (some: readonly Column<TimelineItem>[]) =>
    some.reduce((sum, {moments}) => sum + moments.reduce((count, {rows}) => count + rows.length, 0), 0);
  return [
    {cells: heads, entries: 0, rule: 'cells', space: 8},
    ...(inYears.length > 0
      ? [{cells: cells(inYears), entries: entriesIn(inYears), rule: 'none', space: 8} satisfies PictureRow]
      : []),
    ...spans.map((span): PictureRow => ({cells: cells([span]), entries: entriesIn([span]), rule: 'cells', space: 20})),
  ];
}

function listRows({columns}: TimelineLayout<TimelineItem>, width: number, state: TimelineState): PictureRow[] {
  return columns
    .flatMap(({moments}) => moments)
    .map((moment) => ({
      cells: [
        {x: 0, width: whenWidth, pieces: [{text: itemText(state).when(moment.rows[0]!), style: 'name'}]},
        {x: whenWidth + gap, width: width - whenWidth - gap, pieces: momentPieces(moment, state, true)},
      ],
      entries: moment.rows.length,
      rule: 'row',
    }));
}

function momentPieces({rows}: Moment<TimelineItem>, state: TimelineState, isNamed: boolean): PicturePiece[] {
  const text = itemText(state);
  return [
    ...(isNamed ? [] : [{text: text.when(rows[0]!), style: 'label', space: 14} as const]),
    ...rows.flatMap((item, i): PicturePiece[] => [
      {
        drawing: svg`<svg class="series-${text.series(item) + 1}" x="9" y="10" overflow="visible">${symbolOf(item, text)}</svg>`,
        width: 18,
        height: 20,
        words: {text: kindAndStatus(item, text), style: 'label'},
        space: i > 0 ? 12 : 2,
      },
      {text: text.text(item), style: text.isNews(item) ? 'strong' : 'fact', space: 2},
    ]),
  ];
}
