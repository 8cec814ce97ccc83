import {css, svg} from 'lit';
import {drawingStyles, type ColouredStyles} from '../../charts/drawing-styles.js';
import type {Stretch} from '../../charts/timeline/layout.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {itemText} from './item-text.js';
import {abbreviationsOf, type TimelineState} from './state.js';
import {notes as notesOf, timelineLayout} from './timeline-view.js';

const gap = 20;
/** The width of the time beside its events. */
const whenWidth = 190;

/** The items by their years, beside a bar for each year, as on the page. */
export function timelinePicture(state: TimelineState): Promise<Picture> {
  const rows = (width: number) => timelineLayout(state).map((stretch) => stretchRow(stretch, width, state));
  const styles: ColouredStyles = (colour) => css`
    ${drawingStyles(colour)}
    .bar {
      fill: ${colour('text-subtle')};
    }
  `;
  // The bar of a year has no ends here.
  const notes = [...notesOf(state).filter((note) => note !== state.messages.openEnd), ...abbreviationsOf(state)];
  return listPicture({language: state.language, rows, styles, notes});
}

function stretchRow({rows: items}: Stretch<TimelineItem>, width: number, state: TimelineState): PictureRow {
  const {when} = itemText(state);
  const pieces = items.flatMap((item) => itemPieces(item, state));
  return {
    cells: [
      {x: 0, width: whenWidth, pieces: [{text: when(items[0]!), style: 'name'}]},
      {x: whenWidth + gap, width: width - whenWidth - gap, pieces: [{frame: 'bar', pieces}]},
    ],
    entries: items.length,
    rule: 'none',
  };
}

/** The mark of an item with its kind, and the item in words. */
function itemPieces(item: TimelineItem, state: TimelineState): PicturePiece[] {
  const text = itemText(state);
  const planned = text.planned(item);
  const tags = [
    {text: text.kind(item), style: 'small-strong'} as const,
    ...(planned === undefined ? [] : [{text: planned, style: 'small', outline: 'dashed tag'} as const]),
  ];
  const mark = svg`<g class="series-1"><circle class="glyph${planned ? ' hollow' : ''}" cx="6" cy="10" r=${planned ? 4.5 : 6}></circle></g>`;
  return [
    {drawing: mark, width: 12, height: 20, words: {tags}, space: 12},
    {text: text.text(item), style: text.isNews(item) ? 'strong' : 'fact', space: 2},
  ];
}
