import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {quotation} from '../../charts/quotation.js';
import type {Plan} from '../../datasets/priorities.js';
import type {FigureHost} from '../../figure/declaration.js';
import {counted, fold} from '../../figure/fold.js';
import type {PrioritiesOptions, PrioritiesState} from './state.js';

/** A row for every plan: its name, the report's own words, and its partners. */
export function draw(state: PrioritiesState, figure: FigureHost<PrioritiesOptions>): TemplateResult {
  const {plans, messages} = state;
  const list = html`<ul class="statements">
    ${repeat(
      plans,
      ({id}) => id,
      (plan) =>
        html`<li class="statement plan">
          <p class="statement-name">${plan.label}</p>
          <p class="plan-words">${quotation(messages.quoted(plan.quote), plan.translation)}</p>
          ${plan.partners.length > 0 ? partnerList(plan, state, figure) : nothing}
        </li>`,
    )}
  </ul>`;
  return fold(figure, counted(messages.items, plans), list);
}

/** The partners of a plan. Each is a button that shows the plans with that partner only, and then all plans again. */
export function partnerList(
  {partners}: Plan,
  {partner, messages}: PrioritiesState,
  figure: FigureHost<PrioritiesOptions>,
): TemplateResult {
  if (partners.length === 0) return html`<p class="no-partner">${messages.noPartner}</p>`;
  return html`<div class="partners">
    <p class="with">${messages.partners}</p>
    <ul>
      ${partners.map(({id}) => {
        const isChosen = id === partner;
        const choose = () =>
          figure.choose({partner: isChosen ? undefined : id}, isChosen ? messages.cleared : messages.chosen(id));
        return html`<li>
          <button type="button" class="partner" aria-pressed=${isChosen} @click=${choose}>${id}</button>
        </li>`;
      })}
    </ul>
  </div>`;
}
