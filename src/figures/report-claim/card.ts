import {squares, type SocialCardMaker} from '../../figure/card.js';
import {answerParts, claimsSourceName} from '../report-claims/verdict-text.js';
import type {ClaimState} from './state.js';

/** The comparisons in which the claim holds, and the claim in the words of the report. */
const card: SocialCardMaker<ClaimState> = (state, partOf) => {
  const {verdict, claims, messages} = state;
  if (!verdict) return undefined;
  const {claim, cases, holds} = verdict;
  const mark = squares(cases.map((one) => (one.holds ? 'filled' : 'against')));
  const [answer = ''] = answerParts(verdict, state);
  const sentence = `${messages.quoted(claim.translation ?? claim.quotation)} ${answer}`;
  const source = claimsSourceName(claims, messages);
  return mark && {number: partOf(holds, cases.length), mark, topic: messages.heading, sentence, source};
};

export default card;
