import {html, nothing, type TemplateResult} from 'lit';
import {guideFilters, guideList} from './guide-list.js';
import {sorts, titleLanguage, type GuidanceHost, type GuidanceOptions, type GuidanceState} from './state.js';

/** The filters, the number of matching guides, and the guides. */
export function draw(state: GuidanceState, figure: GuidanceHost): TemplateResult {
  const {guidance, found, isCounted, messages} = state;
  const count = messages.shown(found.length, guidance.guides.length);
  return html` ${filters(state, figure)}
    <p class="count" role="status">${found.length === 0 ? messages.nothing : isCounted ? count : nothing}</p>
    ${found.length === 0 ? clearButton(state, figure) : list(state, figure)}`;
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

function list(state: GuidanceState, {parts}: GuidanceHost): TemplateResult {
  const {found, messages} = state;
  return guideList(
    parts.of(found),
    (guide) => ({...guide, status: guide.status === 'unspecified' ? '' : messages.statuses[guide.status]}),
    messages.notLinked,
    titleLanguage(state),
    messages.statuses,
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
