import {svg} from 'lit';
import type {TimelineItem} from '../../datasets/timeline.js';
import {timelinePictureStyles} from '../../charts/timeline/styles.js';
import type {Picture, Room} from '../../figure/figure-export.js';
import {axisHeight, timeAxis, timelineMark} from '../../charts/timeline/view.js';
import {listPicture, type PictureRow} from '../../figure/list-picture.js';
import {headRow} from '../../figure/picture-rows.js';
import {itemText, kindAndStatus} from './item-text.js';
import type {TimelineState} from './state.js';
import {timelineLayout} from './timeline-view.js';

/** «Etter årsskiftet 2020–2021»: in one line, or in three where the texts want the room. */
const whenWidth = 250;
const closeWhenWidth = 130;

/** The axis, and under it a line for each item: when, mark, text. */
export function timelinePicture(state: TimelineState, room?: Room): Promise<Picture> {
  const {items, language, messages} = state;
  const text = itemText(messages);
  const textLeft = room?.isBrief ? closeWhenWidth : whenWidth;
  const item = (one: TimelineItem, width: number): PictureRow => ({
    cells: [
      {x: 0, width: textLeft, pieces: [{text: text.when(one), style: 'fact'}]},
      {
        x: textLeft,
        width: width - textLeft,
        pieces: [
          {
            ...timelineMark(one, text),
            words: {text: `${kindAndStatus(one, text)}: ${text.text(one)}`, style: 'fact'},
          },
        ],
      },
    ],
    entries: 1,
    rule: 'none',
    space: 9,
  });
  const axis = svg`${timeAxis(timelineLayout(state), text)}`;
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
