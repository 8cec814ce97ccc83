import type {ExportContent} from '../../figure/declaration.js';
import {answerOf, claimsSourceText} from '../report-claims/verdict-text.js';
import type {ClaimState} from './state.js';

export function exportContent(state: ClaimState): ExportContent {
  const {claims, verdict, messages} = state;
  return {
    name: `report-claim-${claims.year}`,
    source: claimsSourceText(claims, messages),
    table: {
      columns: [messages.claim, messages.verdict],
      rows: verdict ? [[verdict.claim.quotation, answerOf(verdict, state)]] : [],
    },
    document: claims.document,
    ...(verdict && {
      picture: async (room) => (await import('../report-claims/picture.js')).claimPicture(verdict, state, room),
    }),
  };
}
