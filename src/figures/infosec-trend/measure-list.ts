import {html, nothing, type TemplateResult} from 'lit';
import type {TrendState, TrendView} from './state.js';

/** The measures in full, where the charts have room for short names only. A table has room for both. */
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
