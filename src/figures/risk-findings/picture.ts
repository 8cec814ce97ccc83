import {svg} from 'lit';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import type {Challenge, Showing} from '../../datasets/risks.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, pairedRows, quotePiece, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {explained} from '../../i18n/short-forms.js';
import {ownQuotes, sharedQuotes, sharesCaption, showingsOf, unitTexts} from './list-view.js';
import {backgroundOf, isCounted, notesOf, type RisksState} from './state.js';

const gap = 24;
/** The widths of a challenge, a source and its words to one another. */
const parts = [5, 4, 9];
/** How large the squares are beside those in rows of text. */
const scale = 1.5;

/** Shares drawn as units, over the challenges with their sources and what they say. */
export function risksPicture(state: RisksState): Promise<Picture> {
  const {language, messages, challenges, isImported} = state;
  return listPicture({
    language,
    rows: (width) => [
      ...challenges.filter(isCounted).flatMap((challenge) => shareRows(challenge, width, state)),
      ...challenges.map((challenge) => challengeRow(challenge, width, state)),
    ],
    notes: isImported
      ? []
      : [...notesOf(state, 'matrix'), ...backgroundOf(state), ...explained(challenges, messages.shortForms)],
    styles: unitStyles,
  });
}

/** The numbers with their squares and words. */
function shareRows(challenge: Challenge, width: number, state: RisksState): PictureRow[] {
  const shares = unitTexts(challenge, state.messages).map(({row, label, number}): PicturePiece[] => {
    const drawing = svg`<g transform="scale(${scale})">${unitSquares(row)}</g>`;
    const size = {width: row.width * scale, height: row.height * scale};
    return [
      {drawing, ...size, words: {text: number, style: 'number'}},
      {text: label, style: 'fact', space: 4},
    ];
  });
  return [
    {
      cells: [{x: 0, width, pieces: [{text: sharesCaption(challenge, state), style: 'note'}]}],
      entries: 0,
      rule: 'none',
    },
    ...pairedRows(shares, width).map((row) => ({...row, entries: 0, rule: 'none', space: 8}) as const),
  ];
}

/** A challenge with its sources, each beside its words. Words that are of no source alone are last. */
function challengeRow(challenge: Challenge, width: number, state: RisksState): PictureRow {
  const [first, second, third] = layoutColumns(width, parts, gap);
  const name: PicturePiece = {text: challenge.label, style: 'strong', isAligned: true};
  const lines = showingsOf(challenge).flatMap((entries) =>
    entries.map(
      (one, i) => [sourcePieces(one, i === 0, state), quotePieces(ownQuotes(one, challenge), state)] as const,
    ),
  );
  const shared = quotePieces(sharedQuotes(challenge), state);
  return {
    cells: [
      {...first!, pieces: [name]},
      {...second!, pieces: lines.flatMap(([source]) => source)},
      {...third!, pieces: [...lines.flatMap(([, words]) => words), ...shared]},
    ],
    entries: 1,
    rule: 'row',
    space: 12,
  };
}

/** Where a source has no words of its own, a place without any keeps those of the next one beside it. */
const quotePieces = (quotes: readonly string[], {messages}: RisksState): PicturePiece[] =>
  quotes.length === 0
    ? [{drawing: svg``, width: 0, height: 0, isAligned: true}]
    : quotes.map((quote, i) => ({...quotePiece(messages.quoted(quote), 'fact', i === 0 ? 6 : 4), isAligned: i === 0}));

/** When and how a source showed the challenge, after its name where that is not before another entry. */
function sourcePieces(showing: Showing, isNamed: boolean, {source, messages}: RisksState): PicturePiece[] {
  const {when, how, title, name} = showing;
  const style = source === undefined || showing.source === source ? 'small-strong' : 'note';
  const evidence = title === undefined ? how : messages.quoted(title);
  const text = [when ?? messages.noYear, evidence].filter(Boolean).join(', ');
  const start = isNamed && {start: {text: `${name}, `, style} as const};
  return [{text, style: 'note', space: 6, isAligned: true, ...start}];
}
