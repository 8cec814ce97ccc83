import {html, type TemplateResult} from 'lit';
import {subjectsOf} from '../../datasets/network-in.js';
import {capital, uncapital} from '../../i18n/capital.js';
import {endOfHighlight} from './highlight.js';
import {participantsText, participationText} from './network-text.js';
import {partnerListStyles} from './partner-list-styles.js';
import {partnerList} from './partner-list.js';
import type {NetworkHost, NetworkState} from './state.js';

export const styles = [partnerListStyles];

/** The network, partner by partner. */
export function draw(state: NetworkState, figure: NetworkHost): TemplateResult {
  const {network, partner: highlighted, language, messages} = state;
  const list = partnerList(
    network.partners.map((partner) => ({
      id: partner.id,
      name: partner.name,
      count: capital(participationText(partner, state)),
      isHighlighted: partner.id === highlighted?.id,
      subjects: network.years.flatMap(({year}) =>
        subjectsOf(network.subjects, partner, year).map((subject) => ({
          label: subject.label,
          how: `${capital(messages.yearTag(year, subject))}: ${uncapital(participantsText(subject, state))}`,
        })),
      ),
    })),
    language,
  );
  return html`${endOfHighlight(state, figure)}${list}`;
}
