import type {Goal} from '../../datasets/goals.js';
import type {Picture} from '../../figure/figure-export.js';
import {
  cardRows,
  headRow,
  listPicture,
  quotePiece,
  translationPiece,
  type PicturePiece,
} from '../../figure/list-picture.js';
import type {GoalResultsWords} from './messages.nb.js';
import type {GoalsState} from './state.js';

/** Chapter by chapter: the vision, and a card for every goal with its results. */
export function goalsPicture({goals: {chapters}, messages, language}: GoalsState): Promise<Picture> {
  return listPicture({
    language,
    rows: (width) =>
      chapters.flatMap(({name, vision, visionTranslation, goals}) => [
        ...(chapters.length > 1 ? [headRow([{text: name, style: 'group'}], width, 28)] : []),
        ...(vision === undefined
          ? []
          : [headRow([visionPiece(vision, messages), ...translationPiece(visionTranslation)], width, 6)]),
        ...cardRows(
          goals.map((goal) => goalPieces(goal, messages)),
          width,
        ),
      ]),
  });
}

function visionPiece(vision: string, {vision: label, quoted}: GoalResultsWords): PicturePiece {
  return {...quotePiece(` ${quoted(vision)}`), start: {text: `${label}:`, style: 'note'}};
}

function goalPieces({id, label, quote, translation, results}: Goal, messages: GoalResultsWords): PicturePiece[] {
  return [
    {text: messages.goal(id), style: 'label'},
    {text: label, style: 'name'},
    {...quotePiece(messages.quoted(quote), 'note'), isAligned: true},
    ...translationPiece(translation),
    ...results.flatMap((result, i): PicturePiece[] => [
      {line: 'line', space: 8, isAligned: i === 0},
      {text: result.label, style: 'strong', space: 8},
      quotePiece(messages.quoted(result.quote), 'fact', 0),
      ...translationPiece(result.translation),
    ]),
  ];
}
