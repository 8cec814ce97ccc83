import {html, type TemplateResult} from 'lit';
import type {ActivePlace} from '../../charts/chart-interaction.js';
import {relationSample} from '../../charts/relation-matrix/view.js';
import {drawMatrix} from './matrix.js';
import type {NetworkHost, NetworkState} from './state.js';

/** A matrix for each year, with the same partners in the same columns. */
export function draw(state: NetworkState, {interaction}: NetworkHost): TemplateResult {
  const {network, messages} = state;
  return html`${network.years.map(
    ({year, ...status}) =>
      html`<p class="relation-title" id="title-${year}" aria-hidden="true">
          ${relationSample(status.planned)}${messages.yearTitle(year, status)}
        </p>
        ${drawMatrix(year, state, interaction)}`,
  )}`;
}

export function notes({network, messages, numbers}: NetworkState): string[] {
  const [done, planned] = [false, true].map((isPlanned) => network.years.filter((one) => one.planned === isPlanned));
  const named = (years: typeof network.years) => years.map(({year}) => year);
  const hasOngoing = network.years.some(({ongoing}) => ongoing);
  return [messages.howToRead(named(done!), named(planned!), hasOngoing, numbers)];
}

/** Highlights the partner of the chosen mark or column, or ends the highlighting if it is already highlighted. */
export function choosePartner({chart: year, point}: ActivePlace, state: NetworkState, figure: NetworkHost): void {
  const chosen = state.network.partners[point]?.id;
  if (chosen === undefined) return;
  const partner = chosen === state.partner?.id ? undefined : chosen;
  figure.choose({partner}, state.messages.chosen(partner), {partner, year});
}
