import {html, type TemplateResult} from 'lit';
import {laterYears, layoutTimeline, type TimelineLayout} from '../../charts/timeline/layout.js';
import {timeline} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import type {FigureHost} from '../../figure/declaration.js';
import {counted, fold} from '../../figure/fold.js';
import {itemText} from './item-text.js';
import type {TimelineState} from './state.js';

/** The items at their years, on one scale. */
export function draw(state: TimelineState, figure: FigureHost): TemplateResult {
  const {items, messages} = state;
  if (items.length === 0) return html``;
  return fold(figure, counted(messages.items, items), timeline(timelineLayout(state), itemText(state)));
}

export function notes(state: TimelineState): string[] {
  const {items, messages} = state;
  const later = laterYears(items.map(({when}) => when));
  return [
    ...(items.some(({isPlanned}) => isPlanned) ? [messages.howToRead] : []),
    ...(items.some(({when}) => when.isAfterTurn) ? [messages.openEnd] : []),
    ...(later ? [messages.lastColumn(later.to - later.from + 1, timelineLayout(state).columns.length - 1)] : []),
  ];
}

export function timelineLayout({items}: TimelineState): TimelineLayout<TimelineItem> {
  return layoutTimeline(items, ({when, isPlanned}) => ({...when, isPlanned}));
}
