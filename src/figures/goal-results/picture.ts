import {basisOf, type Basis, type Goal} from '../../datasets/goals.js';
import type {TextPiece} from '../../charts/typeset-list/pieces.js';
import type {Picture} from '../../figure/figure-export.js';
import {
  cardRows,
  headRow,
  listPicture,
  quotePiece,
  translationPiece,
  type PicturePiece,
} from '../../figure/list-picture.js';
import {basisMark} from './list-view.js';
import type {GoalResultsWords} from './messages.nb.js';
import {behindResults, partlyText, type GoalsState} from './state.js';
import {basisStyles} from './styles.js';

/** A key to the marks of results, and chapter by chapter the vision and every goal with its results. */
export function goalsPicture(state: GoalsState): Promise<Picture> {
  const {messages, language} = state;
  const {chapters} = state.goals;
  const key = behindResults(state).map(([basis, count]) =>
    markPiece(basis, {text: `${count} ${messages.behind[basis]}`, style: 'strong'}),
  );
  return listPicture({
    language,
    styles: basisStyles,
    rows: (width) => [
      ...(key.length === 0 ? [] : [headRow(key, width)]),
      ...chapters.flatMap(({id, name, vision, visionTranslation, goals}) => [
        ...(chapters.length > 1 ? [headRow([{text: name, style: 'group'}], width, 28)] : []),
        ...(vision === undefined
          ? []
          : [headRow([visionPiece(vision, messages), ...translationPiece(visionTranslation)], width, 6)]),
        ...cardRows(
          goals.map((goal) => goalPieces(goal, id, state, key.length > 0)),
          width,
          'cells',
        ),
      ]),
    ],
  });
}

function visionPiece(vision: string, {vision: label, quoted}: GoalResultsWords): PicturePiece {
  return {...quotePiece(` ${quoted(vision)}`), start: {text: `${label}:`, style: 'note'}};
}

function goalPieces(
  {id, label, quote, translation, results}: Goal,
  chapter: string,
  state: GoalsState,
  isMarked: boolean,
): PicturePiece[] {
  const {messages} = state;
  return [
    {text: `${id} ${label}`, style: 'name'},
    quotePiece(messages.quoted(quote), 'note'),
    ...translationPiece(translation),
    ...results.flatMap((result, i): PicturePiece[] => {
      const words = quotePiece(messages.quoted(result.quote), 'fact', 10) as TextPiece;
      const piece = isMarked ? markPiece(basisOf(result), words) : words;
      const partly = partlyText(result, chapter, state);
      return [
        {...piece, isAligned: i === 0},
        ...translationPiece(result.translation),
        ...(partly === undefined ? [] : [{text: partly, style: 'small', space: 4} as const]),
      ];
    }),
  ];
}

function markPiece(basis: Basis, words: TextPiece): PicturePiece {
  return {drawing: basisMark(basis), width: 14, height: 14, words, space: 10};
}
