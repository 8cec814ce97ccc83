import {svg} from 'lit';
import type {Stretch} from '../../charts/timeline/layout.js';
import {timeStyles} from '../../charts/timeline/styles.js';
import {timeMark} from '../../charts/timeline/view.js';
import {scaleShare} from '../../charts/timeline/width-styles.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {itemText} from './item-text.js';
import {abbreviationsOf, type TimelineState} from './state.js';
import {notes as notesOf, timelineLayout} from './timeline-view.js';

const gap = 20;
/** The width of a time in words, beside its events. */
const whenWidth = 190;
const markHeight = 18;
/** Half of the name of a year, and of several. */
const [halfName, halfNames] = [16, 35];

/** The items at their years on one scale, as on a wide page. */
export function timelinePicture(state: TimelineState): Promise<Picture> {
  const {columns, stretches} = timelineLayout(state);
  const {years} = itemText(state);
  const rows = (width: number): PictureRow[] => {
    const scale = scaleShare * width;
    const lines = [...columns.map(({x}) => (x / 100) * scale), scale];
    const heads = columns.map(({from, to, nameX}) => ({
      x: ((nameX ?? 0) / 100) * scale - (from === to ? halfName : halfNames),
      width: 3 * halfNames,
      pieces: nameX === undefined ? [] : [{text: years(from, to), style: 'head'} as const],
    }));
    return [
      {cells: heads, entries: 0, rule: 'none'},
      ...stretches.flatMap((one) => stretchRows(one, lines, width, state)),
    ];
  };
  return listPicture({
    language: state.language,
    rows,
    styles: timeStyles,
    notes: [...notesOf(state), ...abbreviationsOf(state)],
  });
}

/** The time of each event, with the event beside it. */
function stretchRows(
  stretch: Stretch<TimelineItem>,
  lines: readonly number[],
  width: number,
  state: TimelineState,
): PictureRow[] {
  const {when} = itemText(state);
  const scale = lines.at(-1)!;
  const drawing = svg`<svg width=${scale} height=${markHeight} overflow="visible">${timeMark(stretch)}</svg>`;
  // Space in the row itself, for the lines that lead down through it.
  const under = {drawing: svg``, width: 0, height: 10};
  const x = scale + gap;
  const events = x + whenWidth + gap;
  return stretch.rows.map((item, i) => ({
    cells: [
      {x: 0, width: scale, pieces: [{drawing, width: scale, height: markHeight}]},
      {x, width: whenWidth, pieces: i === 0 ? [{text: when(item), style: 'name'}] : []},
      {x: events, width: width - events, pieces: [...itemPieces(item, state), under]},
    ],
    entries: 1,
    rule: i === 0 ? 'row' : 'none',
    space: 0,
    lines,
  }));
}

/** The kind of an item, and the item in words. */
function itemPieces(item: TimelineItem, state: TimelineState): PicturePiece[] {
  const text = itemText(state);
  const planned = text.planned(item);
  const tags = [
    {text: text.kind(item), style: 'small-strong'} as const,
    ...(planned === undefined ? [] : [{text: planned, style: 'small', outline: 'dashed tag'} as const]),
  ];
  return [{tags}, {text: text.text(item), style: text.isNews(item) ? 'strong' : 'fact', space: 2}];
}
