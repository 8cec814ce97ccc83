import {html, nothing, type TemplateResult} from 'lit';
import type {TrendState, TrendView} from './state.js';

/** The full names of the measures, where the charts have room for short names only. The table has both. */
export function measureList({measures, messages}: TrendState, view: TrendView): TemplateResult | typeof nothing {
  const shortened = measures.filter(({short, label}) => short !== label);
  if (view === 'table' || measures.length === 1 || shortened.length === 0) return nothing;
  return html`<details>
    <summary>${messages.questions}</summary>
    <dl>
      ${shortened.map(
        ({short, label}) =>
          html`<dt>${short}</dt>
            <dd>${label}</dd>`,
      )}
    </dl>
  </details>`;
}
