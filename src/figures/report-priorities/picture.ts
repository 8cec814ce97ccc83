import type {ReportPrioritiesWords} from './messages.nb.js';
import type {Plan} from '../../datasets/priorities.js';
import type {Picture, Room} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece} from '../../figure/list-picture.js';
import {pairedRows, quotePiece, statementRows, type StatementText} from '../../figure/picture-rows.js';
import type {PrioritiesState} from './state.js';

/** Every plan, with its partners beside it. */
export function plansPicture({plans, messages, language}: PrioritiesState, room?: Room): Promise<Picture> {
  const statements = plans.map((plan) => planText(plan, messages));
  const rows = ({width, isBrief}: Room) =>
    isBrief ? pairedRows(plans, width, (plan) => briefPlan(plan, messages)) : statementRows(statements, width);
  return listPicture({language, rows}, room);
}

function planText({label, quote, partners}: Plan, messages: ReportPrioritiesWords): StatementText {
  const names = partners.map(({id, name}) => (id === name ? id : `${id} (${name})`));
  return {
    main: [{text: label, style: 'name'}, quotePiece(messages.quoted(quote))],
    aside: [
      {text: messages.partners, style: 'label'},
      ...(names.length === 0 ? [messages.noPartner] : names).map((text) => ({text, style: 'fact', space: 2}) as const),
    ],
  };
}

function briefPlan({label, partners}: Plan, messages: ReportPrioritiesWords): PicturePiece[] {
  const names = partners.map(({id}) => id).join(', ');
  return [
    {text: label, style: 'name'},
    {text: `${messages.partners}: ${names || messages.noPartner}`, style: 'note', space: 2},
  ];
}
