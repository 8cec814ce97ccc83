import type {Basis, Goal, Result} from '../../datasets/goals.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {TextPiece} from '../../charts/typeset-list/pieces.js';
import type {TypesetName} from '../../charts/typeset-list/styles.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {mostInTally, tallyPiece} from '../../charts/unit-squares/tally.js';
import type {Picture} from '../../figure/figure-export.js';
import {
  headRow,
  listPicture,
  quotePiece,
  translationPiece,
  type PicturePiece,
  type PictureRow,
} from '../../figure/list-picture.js';
import {behindResults, evidenceWords, meanings, squareOf, verdictWords, type GoalsState} from './state.js';

/** How many results have numbers, names or neither, and chapter by chapter the vision and every goal with its results. */
export function goalsPicture(state: GoalsState): Promise<Picture> {
  const {messages, language} = state;
  const {chapters} = state.goals;
  const behind = behindResults(state);
  return listPicture({
    language,
    styles: unitStyles,
    rows: (width) => [
      ...(behind.length === 0 ? [] : [scoreRow(behind, state, width)]),
      ...chapters.flatMap(({id, name, vision, visionTranslation, goals}) => [
        ...(chapters.length > 1 ? [headRow([{text: name, style: 'group'}], width, 28)] : []),
        ...(vision === undefined
          ? []
          : [
              headRow(
                [named(messages.vision, messages.quoted(vision)), ...translationPiece(visionTranslation)],
                width,
                6,
              ),
            ]),
        ...goals.map((goal) => goalRow(goal, id, state, width)),
      ]),
    ],
  });
}

/** A quotation after a word that tells a vision, a goal and a result apart. */
function named(name: string, quote: string, style?: TypesetName, space?: number): TextPiece {
  return {...(quotePiece(` ${quote}`, style, space) as TextPiece), start: {text: `${name}:`, style: 'note'}};
}

/** A square for each result, over the number of those of its kind. */
function scoreRow(behind: readonly [Basis, number][], {messages}: GoalsState, width: number): PictureRow {
  const columns = layoutColumns(width, [1, 1, 1], 24);
  const hasSquares = behind.every(([, count]) => count <= mostInTally);
  const cells = behind.map(([basis, count], n) => {
    const name: PicturePiece = {text: `${count} ${messages.behind[basis]}`, style: 'strong', space: 4};
    return {...columns[n]!, pieces: [...(hasSquares ? [tallyPiece(meanings[basis], count)] : []), name]};
  });
  return {cells, entries: 0, rule: 'none'};
}

/** A goal, and beside it its results. */
function goalRow(goal: Goal, chapter: string, state: GoalsState, width: number): PictureRow {
  const {id, label, quote, translation, results} = goal;
  const {messages} = state;
  const [first, second] = layoutColumns(width, [1, 1.6], 32);
  const ofGoal = [
    {text: `${id} ${label}`, style: 'name'} as const,
    named(messages.goalColumn, messages.quoted(quote), 'note'),
    ...translationPiece(translation),
  ];
  const cells = [
    {...first!, pieces: ofGoal},
    {...second!, pieces: results.flatMap((result) => resultPieces(result, chapter, state))},
  ];
  return {cells, entries: 1, rule: 'row', space: 12};
}

/** A result, and under its words the evidence, which is bold where there is any. */
function resultPieces(result: Result, chapter: string, state: GoalsState): PicturePiece[] {
  const {messages} = state;
  const words = named(messages.result, messages.quoted(result.quote), 'fact', 10);
  const pieces = [words, ...translationPiece(result.translation)];
  if (behindResults(state).length === 0) return pieces;
  const evidence = evidenceWords(result, chapter, state);
  const verdict = verdictWords(result, chapter, state).map((text) => ({text, style: 'strong', space: 4}) as const);
  const style = evidence[1] === '' ? 'small' : 'strong';
  const square = squareOf(result, state);
  const [first, ...others] = [...verdict, {text: evidence.join(''), style, space: 4} as const];
  return [...pieces, square ? {...tallyPiece(square, 1), words: first, space: 4} : first, ...others];
}
