import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {hostText, publisherText} from './state.js';

export interface GuideItem {
  title: string;
  /** An `https:` address; without one the title is not a link. */
  href: string | undefined;
  host: string;
  /** Empty where the heading of the list names the publisher. */
  publisher: string;
  publisherName: string;
  /** Empty where the status is unknown. */
  status: string;
  /** Whether the guide is known to be new, or to be updated. */
  isCertain?: boolean;
}

/** Guides as links, with publisher, status and host. Parts of the list that have not changed are not rendered again. */
export function guideList<Guide>(
  parts: readonly (readonly Guide[])[],
  itemOf: (guide: Guide) => GuideItem,
  notLinked: string,
  language?: string,
  /** Further values that the items depend on; a new one renders them again. */
  madeWith: readonly unknown[] = [],
): TemplateResult {
  return html`<ul class="guides">
    ${parts.map((guides) => guard([...guides, notLinked, language, ...madeWith], () => items(guides.map(itemOf), notLinked, language)))}
  </ul>`;
}

function items(guides: readonly GuideItem[], notLinked: string, language: string | undefined): TemplateResult[] {
  return guides.map((guide) => {
    const {title, href, publisher, publisherName, status, isCertain} = guide;
    const leadsTo = hostText(guide, notLinked);
    return html`<li class="guide">
      <p class="guide-title" lang=${language ?? nothing}>${href ? html`<a href=${href}>${title}</a>` : title}</p>
      ${
        publisher || status || leadsTo
          ? html`<p class="guide-facts">
              ${publisher && html`<span>${publisherText(publisher, publisherName)}</span>`}
              ${status && html`<span class=${isCertain ? 'tag certain' : 'tag'}>${status}</span>`}
              ${leadsTo && html`<span class=${href ? 'host' : nothing}>${leadsTo}</span>`}
            </p>`
          : nothing
      }
    </li>`;
  });
}

/** A menu with more publishers than this is of no use: they can be found by searching for their name. */
const mostChoices = 500;

export interface Choice {
  id: string;
  label: string;
}

export interface GuideFilters {
  messages: Record<'search' | 'publisher' | 'status' | 'sort' | 'allPublishers' | 'allStatuses', string>;
  query: string;
  publisher: string;
  publishers: readonly Choice[];
  status: string;
  statuses: readonly Choice[];
  sort: string;
  sorts: readonly Choice[];
  change: (filter: 'query' | 'publisher' | 'status' | 'sort', value: string) => void;
}

export function guideFilters(filters: GuideFilters): TemplateResult {
  const {messages, query, change} = filters;
  const choose = (
    filter: 'publisher' | 'status' | 'sort',
    label: string,
    all: string | undefined,
    choices: readonly Choice[],
  ) => {
    const chosen = filters[filter];
    return html`<label
      >${label}
      <select @change=${(event: Event) => change(filter, (event.target as HTMLSelectElement).value)}>
        ${all === undefined ? nothing : optionOf({id: '', label: all}, chosen)}
        ${choices.map((choice) => optionOf(choice, chosen))}
      </select>
    </label>`;
  };
  return html`<div class="control filters">
    <label class="search"
      >${messages.search}
      <input
        type="search"
        autocomplete="off"
        .value=${query}
        @input=${(event: Event) => change('query', (event.target as HTMLInputElement).value)}
      />
    </label>
    ${filters.publishers.length > mostChoices ? nothing : choose('publisher', messages.publisher, messages.allPublishers, filters.publishers)}
    ${filters.statuses.length > 0 ? choose('status', messages.status, messages.allStatuses, filters.statuses) : nothing}
    ${choose('sort', messages.sort, undefined, filters.sorts)}
  </div>`;
}

/** An option that the reader has changed no longer follows its attribute, so the property is set as well. */
function optionOf({id, label}: Choice, chosen: string): TemplateResult {
  const isChosen = id === chosen;
  return html`<option value=${id} ?selected=${isChosen} .selected=${live(isChosen)}>${label}</option>`;
}
