import {html, type TemplateResult} from 'lit';
import {layoutTimeline, type TimelineLayout} from '../../charts/timeline/layout.js';
import {timeline} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import {itemText} from './item-text.js';
import type {TimelineState} from './state.js';

/** The items in the order of time, and the same to scale on a time axis. */
export function draw(state: TimelineState): TemplateResult {
  return state.items.length === 0 ? html`` : timeline(timelineLayout(state), itemText(state.messages));
}

export function notes({items, messages}: TimelineState): string[] {
  return items.some(({isPlanned}) => isPlanned) ? [messages.howToRead] : [];
}

export function timelineLayout({items, filter: {from, to}}: TimelineState): TimelineLayout<TimelineItem> {
  // What is after the turn of a year stands between two.
  const years = items.flatMap(({when}) => [when.isAfterTurn ? when.from - 1 : when.from, when.to]);
  return layoutTimeline(items, {
    when: ({when}) => when,
    years: [from ?? Math.min(...years), to ?? Math.max(...years)],
  });
}
