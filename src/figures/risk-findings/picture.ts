import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {UnitText} from '../../charts/unit-squares/rows.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import type {Challenge, Showing} from '../../datasets/risks.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, quotePiece, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {capital} from '../../i18n/capital.js';
import {explained} from '../../i18n/short-forms.js';
import {countText, ownQuotes, sharedQuotes, showingsOf, unitTexts} from './list-view.js';
import {backgroundOf, notesOf, type RisksState} from './state.js';

// More units than this do not fit in a line of the picture, and are too many to count: the text gives their number.
const mostUnits = 16;

const gap = 24;
/** The widths of a challenge, a source and its words to one another. */
const parts = [5, 4, 9];

/** The challenges with their sources and what they say, and shares drawn as units. */
export function risksPicture(state: RisksState): Promise<Picture> {
  const {language, messages, challenges, isImported} = state;
  return listPicture({
    language,
    rows: (width) => challenges.flatMap((challenge) => challengeRows(challenge, width, state)),
    notes: isImported
      ? []
      : [...notesOf(state, 'matrix'), ...backgroundOf(state), ...explained(challenges, messages.shortForms)],
    styles: unitStyles,
  });
}

/** A challenge with its units, and a line for each entry of a source. Words that are of no line alone are last. */
function challengeRows(challenge: Challenge, width: number, state: RisksState): PictureRow[] {
  const {messages} = state;
  const [first, second, third] = layoutColumns(width, parts, gap);
  const shared = sharedQuotes(challenge);
  // The line above the row is as long as the picture is wide.
  const line = (source: PicturePiece[], quotes: readonly string[]) => [
    {...second!, pieces: source},
    {...third!, pieces: quotePieces(quotes, messages)},
  ];
  const lines = [
    ...(challenge.units.length > 0 ? [unitCells(challenge, width, messages)] : []),
    ...showingsOf(challenge).flatMap((entries) =>
      entries.map((one, i) => line(sourcePieces(one, i === 0, state), ownQuotes(one, challenge))),
    ),
    ...(shared.length > 0 || challenge.shownBy.length + challenge.units.length === 0 ? [line([], shared)] : []),
  ];
  return lines.map((cells, i) => ({
    cells: [{...first!, pieces: i === 0 ? namePieces(challenge, state) : []}, ...cells],
    entries: i === lines.length - 1 ? 1 : 0,
    rule: i === 0 ? 'row' : 'none',
    space: i === 0 ? 12 : 6,
  }));
}

/** Shares in units, beside the name of the challenge. */
function unitCells(challenge: Challenge, width: number, messages: RisksState['messages']): PictureRow['cells'] {
  const units = unitTexts(challenge, messages);
  const [, from] = layoutColumns(width, parts, gap);
  const columns = layoutColumns(width - from!.x, Array<number>(units.length).fill(1), gap);
  return units.map((share, i) => {
    const {x, width: room} = columns[i]!;
    return {x: from!.x + x, width: room, pieces: sharePieces(share, room)};
  });
}

function sharePieces({row, label, words}: UnitText, room: number): PicturePiece[] {
  const name = {text: `${label}:`, style: 'note'} as const;
  const share = {text: words, style: 'small-strong'} as const;
  const {squares, width, height} = row;
  return squares.length > mostUnits || width > room
    ? [name, share]
    : [name, {drawing: unitSquares(row), width, height, words: share, space: 4}];
}

const quotePieces = (quotes: readonly string[], {quoted}: RisksState['messages']): PicturePiece[] =>
  quotes.map((quote, i) => quotePiece(quoted(quote), 'fact', i === 0 ? 0 : 4));

function namePieces(challenge: Challenge, {messages}: RisksState): PicturePiece[] {
  const count = countText(challenge, messages);
  const name = {text: challenge.label, style: 'strong'} as const;
  return count === undefined ? [name] : [name, {text: count, style: 'note', space: 2}];
}

/** When and how a source showed the challenge, under its name where that is not over an entry before. */
function sourcePieces(showing: Showing, isNamed: boolean, {source, messages}: RisksState): PicturePiece[] {
  const {when, how, title, name} = showing;
  const style = source === undefined || showing.source === source ? 'small-strong' : 'note';
  const evidence = title === undefined ? how : messages.quoted(title);
  const text = capital([when ?? messages.noYear, evidence].filter(Boolean).join(', '));
  return [...(isNamed ? [{text: name, style} as const] : []), {text, style: 'note', space: 2}];
}
