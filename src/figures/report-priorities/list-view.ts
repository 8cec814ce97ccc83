import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../../charts/quotation.js';
import type {Plan} from '../../datasets/priorities.js';
import type {FigureHost} from '../../figure/declaration.js';
import type {PrioritiesOptions, PrioritiesState} from './state.js';

/** Every plan by its name, with its partners; its name opens the report's own words. */
export function draw(state: PrioritiesState, figure: FigureHost<PrioritiesOptions>): TemplateResult {
  const {plans, messages} = state;
  return html`<ul class="statements plans">
    ${plans.map(
      (plan) =>
        html`<li class="statement plan">
          <details class="plan-words">
            <summary class="statement-name">${plan.label}</summary>
            <p>${quotation(messages.quoted(plan.quote))}</p>
          </details>
          ${plan.partners.length > 0 ? partnerList(plan, state, figure) : nothing}
        </li>`,
    )}
  </ul>`;
}

/** The partners of a plan. Each is a button that shows the plans with that partner only, and then all plans again. */
export function partnerList(
  {partners}: Plan,
  {partner, messages}: PrioritiesState,
  figure: FigureHost<PrioritiesOptions>,
): TemplateResult {
  if (partners.length === 0) return html`<p class="no-partner">${messages.noPartner}</p>`;
  return html`<ul class="partners">
    <li class="with">${messages.partners}</li>
    ${partners.map(({id}) => {
      const isChosen = id === partner;
      const choose = () =>
        figure.choose({partner: isChosen ? undefined : id}, isChosen ? messages.letGo : messages.chosen(id));
      return html`<li>
        <button type="button" class="button partner" aria-pressed=${isChosen} @click=${choose}>${id}</button>
      </li>`;
    })}
  </ul>`;
}
