import {layoutUnitSquares} from '../../charts/unit-squares/layout.js';
import {capital} from '../../i18n/capital.js';
import type {ReportClaimsWords} from './messages.nb.js';
import type {Numbers} from '../../i18n/numbers.js';
import type {Verdict} from '../../datasets/claims.js';
import type {Language} from '../../datasets/source.js';
import type {Picture, Room} from '../../figure/figure-export.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import {answerOf, caseOf, detailsOf} from './verdict-sentences.js';
import {listPicture, type PicturePiece} from '../../figure/list-picture.js';
import {pairedRows, quotePiece} from '../../figure/picture-rows.js';

type Said = readonly [words: ReportClaimsWords, numbers: Numbers, language: Language];

/** The claims in two columns, each with the answer that the numbers give, and a square for every number. */
export function claimsPicture(verdicts: readonly Verdict[], said: Said, room?: Room): Promise<Picture> {
  const [, , language] = said;
  return listPicture(
    {
      language,
      rows: ({width, isBrief}) => pairedRows(verdicts, width, (verdict) => claimPieces(verdict, said, isBrief)),
    },
    room,
  );
}

function claimPieces(verdict: Verdict, [words, numbers, language]: Said, isBrief = false): PicturePiece[] {
  const {claim, cases} = verdict;
  const answer = squaresPiece(
    cases.map(({holds}) => holds),
    answerOf(verdict, words),
  );
  if (isBrief) return [quotePiece(claim.quotation, 'strong'), answer];
  const details = detailsOf(verdict, words, numbers, language);
  return [
    quotePiece(claim.quotation, 'name'),
    {text: `${words.section} «${claim.section}»`, style: 'note', space: 2},
    answer,
    ...details.map((text) => ({text, style: 'note', space: 4}) as const),
  ];
}

/** One claim: each number that it was held against, and whether it holds there. */
export function claimPicture({claim, cases}: Verdict, [words, numbers, language]: Said, room?: Room): Promise<Picture> {
  return listPicture(
    {
      language,
      rows: ({width}) =>
        pairedRows(cases, width, (one) => [
          squaresPiece([one.holds], capital(caseOf(claim, one, words, numbers, language))),
        ]),
    },
    room,
  );
}

/** Filled where the statement holds, empty where it does not. */
function squaresPiece(cases: readonly boolean[], words: string): PicturePiece {
  const said = {text: words, style: 'strong', space: 8} as const;
  if (cases.length === 0) return said;
  const placed = layoutUnitSquares(cases);
  return {drawing: unitSquares(placed), width: placed.width, height: placed.height, words: said, space: 8};
}
