import {html, nothing, type TemplateResult} from 'lit';
import type {Guide} from '../../datasets/guidance.js';
import {guideFilters, guideList, type GuideItem} from './guide-list.js';
import {
  groupsOf,
  sorts,
  statusText,
  titleLanguage,
  type GuidanceHost,
  type GuidanceOptions,
  type GuidanceState,
  type GuideGroup,
} from './state.js';

/** The filters, the number of matching guides, and the guides. Without filters, publishers have their guides in groups. */
export function draw(state: GuidanceState, figure: GuidanceHost): TemplateResult {
  const {guidance, found, isCounted, hasFilters, messages} = state;
  if (!hasFilters) {
    const groups = groupsOf(state);
    return groups ? groupList(groups, state) : list(state, figure.parts.of(found));
  }
  const count = messages.shown(found.length, guidance.guides.length);
  return html` ${filters(state, figure)}
    <p class="count" role="status">${found.length === 0 ? messages.nothing : isCounted ? count : nothing}</p>
    ${found.length === 0 ? clearButton(state, figure) : list(state, figure.parts.of(found))}`;
}

function groupList(groups: readonly GuideGroup[], state: GuidanceState): TemplateResult {
  return html`<ul class="publishers">
    ${groups.map(
      ({name, guides}) =>
        html`<li class="publisher">
          <p class="publisher-name"><span class="publisher-count">${guides.length}&nbsp;</span><span>${name}</span></p>
          ${list(state, [guides], {publisher: '', publisherName: ''})}
        </li>`,
    )}
  </ul>`;
}

function filters(state: GuidanceState, figure: GuidanceHost): TemplateResult {
  const {guidance, filter, messages} = state;
  return guideFilters({
    messages,
    query: filter.query,
    publisher: filter.publisher ?? '',
    publishers: guidance.publishers.map(({id}) => ({id, label: id})),
    status: filter.status ?? '',
    statuses: guidance.statuses.map((id) => ({id, label: messages.statuses[id]})),
    sort: filter.sort,
    sorts: sorts.map((id) => ({id, label: messages.sorts[id]})),
    change: (name, value) => change({[name]: value || undefined}, state, figure),
  });
}

function list(
  state: GuidanceState,
  parts: readonly (readonly Guide[])[],
  known?: Pick<GuideItem, 'publisher' | 'publisherName'>,
): TemplateResult {
  const {messages} = state;
  return guideList(
    parts,
    (guide) => ({
      ...guide,
      ...known,
      status: statusText(guide, state),
      isCertain: guide.status !== 'new-or-updated',
    }),
    messages.notLinked,
    titleLanguage(state),
    [messages.statuses, state.hasFilters],
  );
}

function clearButton(state: GuidanceState, figure: GuidanceHost): TemplateResult {
  const clear = (event: Event) => {
    const drawing = (event.currentTarget as Element).closest('.drawing');
    change({query: undefined, publisher: undefined, status: undefined}, state, figure);
    // The button disappears with its message, so the focus moves to the search field.
    void figure.updateComplete.then(() => drawing?.querySelector('input')?.focus());
  };
  return html`<p class="nothing">
    <button type="button" class="button" @click=${clear}>${state.messages.clear}</button>
  </p>`;
}

function change(options: GuidanceOptions, {filter}: GuidanceState, figure: GuidanceHost): void {
  const {query = '', publisher, status, sort} = {...filter, ...options};
  figure.choose(options, undefined, {query, publisher, status, sort});
}
