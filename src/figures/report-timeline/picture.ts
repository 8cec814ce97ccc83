import {svg, type SVGTemplateResult} from 'lit';
import type {TimelineItem} from '../../datasets/timeline.js';
import {textLines, textWidth} from '../../charts/text-lines.js';
import {axisHeight, timeAxis} from '../../charts/timeline/axis.js';
import type {Moment} from '../../charts/timeline/layout.js';
import {timeShape} from '../../charts/timeline/mark.js';
import {timelinePictureStyles} from '../../charts/timeline/drawing-styles.js';
import type {TimelineText} from '../../charts/timeline/text.js';
import type {TextPiece} from '../../charts/typeset-list/layout.js';
import {typeset, type TypesetName} from '../../charts/typeset-list/styles.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PictureRow} from '../../figure/list-picture.js';
import {headRow} from '../../figure/picture-rows.js';
import {itemText, kindAndStatus} from './item-text.js';
import type {TimelineState} from './state.js';
import {timelineLayout} from './timeline-view.js';

/** The gap between a bar and its label, in pixels. */
const gap = 12;
const barHeight = 20;
/** The width of the mark at the turn of a year, including its arrow. */
const pointWidth = 40;

/** The axis, followed by a row for each item: its position in time, with its label beside it. */
export function timelinePicture(state: TimelineState): Promise<Picture> {
  const {language, messages} = state;
  const text = itemText(messages);
  const layout = timelineLayout(state);
  const labelOf = (item: TimelineItem, {isYear}: Moment<TimelineItem>) => {
    const kind = kindAndStatus(item, text);
    return `${isYear ? kind : `${kind} · ${text.when(item)}`}: ${text.text(item)}`;
  };
  const row = (item: TimelineItem, moment: Moment<TimelineItem>, width: number): PictureRow => {
    const {start, end, labelSide} = moment;
    const x = (start / 100) * width;
    const to = moment.isPoint ? x + pointWidth : (end / 100) * width;
    const bar = {drawing: shapeOf(item, moment, text), width: to - x, height: barHeight};
    const words = {text: labelOf(item, moment), style: 'fact'} as const;
    const label = labelCell(words, labelSide, {start: x, end: to, width});
    const cells =
      labelSide === 'under'
        ? [
            {x, width, pieces: [bar]},
            {...label, pieces: [{drawing: svg``, width: 0, height: barHeight}, words]},
          ]
        : [{x, width: to - x, pieces: [bar]}, label];
    return {cells, entries: 1, rule: 'none', space: 9};
  };
  return listPicture({
    language,
    rows: (width) => [
      headRow([{drawing: timeAxis(layout), width, height: axisHeight}], width),
      ...layout.moments.flatMap((moment) => moment.rows.map((item) => row(item, moment, width))),
    ],
    styles: timelinePictureStyles,
  });
}

function shapeOf(
  item: TimelineItem,
  moment: Moment<TimelineItem>,
  text: TimelineText<TimelineItem>,
): SVGTemplateResult {
  return svg`<svg class="series-${text.series(item) + 1}" overflow="visible">${timeShape(item, moment, text)}</svg>`;
}

/** Places a label on its side of the bar; a label before the bar ends at the bar with its longest line. */
function labelCell(
  words: TextPiece<TypesetName>,
  side: Moment<unknown>['labelSide'],
  {start, end, width}: {start: number; end: number; width: number},
): PictureRow['cells'][number] {
  if (side === 'under') return {x: 0, width, pieces: [words]};
  if (side === 'after') return {x: end + gap, width: width - end - gap, pieces: [words]};
  const {size} = typeset[words.style];
  const lines = textLines(words.text, start - gap, size);
  const x = Math.max(0, start - gap - Math.max(...lines.map((line) => textWidth(line, size))));
  return {x, width: start - gap - x, pieces: [words]};
}
