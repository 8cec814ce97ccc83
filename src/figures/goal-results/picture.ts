import {css, svg} from 'lit';
import {basisOf, type Basis, type Goal, type Result} from '../../datasets/goals.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {TextPiece} from '../../charts/typeset-list/pieces.js';
import type {TypesetName} from '../../charts/typeset-list/styles.js';
import {layoutUnitLine} from '../../charts/unit-squares/layout.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
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
import {basisMark, basisStyles} from './basis-mark.js';
import {mostInKey} from './list-view.js';
import {behindResults, partlyOfResult, type GoalsState} from './state.js';

/** The marks of a key are twice as large, this far apart. */
const pitch = 17;

/** A key to the marks of results, and chapter by chapter the vision and every goal with its results. */
export function goalsPicture(state: GoalsState): Promise<Picture> {
  const {messages, language} = state;
  const {chapters} = state.goals;
  const behind = behindResults(state);
  return listPicture({
    language,
    styles: (colour) => css`
      ${unitStyles(colour)}
      ${basisStyles(colour)}
    `,
    rows: (width) => [
      ...(behind.length === 0 ? [] : [keyRow(behind, state, width)]),
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

/** A mark for each result, over the number of those of its kind. */
function keyRow(behind: readonly [Basis, number][], {messages}: GoalsState, width: number): PictureRow {
  const columns = layoutColumns(width, [1, 1, 1], 24);
  const cells = behind.map(([basis, count], n) => {
    const marks = [...Array(count > mostInKey ? 1 : count).keys()];
    const drawing = svg`<g transform="scale(2)">${marks.map((i) => svg`<g transform="translate(${i * pitch})">${basisMark(basis)}</g>`)}</g>`;
    const piece: PicturePiece = {drawing, width: marks.length * pitch * 2, height: 28};
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
  const ofResults = results.flatMap((result): PicturePiece[] => {
    const words = named(messages.result, messages.quoted(result.quote), 'fact', 10);
    return [
      isMarked ? markPiece(basisOf(result), words) : words,
      ...translationPiece(result.translation),
      ...partlyPieces(result, chapter, state),
    ];
  });
  const cells = [
    {...first!, pieces: ofGoal},
    {...second!, pieces: ofResults},
  ];
  return {cells, entries: 1, rule: 'row', space: 12};
}

/** The cases in which a result holds, as squares and in words. */
function partlyPieces(result: Result, chapter: string, state: GoalsState): PicturePiece[] {
  const found = partlyOfResult(result, chapter, state);
  if (found === undefined) return [];
  const row = layoutUnitLine(found.cases);
  const {outcome, inCases} = state.messages;
  const words = {text: `${outcome(found)}: ${inCases(found)}`, style: 'small'} as const;
  const drawing = svg`<g transform="scale(0.7)">${unitSquares(row, 'against')}</g>`;
  return [{drawing, width: row.width * 0.7, height: row.height * 0.7, words, space: 4}];
}

function markPiece(basis: Basis, words: TextPiece): PicturePiece {
  return {drawing: basisMark(basis), width: 14, height: 14, words, space: 10};
}
