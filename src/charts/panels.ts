import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {cardSlot, type CardText} from './card.js';
import {panelTitle} from './panel-title.js';

export interface Panel {
  id: string;
  title: string;
  chart: TemplateResult;
  /** The card of the mark in the chart that is pointed at or in focus. */
  card?: CardText | undefined;
}

const numerals = ['', 'single', 'two', 'three', 'four', 'five'];

/**
 * Charts that are read together, each under its title.
 *
 * @param kept - The parts of all cards of these charts. Each chart keeps room for every one of them.
 * @param help - How to read the charts, in a cell after the last.
 * @param level - The level of the titles as headings; without it they are hidden from screen readers.
 * @param shape - `roomy`: the charts have more room for the text beside them. `compact`: they are lower on a phone.
 *   `named`: many lines have their names at their ends on half a page too.
 */
export function panels(
  charts: readonly Panel[],
  kept: readonly (readonly string[])[],
  help: readonly TemplateResult[] = [],
  shape = '',
  level?: number,
): TemplateResult {
  return html`<div class="panels ${numerals[charts.length] ?? 'many'} ${shape}">
    ${repeat(
      charts,
      ({id}) => id,
      ({id, title, chart, card}) =>
        html`<div class="panel">${panelTitle(id, title, level)} ${chart} ${cardSlot(kept, card, title)}</div>`,
    )}
    ${help.length > 0 ? html`<div class="panel-help">${help}</div>` : nothing}
  </div>`;
}
