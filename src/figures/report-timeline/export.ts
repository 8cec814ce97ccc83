import {passagesOf, type Passage, type TimelineItem} from '../../datasets/timeline.js';
import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import {capital} from '../../i18n/capital.js';
import {itemText} from './item-text.js';
import type {TimelineState} from './state.js';

export const card = () => import('./card.js');

export function exportContent(state: TimelineState): ExportContent {
  const {year, document} = state.timeline;
  return {
    name: `report-timeline-${year}`,
    table: itemTable(state),
    document,
    ...(state.items.length > 0 && {
      picture: async () => (await import('./picture.js')).timelinePicture(state),
    }),
  };
}

/** One row per item. */
function itemTable(state: TimelineState): ExportTable {
  const {items, messages} = state;
  const text = itemText(state);
  return {
    columns: [
      messages.when,
      messages.what,
      messages.kind,
      messages.status,
      messages.quotation,
      capital(messages.inSection),
    ],
    rows: items.map((item) => [
      text.when(item),
      text.text(item),
      text.kind(item),
      text.planned(item) ?? messages.done,
      passages(item, ({quotation}) => quotation, ' / '),
      passages(item, ({section}) => section, '; '),
    ]),
  };
}

const passages = (item: TimelineItem, part: (passage: Passage) => string, between: string) =>
  passagesOf([item]).map(part).join(between);
