import {html, nothing, type TemplateResult} from 'lit';
import type {ActivePlace} from '../../charts/chart-interaction.js';
import {quotation} from '../../charts/quotation.js';
import {hint} from '../../figure/hint.js';
import type {Partner} from '../../datasets/partners.js';
import {matrixLayout} from './matrix.js';
import {inSentence, participantsText, participationText} from './network-text.js';
import type {NetworkHost, NetworkState} from './state.js';

/**
 * The active mark, or how to reach the marks where none is active. The readout of a mark is hidden from screen readers:
 * they read the label of the mark itself.
 */
export function readout(state: NetworkState, {interaction: {active}}: NetworkHost): TemplateResult {
  return html`<div class="readout relation-readout${active ? ' active' : ''}" aria-hidden=${active ? 'true' : nothing}>
    ${active ? activeText(active, state) : nothing} ${hint(state.messages, active !== undefined || !state.hasHint)}
  </div>`;
}

/** The active mark, partner or subject in words, with the words of the report. */
function activeText({chart: year, series, point}: ActivePlace, state: NetworkState): TemplateResult | typeof nothing {
  const {network, messages} = state;
  const partner = network.partners[point];
  const subject = series === undefined ? undefined : matrixLayout(year, state).rows[series]?.row;
  if (!subject) {
    return partner ? html`<p>${fullName(partner, state)}: ${participationText(partner, state)}</p>` : nothing;
  }
  const tag = messages.yearTag(subject.year, subject);
  const how = inSentence(participantsText(subject, state));
  return html`<p>
      ${
        partner
          ? html`${fullName(partner, state)}: ${inSentence(subject.label)}, ${tag}: ${how}`
          : html`${subject.label}, ${tag}: ${how}`
      }
    </p>
    <p>${quotation(messages.quoted(subject.quotation))}</p>`;
}

function fullName({id, name}: Partner, {language}: NetworkState): TemplateResult {
  if (!name) return html`${id}`;
  return html`${id} (<span lang=${name.language === language ? nothing : name.language}>${name.text}</span>)`;
}
