import {html, nothing, type TemplateResult} from 'lit';
import {layoutTimeline, type TimelineLayout} from '../../charts/timeline/layout.js';
import {timeline} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import {itemText} from './item-text.js';
import type {TimelineState} from './state.js';

/** The items in order of time, in the columns of a time axis where there is room for one. */
export function draw(state: TimelineState): TemplateResult {
  return state.items.length === 0 ? html`` : timeline(timelineLayout(state), itemText(state));
}

export function notes({items, messages}: TimelineState): string[] {
  return items.some(({isPlanned}) => isPlanned) ? [messages.howToRead] : [];
}

export function timelineLayout({items, filter: {from, to}}: TimelineState): TimelineLayout<TimelineItem> {
  const years = items.flatMap(({when}) => [when.from, when.to]);
  return layoutTimeline(items, {
    when: ({when}) => when,
    years: [from ?? Math.min(...years), to ?? Math.max(...years)],
  });
}

/** The years that share a place on the axis; narrow figures have no axis. */
export function axisNote(state: TimelineState): TemplateResult | typeof nothing {
  if (state.items.length === 0) return nothing;
  const {messages, numbers} = state;
  const {stretches, hasAxis} = timelineLayout(state);
  const compressed = stretches.filter(({isCompressed}) => isCompressed && hasAxis);
  if (compressed.length === 0) return nothing;
  const years = numbers.list(compressed.map(({from, to}) => messages.span(from, to)));
  return html`<p class="axis-note">${messages.compressed(years)}</p>`;
}
