import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {quotation} from '../../charts/quotation.js';
import {tally, type Score} from '../../charts/unit-squares/tally.js';
import {prioritiesFinding, type Plan} from '../../datasets/priorities.js';
import type {FigureHost} from '../../figure/declaration.js';
import {wayBack} from '../../figure/way-back.js';
import {planGroups, type PlanGroup, type PrioritiesOptions, type PrioritiesState} from './state.js';

export interface Host extends FigureHost<PrioritiesOptions>, Pick<ReactiveElement, 'renderRoot' | 'updateComplete'> {
  /** The button that was pressed last, by the ids of its plan and partner: several plans may name one partner. */
  pressed: string | undefined;
}

/** The plans that name partners, and those that do not. */
export function draw(state: PrioritiesState, figure: Host): TemplateResult {
  return html`${wayToAll(state, figure)}
    <ul class="plan-groups">
      ${repeat(
        planGroups(state),
        ({isNamed}) => isNamed,
        (group) => groupView(group, state, figure),
      )}
    </ul>`;
}

/** The groups that the heading counts, also where a reader has chosen a partner. */
export const planScores = (state: PrioritiesState): Score[] =>
  planGroups({...state, plans: state.priorities.plans}).map(({isNamed, plans}) => ({
    count: plans.length,
    meaning: isNamed ? 'filled' : 'uncounted',
    name: isNamed ? state.messages.withPartner : state.messages.withoutPartner,
  }));

/** Names are seen to be buttons once a reader knows what they are for. */
export function readout({plans, partner, isHintHidden, messages}: PrioritiesState): TemplateResult | undefined {
  const isHint = !isHintHidden && partner === undefined && plans.some(({partners}) => partners.length > 0);
  return isHint ? html`<div class="readout">${messages.hint}</div>` : undefined;
}

/** Which plans are shown, and the way back to all of them. */
export function wayToAll(state: PrioritiesState, figure: Host): TemplateResult | typeof nothing {
  const {partner, messages} = state;
  return partner === undefined
    ? nothing
    : wayBack(messages.shows(partner), messages.showAll, () => void showAll(state, figure));
}

/** The focus goes on to the button that was pressed. */
export async function showAll({messages}: PrioritiesState, figure: Host): Promise<void> {
  const buttons = (which = '') => [...figure.renderRoot.querySelectorAll<HTMLButtonElement>(`.partner${which}`)];
  const chosen = buttons('[aria-pressed="true"]');
  const {name} = chosen.find((one) => one.name === figure.pressed) ?? chosen[0] ?? {};
  figure.choose({partner: undefined}, messages.showsAll);
  await figure.updateComplete;
  buttons()
    .find((one) => one.name === name)
    ?.focus();
}

/** The number of its plans, a square for each and its name. A screen reader reads the number and the name as one. */
function groupView({name, plans, squares}: PlanGroup, state: PrioritiesState, figure: Host): TemplateResult {
  return html`<li class="plan-part">
    ${
      name
        ? html`<p class="plan-group">
            <span class="plan-count">${plans.length}&nbsp;</span>${squares ? tally(squares, plans.length) : nothing}
            ${name}
          </p>`
        : nothing
    }
    <ul class="statements">
      ${repeat(
        plans,
        ({id}) => id,
        (plan) => planView(plan, state, figure),
      )}
    </ul>
  </li>`;
}

/** Its name over its partners, and the words of the report. */
function planView(plan: Plan, state: PrioritiesState, figure: Host): TemplateResult {
  const {label, quote, translation} = plan;
  const {messages} = state;
  return html`<li class="statement plan">
    <p class="statement-name">${label}</p>
    ${plan.partners.length === 0 ? nothing : partnersOf(plan, state, figure)}
    <p class="plan-words">${quotation(messages.quoted(quote), translation)}</p>
  </li>`;
}

export const partnersOf = (plan: Plan, state: PrioritiesState, figure: Host): TemplateResult =>
  html`<ul class="partners">
    ${plan.partners.map(({id}) => html`<li>${button(id, plan, state, figure)}</li>`)}
  </ul>`;

/** Shows the plans with one partner only, and then all plans again. */
function button(
  id: string,
  {id: plan}: Plan,
  {partner, priorities, messages}: PrioritiesState,
  figure: Host,
): TemplateResult {
  const isOn = id === partner;
  const key = `${plan} ${id}`;
  const press = () => {
    figure.pressed = key;
    if (isOn) figure.choose({partner: undefined}, messages.showsAll);
    else figure.choose({partner: id}, messages.finding(prioritiesFinding(priorities, id)));
  };
  return html`<button type="button" class="partner" name=${key} aria-pressed=${isOn} @click=${press}>${id}</button>`;
}
