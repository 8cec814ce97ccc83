import {squares, type CardMaker} from '../../figure/card.js';
import {answerParts} from '../report-claims/verdict-text.js';
import type {ClaimState} from './state.js';

/** The comparisons in which the claim holds, and the claim in the words of the report. */
const card: CardMaker<ClaimState> = (state, share) => {
  const {verdict, messages} = state;
  if (!verdict) return undefined;
  const {claim, cases, holds} = verdict;
  const mark = squares(cases.map((one) => (one.holds ? 'filled' : 'against')));
  const [answer = ''] = answerParts(verdict, state);
  const sentence = `${messages.quoted(claim.translation ?? claim.quotation)} ${answer}`;
  return mark && {number: share(holds, cases.length), mark, topic: messages.heading, sentence};
};

export default card;
