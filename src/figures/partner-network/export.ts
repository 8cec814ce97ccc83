import {subjectsOf} from '../../datasets/network-in.js';
import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import {participantsText} from './network-text.js';
import type {NetworkState} from './state.js';

export const card = () => import('./card.js');

export function exportContent(state: NetworkState): ExportContent {
  return {
    name: `partner-network-${state.edition}`,
    table: networkTable(state),
    document: state.all.document,
    picture: async () => (await import('./picture.js')).networkPicture(state),
  };
}

/** One row for each partner in each subject. */
function networkTable(state: NetworkState): ExportTable {
  const {network, messages} = state;
  return {
    columns: [
      messages.partner,
      messages.name,
      messages.subject,
      messages.year,
      messages.status,
      messages.how,
      messages.quotation,
      messages.sectionName,
    ],
    rows: network.partners.flatMap((partner) =>
      subjectsOf(network.subjects, partner).map((subject) => [
        partner.id,
        partner.name?.text ?? partner.id,
        subject.label,
        subject.ongoing ? messages.noYear : subject.year,
        subject.planned ? messages.planned : subject.ongoing ? messages.ongoing : messages.done,
        participantsText(subject, state),
        [subject.quotation, ...subject.more].map(messages.quoted).join(' '),
        subject.section,
      ]),
    ),
  };
}
