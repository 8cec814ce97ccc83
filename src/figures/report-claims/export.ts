import type {ExportContent} from '../../figure/declaration.js';
import {squaresNote, type ClaimsState} from './state.js';
import {answerOf, claimsSourceText, detailsOf} from './verdict-text.js';

export function exportContent(state: ClaimsState): ExportContent {
  const {claims, messages} = state;
  const {verdicts, year, document} = claims;
  return {
    name: `report-claims-${year}`,
    // The picture has the squares, whichever view is shown.
    notes: [squaresNote(messages)],
    source: claimsSourceText(claims, messages),
    table: {
      columns: [messages.claim, messages.verdict, messages.tested],
      rows: verdicts.map((verdict) => [
        verdict.claim.quotation,
        answerOf(verdict, state),
        detailsOf(verdict, state).join(' '),
      ]),
    },
    document,
    picture: async (room) => (await import('./picture.js')).claimsPicture(state, room),
  };
}
