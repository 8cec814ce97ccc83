import {html, type TemplateResult} from 'lit';
import type {ActivePlace} from '../../charts/chart-interaction.js';
import {relationSample} from '../../charts/relation-matrix/view.js';
import {drawMatrix} from './matrix.js';
import type {NetworkHost, NetworkState} from './state.js';

/** A matrix for each year, with the same partners in the same columns. */
export function draw(state: NetworkState, {interaction}: NetworkHost): TemplateResult {
  const {network, messages} = state;
  return html`${network.years.map(
    ({year, planned}) =>
      html`<p class="relation-title" id="title-${year}" aria-hidden="true">
          ${relationSample(planned)}${messages.yearTitle(year, planned)}
        </p>
        ${drawMatrix(year, state, interaction)}`,
  )}`;
}

export function notes({network, messages, numbers}: NetworkState): string[] {
  const yearsThatAre = (isPlanned: boolean) =>
    network.years.filter(({planned}) => planned === isPlanned).map(({year}) => year);
  return [messages.howToRead(yearsThatAre(false), yearsThatAre(true), numbers)];
}

/** The reader chooses the partner of a mark or a column: it is highlighted or, where it is already, no longer. */
export function choosePartner({chart: year, point}: ActivePlace, state: NetworkState, figure: NetworkHost): void {
  const chosen = state.network.partners[point]?.id;
  if (chosen === undefined) return;
  const partner = chosen === state.partner?.id ? undefined : chosen;
  figure.choose({partner}, state.messages.chosen(partner), {partner, year});
}
