import {html, nothing, type TemplateResult} from 'lit';
import type {ActivePlace} from '../../charts/chart-interaction.js';
import {quotation} from '../../charts/quotation.js';
import {relationRows, type RelationCard} from '../../charts/relation-rows/view.js';
import {hint, type HintWords} from '../../figure/hint.js';
import {endOfHighlight, highlight} from './highlight.js';
import {uncapital} from '../../i18n/capital.js';
import {participantsText} from './network-text.js';
import {columnsOf, drawnSubjects, groupsOf} from './rows.js';
import type {NetworkHost, NetworkState} from './state.js';

/** The subjects as rows, with the partners who take part in them. */
export function draw(state: NetworkState, figure: NetworkHost): TemplateResult {
  const {network, partner} = state;
  const highlighted = network.partners.findIndex(({id}) => id === partner?.id);
  return relationRows(groupsOf(state), {
    id: 'partners',
    labelledBy: 'heading',
    ...columnsOf(state),
    highlighted: highlighted < 0 ? undefined : highlighted,
    interaction: figure.interaction,
    card: (row, point) => cardText(row, point, state),
    choose: (column) => choose(column, undefined, state, figure),
  });
}

/** The subject in words, which the mark is named by too, and the words of the report. */
function cardText(row: number, point: number, state: NetworkState): RelationCard {
  const {network, language, messages} = state;
  const {id, name} = network.partners[point]!;
  const subject = drawnSubjects(state)[row]!;
  const how = uncapital(participantsText(subject, state));
  const who = name
    ? html`${id} (<span lang=${name.language === language ? nothing : name.language}>${name.text}</span>)`
    : id;
  const what = `: ${uncapital(subject.label)}, ${messages.yearTag(subject.year, subject)}: ${how}`;
  return {name: html`${who}<span class="of-row">${what}</span>`, words: quotation(messages.quoted(subject.quotation))};
}

/** The way back takes the place of the hint, so that a press moves nothing. */
export function readout(state: NetworkState, figure: NetworkHost): TemplateResult {
  return html`<div class="readout at-hint">
    ${hint(state.messages, state.isHintHidden)} ${endOfHighlight(state, figure)}
  </div>`;
}

export function help({messages}: NetworkState): HintWords {
  return messages;
}

export function notes({network, messages, numbers}: NetworkState): string[] {
  const planned = network.years.filter((year) => year.planned).map(({year}) => year);
  return [
    ...(planned.length > 0 ? [messages.hollow(numbers.list(planned))] : []),
    messages.howToRead(network.years.some(({ongoing}) => ongoing)),
  ];
}

/**
 * Highlights the partner of a mark that is pressed, or ends the highlighting with a second press: all marks of a highlighted partner
 * have cards of their own. Returns whether the partner is highlighted now.
 */
export function choosePartner(
  {series, point}: ActivePlace,
  isSecond: boolean,
  state: NetworkState,
  figure: NetworkHost,
): boolean {
  const wasChosen = state.network.partners[point]?.id === state.partner?.id;
  if (!wasChosen || isSecond) choose(point, drawnSubjects(state)[series!]?.year, state, figure);
  return !wasChosen || !isSecond;
}

function choose(column: number, year: string | undefined, state: NetworkState, figure: NetworkHost): void {
  const chosen = state.network.partners[column];
  if (chosen) highlight(chosen.id === state.partner?.id ? undefined : chosen, year, state, figure);
}
