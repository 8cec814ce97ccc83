import type {ExportContent} from '../../figure/declaration.js';
import {squaresNote, type ClaimsState} from './state.js';
import {answerOf, casesOf, claimsSourceText, detailsOf, wordsOf} from './verdict-text.js';

export const card = () => import('./card.js');

export function exportContent(state: ClaimsState): ExportContent {
  const {claims, language, messages} = state;
  const {verdicts, year, document} = claims;
  return {
    name: `report-claims-${year}`,
    // The picture has the squares in either view.
    notes: [messages.howToRead, ...squaresNote(state)],
    source: claimsSourceText(claims, messages),
    table: {
      columns: [
        messages.claim,
        ...(language === 'en' ? [messages.translation] : []),
        messages.verdict,
        messages.tested,
        messages.comparisons,
      ],
      rows: verdicts.map((verdict) => [
        ...wordsOf(verdict.claim),
        answerOf(verdict, state),
        detailsOf(verdict, state).join(' '),
        casesOf(verdict, state),
      ]),
    },
    document,
    picture: async () => (await import('./picture.js')).claimsPicture(state),
  };
}
