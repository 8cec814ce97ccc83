import {html, nothing, type TemplateResult} from 'lit';
import type {Plan} from '../../datasets/priorities.js';
import type {FigureHost} from '../../figure/declaration.js';
import {selectFilter} from '../../figure/select-filter.js';
import {statementList} from '../../charts/statement-list/view.js';
import type {PrioritiesOptions, PrioritiesState} from './state.js';

/** Every plan, with its partners beside it. */
export function draw(state: PrioritiesState, figure: FigureHost<PrioritiesOptions>): TemplateResult {
  const plans = state.plans.map((plan) => ({
    name: plan.label,
    quotes: [state.messages.quoted(plan.quote)],
    aside: {title: state.messages.partners, content: partnerList(plan, state)},
  }));
  return html`${partnerFilter(state, figure)}${statementList(plans)}`;
}

export function partnerFilter(
  {priorities, partner, messages}: PrioritiesState,
  figure: FigureHost<PrioritiesOptions>,
): TemplateResult {
  return selectFilter({
    label: messages.partners,
    all: messages.all,
    choices: priorities.partners.map(({id}) => ({id, label: id})),
    chosen: partner,
    choose: (id) => figure.choose({partner: id}, id === undefined ? messages.letGo : messages.chosen(id)),
  });
}

export function partnerList({partners}: Plan, {partner, messages}: PrioritiesState): TemplateResult {
  if (partners.length === 0) return html`<p class="no-partner">${messages.noPartner}</p>`;
  return html`<ul class="partners">
    ${partners.map(
      ({id, name}) =>
        html`<li>
          <span class=${id === partner || partner === undefined ? 'partner' : nothing}>${id}</span>
          ${id === name ? nothing : html`<span class="partner-name">${name}</span>`}
        </li>`,
    )}
  </ul>`;
}
