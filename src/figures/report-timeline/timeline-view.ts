import {html, nothing, type TemplateResult} from 'lit';
import {layoutTimeline, type TimelineLayout} from '../../charts/timeline/layout.js';
import {timeline} from '../../charts/timeline/view.js';
import type {TimelineItem} from '../../datasets/timeline.js';
import {itemText} from './item-text.js';
import type {TimelineState} from './state.js';

/** The items in order of time, each at its position on a time axis where there is room for one. */
export function draw(state: TimelineState): TemplateResult {
  return state.items.length === 0 ? html`` : timeline(timelineLayout(state), itemText(state.messages));
}

export function notes({items, messages}: TimelineState): string[] {
  return items.some(({isPlanned}) => isPlanned) ? [messages.howToRead] : [];
}

export function timelineLayout({items, filter: {from, to}}: TimelineState): TimelineLayout<TimelineItem> {
  // An event after the turn of a year is between two years.
  const years = items.flatMap(({when}) => [when.isAfterTurn ? when.from - 1 : when.from, when.to]);
  return layoutTimeline(items, {
    when: ({when}) => when,
    years: [from ?? Math.min(...years), to ?? Math.max(...years)],
  });
}

/** How to read the axis; narrow figures have no axis. */
export function axisNote(state: TimelineState): TemplateResult | typeof nothing {
  if (state.items.length === 0) return nothing;
  const {messages, numbers} = state;
  const {moments, stretches} = timelineLayout(state);
  const compressed = stretches.filter(({isCompressed}) => isCompressed);
  const years = numbers.list(compressed.map(({from, to}) => messages.span(from, to)));
  const sentences = [
    ...(moments.some(({isPoint}) => !isPoint) ? [messages.wholeYears] : []),
    ...(compressed.length > 0 ? [messages.compressed(years)] : []),
  ];
  return html`<p class="axis-note">${sentences.join(' ')}</p>`;
}
