import {svg} from 'lit';
import type {Basis, Goal, Result} from '../../datasets/goals.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {TextPiece} from '../../charts/typeset-list/pieces.js';
import type {TypesetName} from '../../charts/typeset-list/styles.js';
import {layoutUnitLine} from '../../charts/unit-squares/layout.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {mostInTally, tallySquares} from '../../charts/unit-squares/tally.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import type {Picture} from '../../figure/figure-export.js';
import {
  headRow,
  listPicture,
  quotePiece,
  translationPiece,
  type PicturePiece,
  type PictureRow,
} from '../../figure/list-picture.js';
import {behindResults, evidenceFor, evidenceWords, meanings, verdictWords, type GoalsState} from './state.js';

/** A square of a tally, with the space after it. */
const pitch = 19;

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
  const cells = behind.map(([basis, count], n) => {
    const shown = count > mostInTally ? 1 : count;
    const drawing = svg`<g transform="scale(1.5)">${tallySquares(meanings[basis], shown)}</g>`;
    const piece: PicturePiece = {drawing, width: shown * pitch * 1.5, height: pitch * 1.5};
    const name: PicturePiece = {text: `${count} ${messages.behind[basis]}`, style: 'strong', space: 4};
    return {...columns[n]!, pieces: [piece, name]};
  });
  return {cells, entries: 0, rule: 'none'};
}

/** A goal, and beside it its results. */
function goalRow(goal: Goal, chapter: string, state: GoalsState, width: number): PictureRow {
  const {id, label, quote, translation, results} = goal;
  const {messages} = state;
  const [first, second] = layoutColumns(width, [1, 1.6], 32);
  const isMarked = behindResults(state).length > 0;
  const ofGoal = [
    {text: `${id} ${label}`, style: 'name'} as const,
    named(messages.goalColumn, messages.quoted(quote), 'note'),
    ...translationPiece(translation),
  ];
  const ofResults = results.flatMap((result): PicturePiece[] => [
    named(messages.result, messages.quoted(result.quote), 'fact', 10),
    ...translationPiece(result.translation),
    ...(isMarked ? evidencePieces(result, chapter, state) : []),
  ]);
  const cells = [
    {...first!, pieces: ofGoal},
    {...second!, pieces: ofResults},
  ];
  return {cells, entries: 1, rule: 'row', space: 12};
}

/** The evidence for a result; over it the cases in which its numbers confirm it, as squares and in words. */
function evidencePieces(result: Result, chapter: string, state: GoalsState): PicturePiece[] {
  const {partly} = evidenceFor(result, chapter, state);
  const evidence = evidenceWords(result, chapter, state).join('');
  if (partly === undefined) return [{text: evidence, style: 'small-strong', space: 4}];
  const row = layoutUnitLine(partly.cases);
  const drawing = svg`<g transform="scale(0.7)">${unitSquares(row, 'against')}</g>`;
  const words = {text: verdictWords(result, chapter, state).join(''), style: 'small-strong'} as const;
  return [
    {drawing, width: row.width * 0.7, height: row.height * 0.7, words, space: 4},
    {text: evidence, style: 'small', space: 2},
  ];
}
