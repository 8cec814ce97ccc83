import {svg} from 'lit';
import type {TimelineItem} from '../../datasets/timeline.js';
import type {Language} from '../../datasets/source.js';
import {timelinePictureStyles} from '../../charts/timeline/styles.js';
import type {Picture, Room} from '../../figure/figure-export.js';
import {axisHeight, timeAxis, timelineMark} from '../../charts/timeline/view.js';
import {listPicture, type PictureRow} from '../../figure/list-picture.js';
import {headRow} from '../../figure/picture-rows.js';
import type {ReportTimelineViews} from './views.js';

/** «Etter årsskiftet 2020–2021»: in one line, or in three where the texts want the room. */
const whenWidth = 250;
const closeWhenWidth = 130;

/** The axis, and under it a line for each item: when, mark, text. */
export function timelinePicture(
  {layout, text, items}: ReportTimelineViews,
  language: Language,
  room?: Room,
): Promise<Picture> {
  const textLeft = room?.isBrief ? closeWhenWidth : whenWidth;
  const item = (one: TimelineItem, width: number): PictureRow => {
    const planned = text.planned(one);
    const kind = `${text.kind(one)}${planned ? ` (${planned})` : ''}`;
    return {
      cells: [
        {x: 0, width: textLeft, pieces: [{text: text.when(one), style: 'fact'}]},
        {
          x: textLeft,
          width: width - textLeft,
          pieces: [{...timelineMark(one, text), words: {text: `${kind}: ${text.text(one)}`, style: 'fact'}}],
        },
      ],
      entries: 1,
      rule: 'none',
      space: 9,
    };
  };
  const axis = svg`${timeAxis(layout, text)}`;
  return listPicture(
    {
      language,
      rows: ({width}) => [
        headRow([{drawing: axis, width, height: axisHeight}], width),
        ...items.map((one) => item(one, width)),
      ],
      styles: timelinePictureStyles,
    },
    room,
  );
}
