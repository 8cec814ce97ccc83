import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {quotation} from '../../charts/quotation.js';
import {mostInTally, tally} from '../../charts/unit-squares/tally.js';
import {prioritiesFinding, type Plan} from '../../datasets/priorities.js';
import type {FigureHost} from '../../figure/declaration.js';
import {wayBack} from '../../figure/way-back.js';
import {partsOf, planGroups, type PlanGroup, type PrioritiesOptions, type PrioritiesState} from './state.js';

export interface Host extends FigureHost<PrioritiesOptions>, Pick<ReactiveControllerHost, 'updateComplete'> {
  /** The button that was pressed last, by the ids of its plan and partner: several plans may name one partner. */
  pressed: string | undefined;
}

/** The plans that name partners, and those that do not: the name of each, the number of its partners, and the report's own words. */
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

/** Names are seen to be buttons once a reader knows what they are for. */
export function readout({plans, partner, isHintHidden, messages}: PrioritiesState): TemplateResult | undefined {
  const isHint = !isHintHidden && partner === undefined && plans.some(({partners}) => partners.length > 0);
  return isHint ? html`<div class="readout">${messages.hint}</div>` : undefined;
}

/** Which plans are shown, and the way back to all of them. The focus goes on from there to the button that was pressed. */
export function wayToAll(state: PrioritiesState, figure: Host): TemplateResult | typeof nothing {
  const {partner, messages} = state;
  if (partner === undefined) return nothing;
  const showAll = async (event: Event) => {
    const drawing = (event.currentTarget as Element).closest('.drawing')!;
    const names = (which = '') => [...drawing.querySelectorAll<HTMLButtonElement>(`.partner${which}`)];
    const chosen = names('[aria-pressed="true"]');
    const {name} = chosen.find((one) => one.name === figure.pressed) ?? chosen[0] ?? {};
    figure.choose({partner: undefined}, messages.showsAll);
    await figure.updateComplete;
    names()
      .find((one) => one.name === name)
      ?.focus();
  };
  return wayBack(messages.shows(partner), messages.showAll, showAll);
}

/** The squares of plans that name partners are filled, whichever of the two kinds the heading counts. */
function groupView({isNamed, name, plans}: PlanGroup, state: PrioritiesState, figure: Host): TemplateResult {
  const {length} = plans;
  const squares = length > mostInTally ? nothing : tally(isNamed ? 'filled' : 'uncounted', length);
  return html`<li class="plan-part">
    ${name ? html`<p class="plan-group"><span class="plan-count">${length}&nbsp;</span>${squares} ${name}</p>` : nothing}
    <ul class="statements">
      ${repeat(
        plans,
        ({id}) => id,
        (plan) => planView(plan, state, figure),
      )}
    </ul>
  </li>`;
}

/** The names of partners in the words are buttons. A partner whom the words do not name has a button after them. */
function planView(plan: Plan, state: PrioritiesState, figure: Host): TemplateResult {
  const {label, quote, translation, partners} = plan;
  const {messages} = state;
  const parts = partsOf(messages.quoted(quote), partners);
  const words = parts.map(({text, partner, after}) =>
    partner === undefined
      ? text
      : html`<span class="with-comma">${button(partner, text, plan, state, figure)}${after}</span>`,
  );
  const {length} = partners;
  const count = length === 0 ? nothing : html` <small class="partner-count">${messages.partnerCount(length)}</small>`;
  const others = partners.filter(({id}) => parts.every(({partner}) => partner !== id));
  return html`<li class="statement plan">
    <p class="plan-head"><span class="statement-name">${label}</span>${count}</p>
    <p class="plan-words">${quotation(words, translation)}</p>
    ${
      others.length === 0
        ? nothing
        : html`<div class="partners">
            <p class="with">${messages.partners}</p>
            ${partnerList(others, plan, state, figure)}
          </div>`
    }
  </li>`;
}

export function partnerList(
  partners: Plan['partners'],
  plan: Plan,
  state: PrioritiesState,
  figure: Host,
): TemplateResult {
  return html`<ul class="partners">
    ${partners.map(({id}) => html`<li>${button(id, id, plan, state, figure)}</li>`)}
  </ul>`;
}

/** Shows the plans with one partner only, and then all plans again. */
function button(
  id: string,
  text: string,
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
  return html`<button type="button" class="partner" name=${key} aria-pressed=${isOn} @click=${press}>${text}</button>`;
}
