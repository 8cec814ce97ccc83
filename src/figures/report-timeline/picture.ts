import {svg} from 'lit';
import type {Stretch} from '../../charts/timeline/layout.js';
import {timeStyles} from '../../charts/timeline/styles.js';
import {timeMark} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {itemText} from './item-text.js';
import {abbreviationsOf, type TimelineState} from './state.js';
import {notes as notesOf, timelineLayout} from './timeline-view.js';

const gap = 20;
/** The width of a time in words, beside its events. */
const whenWidth = 165;
const markHeight = 18;

/** The items at their years on one scale, as on a wide page. */
export function timelinePicture(state: TimelineState): Promise<Picture> {
  const {years, band, stretches} = timelineLayout(state);
  const rows = (width: number): PictureRow[] => {
    const heads = years.map(({year, x, isNamed}) => ({
      x: (x / 100) * width,
      width: (band / 100) * width,
      pieces: isNamed ? [{text: `${year}`, style: 'head'} as const] : [],
    }));
    return [{cells: heads, entries: 0, rule: 'none'}, ...stretches.flatMap((one) => stretchRows(one, width, state))];
  };
  return listPicture({
    language: state.language,
    rows,
    styles: timeStyles,
    notes: [...notesOf(state), ...abbreviationsOf(state)],
  });
}

/** The time of each event, with the event beside it, or under it where there is no room. */
function stretchRows(stretch: Stretch<TimelineItem>, width: number, state: TimelineState): PictureRow[] {
  const {rows: items, textX, isBeside} = stretch;
  const {when} = itemText(state);
  const drawing = svg`<svg width=${width} height=${markHeight} overflow="visible">${timeMark(stretch)}</svg>`;
  const under: PicturePiece[] = isBeside ? [] : [{drawing: svg``, width: 0, height: markHeight + 4}];
  const x = (textX / 100) * width + (isBeside ? gap : 0);
  const events = x + whenWidth + gap;
  return items.map((item, i) => ({
    cells: [
      {x: 0, width, pieces: [{drawing, width, height: markHeight}]},
      {x, width: whenWidth, pieces: i === 0 ? [...under, {text: when(item), style: 'name'}] : []},
      {x: events, width: width - events, pieces: [...under, ...itemPieces(item, state)]},
    ],
    entries: 1,
    rule: 'none',
    space: i === 0 ? 16 : 8,
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
