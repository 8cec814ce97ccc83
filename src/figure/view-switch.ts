import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

export interface ViewSwitch<View extends string> {
  legend: string;
  views: readonly {id: View; label: string}[];
  chosen: View;
  choose: (view: View) => void;
  /** The name of a choice other than the view, which is also its class and its part. */
  name?: string;
}

/**
 * Radio buttons drawn as one row: a single Tab stop, arrow keys choose. A button that the reader has used no longer follows
 * its attribute, so the property is set as well: a page can undo a choice, and a view may be unavailable.
 */
export function viewSwitch<View extends string>({
  legend,
  views,
  chosen,
  choose,
  name,
}: ViewSwitch<View>): TemplateResult {
  return html`<fieldset class="control ${name ?? 'views'}" part=${name ?? 'views'}>
    <legend>${legend}</legend>
    <div class="segments">
      ${views.map(
        ({id, label}) =>
          html`<label>
            <input
              type="radio"
              name=${name ?? 'view'}
              .value=${id}
              ?checked=${id === chosen}
              .checked=${live(id === chosen)}
              @change=${() => choose(id)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
