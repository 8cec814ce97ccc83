import {svg, type SVGTemplateResult} from 'lit';
import type {Stretch} from '../../charts/timeline/layout.js';
import {timeStyles} from '../../charts/timeline/styles.js';
import {breakMark, timeMark, timeParts} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {itemText} from './item-text.js';
import {abbreviationsOf, type TimelineState} from './state.js';
import {notes as notesOf, timelineLayout} from './timeline-view.js';

const gap = 20;
/** The width of a time in words, and of the marks. */
const [whenWidth, markSize] = [190, 20];
/** The height of the mark of a period, in which its break has room. */
const periodHeight = 44;
const markX = whenWidth + gap;

/** The steps of time along one line, as on a wide page. */
export function timelinePicture(state: TimelineState): Promise<Picture> {
  return listPicture({
    language: state.language,
    rows: (width) => timelineLayout(state).flatMap((one) => stretchRows(one, width, state)),
    styles: timeStyles,
    notes: [...notesOf(state), ...abbreviationsOf(state)],
  });
}

/** The time of each event, with the event beside it. */
function stretchRows(stretch: Stretch<TimelineItem>, width: number, state: TimelineState): PictureRow[] {
  const {when, isIncident} = itemText(state);
  const lines = [markX + markSize / 2];
  const textX = markX + markSize + gap;
  const marked = (drawing: SVGTemplateResult, height: number) => ({
    x: markX,
    width: markSize,
    pieces: [{drawing: svg`<svg width=${markSize} height=${height}>${drawing}</svg>`, width: markSize, height}],
  });
  const rows = stretch.rows.map((item, i): PictureRow => {
    const height = stretch.isPeriod ? periodHeight : markSize;
    // Space in the row itself, for the line that leads down through it.
    const under = {drawing: svg``, width: 0, height: i === stretch.rows.length - 1 ? 22 : 12};
    return {
      cells: [
        {x: 0, width: whenWidth, pieces: i === 0 ? timePieces(when(item)) : []},
        marked(timeMark(stretch, isIncident(item)), height),
        {x: textX, width: width - textX, pieces: [...textPieces(item, state), ...kindPieces(item, state), under]},
      ],
      entries: 1,
      rule: 'none',
      space: 0,
      lines,
      hasDashedLines: stretch.isPlanned,
    };
  });
  const between: PictureRow = {
    cells: [marked(breakMark, markSize)],
    entries: 0,
    rule: 'none',
    space: 0,
    lines,
    hasDashedLines: stretch.isPlanned,
  };
  return stretch.isAfterBreak ? [between, ...rows] : rows;
}

function timePieces(when: string): PicturePiece[] {
  const {words, years} = timeParts(when);
  return [...(words ? [{text: words, style: 'strong'} as const] : []), {text: years, style: 'name'}];
}

function kindPieces(item: TimelineItem, state: TimelineState): PicturePiece[] {
  const {kind, planned} = itemText(state);
  const word = planned(item);
  const tags = [
    {text: kind(item), style: 'note'} as const,
    ...(word === undefined ? [] : [{text: word, style: 'small', outline: 'dashed tag'} as const]),
  ];
  return [{tags}];
}

function textPieces(item: TimelineItem, state: TimelineState): PicturePiece[] {
  const {text, isNews} = itemText(state);
  return [{text: text(item), style: isNews(item) ? 'strong' : 'fact'}];
}
