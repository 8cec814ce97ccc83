import {html, type TemplateResult} from 'lit';
import {layoutTimeline, type Stretch} from '../../charts/timeline/layout.js';
import {timeline} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import {itemText} from './item-text.js';
import type {TimelineState} from './state.js';

/** The items as steps of time. */
export function draw(state: TimelineState): TemplateResult {
  return state.items.length === 0 ? html`` : timeline(timelineLayout(state), itemText(state));
}

export function notes(state: TimelineState): string[] {
  const {items, messages} = state;
  const hasBreak = timelineLayout(state).some(({isBroken, isAfterBreak}) => isBroken || isAfterBreak);
  return [
    ...(items.some(({isPlanned}) => isPlanned) ? [messages.howToRead] : []),
    ...(hasBreak ? [messages.break] : []),
  ];
}

export function timelineLayout({items}: TimelineState): Stretch<TimelineItem>[] {
  return layoutTimeline(items, ({when, isPlanned}) => ({...when, isPlanned}));
}
