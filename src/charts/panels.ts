import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

export interface Panel {
  id: string;
  title: string;
  chart: TemplateResult;
}

const numerals = ['', 'single', 'two', 'three', 'four', 'five'];

/**
 * Charts that are read together, each under its title. The title is the chart's name, so a screen reader reads it once.
 *
 * @param help - How to read the charts, in a cell after the last.
 * @param shape - `roomy`: the charts have more room for the text beside them. `low`: they are lower on a phone.
 */
export function panels(
  charts: readonly Panel[],
  help?: TemplateResult,
  shape: 'low' | 'roomy' | '' = '',
): TemplateResult {
  return html`<div class="panels ${numerals[charts.length] ?? 'many'} ${shape}">
    ${repeat(
      charts,
      ({id}) => id,
      ({id, title, chart}) =>
        html`<div class="panel">
          <p class="panel-title" id="title-${id}" aria-hidden="true">${title}</p>
          ${chart}
        </div>`,
    )}
    ${help ? html`<div class="panel-help">${help}</div>` : nothing}
  </div>`;
}
