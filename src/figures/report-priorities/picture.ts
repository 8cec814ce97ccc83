import type {ReportPrioritiesWords} from './messages.nb.js';
import type {Plan} from '../../datasets/priorities.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture} from '../../figure/list-picture.js';
import {quotePiece, statementRows, type StatementText} from '../../figure/picture-rows.js';
import type {PrioritiesState} from './state.js';

/** Every plan, with its partners beside it. */
export function plansPicture({plans, messages, language}: PrioritiesState): Promise<Picture> {
  const statements = plans.map((plan) => planText(plan, messages));
  return listPicture({language, rows: (width) => statementRows(statements, width)});
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
