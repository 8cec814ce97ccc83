import {svg} from 'lit';
import {textWidth} from '../../charts/text-lines.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {typeset} from '../../charts/typeset-list/styles.js';
import {layoutUnitSquares} from '../../charts/unit-squares/layout.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {mostInTally, tallyPiece, type Score} from '../../charts/unit-squares/tally.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import type {Verdict} from '../../datasets/claims.js';
import type {Picture} from '../../figure/figure-export.js';
import {headRow, listPicture, pairedRows, quotePiece, type PicturePiece} from '../../figure/list-picture.js';
import {capital} from '../../i18n/capital.js';
import {claimsByKind, meanings, type ClaimsState} from './state.js';
import {answerParts, caseOf, exceptionOf, methodOf, reservationsOf} from './verdict-text.js';

/** How much larger a square is than in its layout, so that ten of them fit in half the picture. */
const scale = 1.5;

/** The number of claims with each verdict, and then the claims in the groups of the page, each with its answer. */
export function claimsPicture(state: ClaimsState): Promise<Picture> {
  const {claims, language, messages} = state;
  const groups = claimsByKind(claims.verdicts).map(({kind, verdicts}) => ({
    meaning: meanings[kind],
    name: messages.kind(kind, verdicts.length),
    count: verdicts.length,
    pieces: verdicts.map(({verdict}) => claimPieces(verdict, state)),
  }));
  return listPicture({
    language,
    styles: unitStyles,
    rows: (width) => [
      ...(groups.length > 1 ? [scoreboard(groups, width)] : []),
      ...groups.flatMap(({name, pieces}) => [
        headRow([{text: name, style: 'group'}], width, 28),
        ...pairedRows(pieces, width),
      ]),
    ],
  });
}

function scoreboard(groups: readonly Score[], width: number) {
  const columns = layoutColumns(width, Array<number>(groups.length).fill(1), 16);
  const hasSquares = groups.every(({count}) => count <= mostInTally);
  const cells = groups.map(({name, count, meaning}, i) => ({
    ...columns[i]!,
    pieces: [...(hasSquares ? [tallyPiece(meaning, count)] : []), scorePiece(count, name)],
  }));
  return {cells, entries: 0, rule: 'none'} as const;
}

function scorePiece(count: number, name: string): PicturePiece {
  const {size} = typeset.number;
  const digits = `${count}`;
  return {
    drawing: svg`<text class="set-number" y="27">${digits}</text>`,
    width: textWidth(digits, size, true),
    height: size,
    space: 8,
    words: {text: name, style: 'fact'},
  };
}

function claimPieces(verdict: Verdict, state: ClaimsState): PicturePiece[] {
  const {claim, cases, holds} = verdict;
  const {messages} = state;
  const [outcome] = answerParts(verdict, state);
  const exception = exceptionOf(verdict, state);
  const {length} = cases;
  const answer = length > 1 ? `${messages.outOf(holds, length)} ${messages.cases(holds)}` : capital(outcome!);
  return [
    quotePiece(messages.quoted(claim.quotation), 'name'),
    ...(claim.translation === undefined
      ? []
      : [{text: `${messages.translation}: ${claim.translation}`, style: 'quote', space: 4} as const]),
    ...(cases.length === 0
      ? []
      : ([squares(cases.map((one) => one.holds)), {text: answer, style: 'strong', space: 6}] as const)),
    ...(exception === undefined
      ? []
      : [{...squares([false]), words: {text: exception, style: 'fact'}, space: 4} as const]),
    ...(cases.length === 0 ? [] : reservationsOf(verdict, state)).map(
      (text) => ({text, style: 'fact', space: 4}) as const,
    ),
    ...methodOf(verdict, state).map((text) => ({text, style: 'note', space: 4}) as const),
    {...quotePiece(` ${messages.quoted(claim.section)}`, 'note', 2), start: {text: messages.inSection, style: 'note'}},
  ];
}

/** One claim: each number that it was tested on, and whether it holds there. */
export function claimPicture({cases}: Verdict, state: ClaimsState): Promise<Picture> {
  return listPicture({
    language: state.language,
    styles: unitStyles,
    rows: (width) =>
      pairedRows(
        cases.map((one) => [{...squares([one.holds]), words: {text: capital(caseOf(one, state)), style: 'strong'}}]),
        width,
      ),
  });
}

/** Filled where the claim holds, empty where it does not. */
function squares(cases: readonly boolean[]) {
  const placed = layoutUnitSquares(cases);
  const [width, height] = [placed.width * scale, placed.height * scale];
  const box = `0 0 ${placed.width} ${placed.height}`;
  const drawing = svg`<svg width=${width} height=${height} viewBox=${box}>${unitSquares(placed, 'against')}</svg>`;
  return {drawing, width, height, space: 8};
}
