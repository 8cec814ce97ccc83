import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

export interface Panel {
  id: string;
  title: string;
  chart: TemplateResult;
}

const numerals = ['', 'single', 'two', 'three', 'four', 'five'];

/** Charts that are read together, each under its title. The title is the chart's name: a listener hears it once. */
export function panels(charts: readonly Panel[]): TemplateResult {
  return html`<div class="panels ${numerals[charts.length] ?? 'many'}">
    ${repeat(
      charts,
      ({id}) => id,
      ({id, title, chart}) =>
        html`<div class="panel">
          <p class="panel-title" id="title-${id}" aria-hidden="true">${title}</p>
          ${chart}
        </div>`,
    )}
  </div>`;
}
