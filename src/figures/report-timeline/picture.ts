import {css, svg} from 'lit';
import {drawingStyles} from '../../charts/drawing-styles.js';
import type {Column, Moment, Stretch, TimelineLayout} from '../../charts/timeline/layout.js';
import {symbolOf, yearText} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {itemText} from './item-text.js';
import type {TimelineState} from './state.js';
import {timelineLayout} from './timeline-view.js';

const gap = 20;
/** The width of the time beside the items of a list. */
const whenWidth = 190;

/** The columns of the axis with their items, as on the page; or a list where there is no room for an axis. */
export function timelinePicture(state: TimelineState): Promise<Picture> {
  const layout = timelineLayout(state);
  const rows = (width: number) => (layout.hasAxis ? axisRows(layout, width, state) : listRows(layout, width, state));
  const styles = css`
    ${drawingStyles}
    .axis {
      stroke: var(--_text);
      stroke-width: 3;
    }
    .axis.period {
      stroke: var(--_text-subtle);
    }
    .axis.planned {
      stroke-dasharray: 8 4;
    }
    .axis.compressed {
      stroke-dasharray: 3 4;
    }
  `;
  return listPicture({language: state.language, rows, styles});
}

function axisRows(
  {stretches, columns}: TimelineLayout<TimelineItem>,
  width: number,
  state: TimelineState,
): PictureRow[] {
  const {start, length} = stretches.at(-1)!;
  const track = (width + gap) / (start + length);
  const place = (one: {start: number; length: number}) => ({x: one.start * track, width: one.length * track - gap});
  const heads = stretches.map((stretch, i) => ({
    ...place(stretch),
    pieces: [
      axisPiece(stretch, place(stretch).width + (i < stretches.length - 1 ? gap : 0)),
      {text: yearText(stretch), style: stretch.isCompressed ? 'note' : 'name', space: 2} as const,
    ],
  }));
  const rowOf = (some: readonly Column<TimelineItem>[], space: number): PictureRow => ({
    cells: some.map((column) => ({...place(column), pieces: columnPieces(column, place(column).width, state)})),
    entries: some.flatMap(({moments}) => moments.flatMap(({rows}) => rows)).length,
    rule: 'none',
    space,
  });
  const inYears = columns.filter(({isSpan}) => !isSpan);
  return [
    {cells: heads, entries: 0, rule: 'none'},
    ...(inYears.length > 0 ? [rowOf(inYears, 8)] : []),
    ...columns.filter(({isSpan}) => isSpan).map((span) => rowOf([span], 20)),
  ];
}

/** A part of the axis, which begins with a mark; broken where several years share it. */
function axisPiece({isCompressed}: Stretch, width: number): PicturePiece {
  const drawing = svg`<line class="axis${isCompressed ? ' compressed' : ''}" x2=${width} y1="7" y2="7"></line>
    <line class="axis" x1="1.5" x2="1.5" y2="14"></line>`;
  return {drawing, width, height: 14};
}

/** The moments of a column, under a line where it is a period; broken where all of that is planned. */
function columnPieces({moments, isSpan}: Column<TimelineItem>, width: number, state: TimelineState): PicturePiece[] {
  const isPlanned = moments.every(({rows}) => rows.every((item) => item.isPlanned));
  const drawing = svg`<line class="axis period${isPlanned ? ' planned' : ''}" x2=${width} y1="2" y2="2"></line>`;
  return [
    ...(isSpan ? [{drawing, width, height: 10}] : []),
    ...moments.flatMap((one, i) => momentPieces(one, state, one.isNamed, i === 0 ? 0 : 14)),
  ];
}

function listRows({columns}: TimelineLayout<TimelineItem>, width: number, state: TimelineState): PictureRow[] {
  return columns
    .flatMap(({moments}) => moments)
    .map((moment) => ({
      cells: [
        {x: 0, width: whenWidth, pieces: [{text: itemText(state).when(moment.rows[0]!), style: 'name'}]},
        {x: whenWidth + gap, width: width - whenWidth - gap, pieces: momentPieces(moment, state, true, 0)},
      ],
      entries: moment.rows.length,
      rule: 'row',
    }));
}

function momentPieces(
  {rows}: Moment<TimelineItem>,
  state: TimelineState,
  isNamed: boolean,
  space: number,
): PicturePiece[] {
  const text = itemText(state);
  return [
    ...(isNamed ? [] : [{text: text.when(rows[0]!), style: 'label', space} as const]),
    ...rows.flatMap((item, i): PicturePiece[] => {
      const above = i > 0 ? 12 : isNamed ? space : 2;
      const [kind, words] = itemPieces(item, state);
      return text.isNews(item)
        ? [{frame: 'ground', pieces: [kind, {...words, style: 'strong'}], space: above}]
        : [{...kind, space: above}, words];
    }),
  ];
}

/** The mark of an item with its kind, and the item in words. */
function itemPieces(item: TimelineItem, state: TimelineState) {
  const text = itemText(state);
  const planned = text.planned(item);
  const tags = [
    {text: text.kind(item), style: 'small-strong'} as const,
    ...(planned === undefined ? [] : [{text: planned, style: 'small', outline: 'dashed tag'} as const]),
  ];
  const mark = {
    drawing: svg`<svg class="series-${text.series(item) + 1}" x="9" y="10" overflow="visible">${symbolOf(item, text)}</svg>`,
    width: 12,
    height: 20,
    words: {tags},
  };
  return [mark, {text: text.text(item), style: 'fact', space: 2} as const] as const;
}
