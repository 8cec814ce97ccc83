import type {Plan} from '../../datasets/priorities.js';
import type {Picture} from '../../figure/figure-export.js';
import {cardRows, listPicture, quotePiece, type PicturePiece} from '../../figure/list-picture.js';
import type {ReportPrioritiesWords} from './messages.nb.js';
import type {PrioritiesState} from './state.js';

/** Every plan as a card: its name, the report's own words, and its partners. */
export function plansPicture({plans, messages, language}: PrioritiesState): Promise<Picture> {
  const cards = plans.map((plan) => planPieces(plan, messages));
  return listPicture({language, rows: (width) => cardRows(cards, width)});
}

function planPieces({label, quote, partners}: Plan, messages: ReportPrioritiesWords): PicturePiece[] {
  const names = partners.map(({id}) => ({text: id, style: 'small', outline: 'tag'}) as const);
  return [
    {text: label, style: 'name'},
    {...quotePiece(messages.quoted(quote), 'small'), isAligned: true},
    ...(names.length === 0
      ? []
      : [{tags: [{text: messages.partners, style: 'note'}, ...names], space: 8, isAligned: true} as const]),
  ];
}
