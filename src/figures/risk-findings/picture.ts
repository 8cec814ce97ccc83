import {css, svg} from 'lit';
import {mostColumns, type FindingRow} from '../../charts/finding-matrix/layout.js';
import type {MatrixColumn} from '../../charts/finding-matrix/view.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {UnitText} from '../../charts/unit-squares/rows.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import type {Challenge, Showing} from '../../datasets/risks.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {explained} from '../../i18n/short-forms.js';
import {countText, matrixOf, unitTexts} from './matrix-view.js';
import {notesOf, type RisksState} from './state.js';

type Row = FindingRow<Challenge, Showing>;

// More units than this do not fit in a line of the picture, and are too many to count: the text gives their number.
const mostUnits = 16;

/** The mark of a cell, and the room before its text. */
const [markSize, markRoom] = [16, 20];

/** The matrix of challenges and sources, with shares drawn as units. The report's words are in the other files. */
export function risksPicture(state: RisksState): Promise<Picture> {
  const {language, messages, challenges, isImported} = state;
  const {rows, columns} = matrixOf(state);
  const isMatrix = columns.length <= mostColumns;
  return listPicture({
    language,
    rows: (width) => [
      ...(isMatrix ? [headsRow(columns, width)] : []),
      ...rows.flatMap((row) => [
        isMatrix ? matrixRow(row, columns, width, state) : listRow(row, width, state),
        ...(row.hasDrawing ? [unitsRow(row.row, width, state)] : []),
      ]),
    ],
    // Two notes are about the report's words.
    notes: isImported
      ? []
      : [
          ...notesOf(state, 'matrix').filter((note) => note !== messages.us && note !== messages.howToRead),
          ...explained(challenges, messages.shortForms),
        ],
    styles: (colour) => css`
      ${unitStyles(colour)}
      .found {
        fill: ${colour('series-1')};
      }
      .found.back {
        fill: ${colour('text-subtle')};
      }
    `,
  });
}

/** The end of the row of a challenge that is counted in units: both are one entry. */
function unitsRow(challenge: Challenge, width: number, {messages}: RisksState): PictureRow {
  const units = unitTexts(challenge, messages);
  const columns = layoutColumns(width, Array<number>(units.length).fill(1), 24);
  const cells = units.map((share, i) => ({...columns[i]!, pieces: sharePieces(share, columns[i]!.width)}));
  return {cells, entries: 1, rule: 'none', space: 8};
}

function sharePieces({row, label, words}: UnitText, room: number): PicturePiece[] {
  const name = {text: `${label}:`, style: 'note'} as const;
  const share = {text: words, style: 'group'} as const;
  if (row.squares.length > mostUnits) return [name, share];
  const scale = Math.min(1.6, room / row.width);
  const [width, height] = [row.width * scale, row.height * scale];
  const drawing = svg`<svg width=${width} height=${height} viewBox="0 0 ${row.width} ${row.height}">${unitSquares(row)}</svg>`;
  return [name, {drawing, width, height, words: share, space: 4}];
}

const columnsOf = (columns: readonly MatrixColumn[], width: number) =>
  layoutColumns(width, [1.3, ...columns.map(() => 1)], 8);

function headsRow(columns: readonly MatrixColumn[], width: number): PictureRow {
  const [, ...places] = columnsOf(columns, width);
  const cells = columns.map(({name, count}, i) => {
    const text = count === undefined ? name : `${name} (${count})`;
    return {...places[i]!, pieces: [{text, style: 'head'}] satisfies PicturePiece[]};
  });
  return {cells, entries: 0, rule: 'none', space: 28};
}

function matrixRow(
  {row, cells, hasDrawing}: Row,
  columns: readonly MatrixColumn[],
  width: number,
  state: RisksState,
): PictureRow {
  const [first, ...places] = columnsOf(columns, width);
  return {
    cells: [
      {...first!, pieces: namePieces(row, state)},
      ...cells.flatMap(({column, entries}) => {
        const place = places[column]!;
        return [
          {x: place.x, width: markSize, pieces: [markPiece(entries, state)]},
          {x: place.x + markRoom, width: place.width - markRoom, pieces: entryPieces(entries, state)},
        ];
      }),
      // The line above the row is as long as the matrix is wide.
      {...places.at(-1)!, pieces: []},
    ],
    entries: hasDrawing ? 0 : 1,
    rule: 'row',
    space: 12,
  };
}

/** The sources beside a challenge, where there are too many for columns. */
function listRow({row, cells, hasDrawing}: Row, width: number, state: RisksState): PictureRow {
  const [first, second] = layoutColumns(width, [1, 1.5], 24);
  const pieces = cells.flatMap(({entries}): PicturePiece[] => [
    {...markPiece(entries, state), words: {text: entries[0]!.name, style: 'small-strong'}, space: 4},
    ...entryPieces(entries, state),
  ]);
  return {
    cells: [
      {...first!, pieces: namePieces(row, state)},
      {...second!, pieces},
    ],
    entries: hasDrawing ? 0 : 1,
    rule: 'row',
  };
}

function namePieces(challenge: Challenge, {messages}: RisksState): PicturePiece[] {
  const count = countText(challenge, messages);
  const name = {text: challenge.label, style: 'strong'} as const;
  return count === undefined ? [name] : [name, {text: count, style: 'note', space: 2}];
}

function markPiece(entries: readonly Showing[], {source}: RisksState) {
  const isDimmed = source !== undefined && entries.every((showing) => showing.source !== source);
  const drawing = svg`<circle class=${isDimmed ? 'found back' : 'found'} cx="7" cy="10" r="5.5"></circle>`;
  return {drawing, width: markSize, height: 20};
}

/** When and how a source showed it. */
function entryPieces(entries: readonly Showing[], {messages}: RisksState): PicturePiece[] {
  return entries.map(({when, how, title}) => {
    const evidence = title === undefined ? how : messages.quoted(title);
    return {text: [when ?? messages.noYear, evidence].filter(Boolean).join(', '), style: 'note', space: 2};
  });
}
