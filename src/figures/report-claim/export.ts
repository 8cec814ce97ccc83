import type {ExportContent} from '../../figure/declaration.js';
import {answerOf, claimsSourceText, wordsOf} from '../report-claims/verdict-text.js';
import type {ClaimState} from './state.js';

export const card = () => import('./card.js');

export function exportContent(state: ClaimState): ExportContent {
  const {claims, language, verdict, messages} = state;
  return {
    name: `report-claim-${claims.year}`,
    source: claimsSourceText(claims, messages),
    table: {
      columns: [messages.claim, ...(language === 'en' ? [messages.translation] : []), messages.verdict],
      rows: verdict ? [[...wordsOf(verdict.claim), answerOf(verdict, state)]] : [],
    },
    document: claims.document,
    ...(verdict && {picture: async () => (await import('../report-claims/picture.js')).claimPicture(verdict, state)}),
  };
}
