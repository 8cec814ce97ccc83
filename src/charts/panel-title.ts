import {html, type TemplateResult} from 'lit';

/**
 * The title of a chart: a heading, or hidden from screen readers where the same heading is elsewhere.
 *
 * @param level - The level of the heading, which ends at 6.
 */
export function panelTitle(id: string, title: string, level: number | undefined): TemplateResult {
  return level === undefined
    ? html`<p class="panel-title" id="title-${id}" aria-hidden="true">${title}</p>`
    : html`<p class="panel-title" id="title-${id}" role="heading" aria-level=${Math.min(level, 6)}>${title}</p>`;
}
