import {layoutUnitSquares} from '../../charts/unit-squares/layout.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import type {Verdict} from '../../datasets/claims.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece} from '../../figure/list-picture.js';
import {pairedRows, quotePiece} from '../../figure/picture-rows.js';
import {capital} from '../../i18n/capital.js';
import type {ClaimsState} from './state.js';
import {answerOf, caseOf, detailsOf} from './verdict-text.js';

/** The claims in two columns, each with its answer and a square for every number. */
export function claimsPicture(state: ClaimsState): Promise<Picture> {
  const {claims, language} = state;
  return listPicture({
    language,
    rows: (width) => pairedRows(claims.verdicts, width, (verdict) => claimPieces(verdict, state)),
  });
}

function claimPieces(verdict: Verdict, state: ClaimsState): PicturePiece[] {
  const {claim, cases} = verdict;
  const {messages} = state;
  const answer = squaresPiece(
    cases.map(({holds}) => holds),
    answerOf(verdict, state),
  );
  return [
    quotePiece(messages.quoted(claim.quotation), 'name'),
    ...(claim.translation === undefined
      ? []
      : [{text: `${messages.translation}: ${claim.translation}`, style: 'note', space: 2} as const]),
    {text: `${messages.inSection} ${messages.quoted(claim.section)}`, style: 'note', space: 2},
    answer,
    ...detailsOf(verdict, state).map((text) => ({text, style: 'note', space: 4}) as const),
  ];
}

/** One claim: each number that it was tested on, and whether it holds there. */
export function claimPicture({cases}: Verdict, state: ClaimsState): Promise<Picture> {
  return listPicture({
    language: state.language,
    rows: (width) => pairedRows(cases, width, (one) => [squaresPiece([one.holds], capital(caseOf(one, state)))]),
  });
}

/** Filled where the claim holds, empty where it does not. */
function squaresPiece(cases: readonly boolean[], text: string): PicturePiece {
  const piece = {text, style: 'strong', space: 8} as const;
  if (cases.length === 0) return piece;
  const placed = layoutUnitSquares(cases);
  return {drawing: unitSquares(placed), width: placed.width, height: placed.height, words: piece, space: 8};
}
