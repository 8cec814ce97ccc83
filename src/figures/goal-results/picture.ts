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
import {behindResults, columnsOf, evidenceWords, meanings, verdictWords, type GoalsState} from './state.js';

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
      {
        cells: inColumns(
          columnsOf(state).map((text) => [{text, style: 'note'}]),
          width,
        ),
        entries: 0,
        rule: 'none',
      },
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

/** A goal, beside it its results, and beside each of them what the report has behind it. */
function goalRow(goal: Goal, chapter: string, state: GoalsState, width: number): PictureRow {
  const {id, label, quote, translation, results} = goal;
  const {messages} = state;
  const ofGoal = [
    {text: `${id} ${label}`, style: 'strong'} as const,
    quotePiece(messages.quoted(quote), 'small', 2),
    ...translationPiece(translation),
  ];
  const ofResults = results.flatMap((result) =>
    inLine([quotePiece(messages.quoted(result.quote), 'fact'), ...translationPiece(result.translation)]),
  );
  const ofEvidence = results.flatMap((result) => inLine(evidencePieces(result, chapter, state)));
  return {cells: inColumns([ofGoal, ofResults, ofEvidence], width), entries: 1, rule: 'row', space: 12};
}

/** The number or the names are as bold as on the page. */
function evidencePieces(result: Result, chapter: string, state: GoalsState): PicturePiece[] {
  const lines = verdictWords(result, chapter, state);
  const evidence = evidenceWords(result, chapter, state);
  const style = evidence[1] !== '' ? 'strong' : 'small';
  return [...lines.map((text) => ({text, style: 'strong'}) as const), {text: evidence.join(''), style, space: 2}];
}

/** A result and its evidence begin on one line. */
const inLine = (pieces: readonly PicturePiece[]): PicturePiece[] =>
  pieces.map((piece, n) => (n === 0 ? {...piece, isAligned: true, space: 10} : piece));

function inColumns(pieces: readonly (readonly PicturePiece[])[], width: number): PictureRow['cells'] {
  return layoutColumns(width, [1, 1.3, 1], 32).map((column, n) => ({...column, pieces: pieces[n] ?? []}));
}
