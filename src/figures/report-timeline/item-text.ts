import type {TimelineText} from '../../charts/timeline/text.js';
import {passagesOf, type TimelineItem} from '../../datasets/timeline.js';
import {newsItem, whenText, type TimelineState} from './state.js';

/** The texts of an item, in every view and file. */
export function itemText({items, messages}: Pick<TimelineState, 'items' | 'messages'>): TimelineText<TimelineItem> {
  const news = newsItem({items, messages});
  return {
    isNews: (item) => item === news,
    when: (item) => whenText(item.when, messages),
    kind: ({kind}) => messages.kinds[kind],
    isIncident: ({kind}) => kind === 'hendelse',
    text: (item) => item.text(messages.count),
    planned: ({isPlanned}) => (isPlanned ? messages.planned : undefined),
    wording: messages.wording,
    passages: (item) =>
      passagesOf([item]).map(({quotation, section}) => ({
        quotation: messages.quoted(quotation),
        section: [messages.inSection, messages.quoted(section)],
      })),
  };
}

/** The kind of an item, and whether the item was planned. */
export function kindAndStatus(item: TimelineItem, {kind, planned}: TimelineText<TimelineItem>): string {
  const status = planned(item);
  return status === undefined ? kind(item) : `${kind(item)} (${status})`;
}
