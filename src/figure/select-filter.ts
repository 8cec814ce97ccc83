import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** A list with fewer entries can be read at a glance, and needs no filter. */
export const fewestFiltered = 10;

export interface SelectFilter {
  label: string;
  /** The label of the first choice, which filters nothing. */
  all: string;
  choices: readonly {id: string; label: string}[];
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}

/** Filters a list by one choice, or shows all of it. */
export function selectFilter({label, all, choices, chosen, choose}: SelectFilter): TemplateResult {
  return html`<p class="control one-of">
    <label
      >${label}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || undefined)}>
        <option value="" ?selected=${chosen === undefined} .selected=${live(chosen === undefined)}>${all}</option>
        ${choices.map(
          ({id, label: name}) =>
            html`<option value=${id} ?selected=${id === chosen} .selected=${live(id === chosen)}>${name}</option>`,
        )}
      </select>
    </label>
  </p>`;
}
