import {css, svg} from 'lit';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import type {UnitText} from '../../charts/unit-squares/rows.js';
import {unitStyles} from '../../charts/unit-squares/styles.js';
import {unitSquares} from '../../charts/unit-squares/view.js';
import {placesOf} from '../../datasets/numbered.js';
import type {Challenge, Showing} from '../../datasets/risks.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {explained} from '../../i18n/short-forms.js';
import {countText, showingsOf, unitTexts} from './list-view.js';
import {backgroundOf, notesOf, type RisksState} from './state.js';

// More units than this do not fit in a line of the picture, and are too many to count: the text gives their number.
const mostUnits = 16;

/** The columns of sources, and the gap between them. */
const [sourceColumns, columnGap] = [3, 12];

/** The challenges with their sources, and shares drawn as units. The report's words are in the other files. */
export function risksPicture(state: RisksState): Promise<Picture> {
  const {language, messages, challenges, isImported} = state;
  return listPicture({
    language,
    rows: (width) =>
      challenges.flatMap((challenge) => [
        ...challengeRows(challenge, width, state),
        ...(challenge.units.length > 0 ? [unitsRow(challenge, width, state)] : []),
      ]),
    // Two notes are about the report's words.
    notes: isImported
      ? []
      : [
          ...notesOf(state, 'matrix'),
          ...backgroundOf(state).filter((note) => note !== messages.us && note !== messages.howToRead),
          ...explained(challenges, messages.shortForms),
        ],
    styles: (colour) => css`
      ${unitStyles(colour)}
      .found {
        fill: ${colour('series-1')};
      }
      .found.back {
        fill: ${colour('grid')};
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

/** A challenge, and its sources beside one another; more than fit go on in further rows. */
function challengeRows(challenge: Challenge, width: number, state: RisksState): PictureRow[] {
  const [first, second] = layoutColumns(width, [1, 2.4], 24);
  const columns = layoutColumns(second!.width, Array<number>(sourceColumns).fill(1), columnGap);
  const sources = showingsOf(challenge);
  const lines = Math.max(1, Math.ceil(sources.length / sourceColumns));
  return placesOf(lines).map((i) => ({
    cells: [
      {...first!, pieces: i === 0 ? namePieces(challenge, state) : []},
      ...sources.slice(i * sourceColumns, (i + 1) * sourceColumns).map((entries, n) => {
        const {x, width: room} = columns[n]!;
        return {x: second!.x + x, width: room, pieces: sourcePieces(entries, room, state)};
      }),
      // The line above the row is as long as the picture is wide.
      {...second!, pieces: []},
    ],
    entries: i === lines - 1 && challenge.units.length === 0 ? 1 : 0,
    rule: i === 0 ? 'row' : 'none',
    space: 12,
  }));
}

function namePieces(challenge: Challenge, {messages}: RisksState): PicturePiece[] {
  const count = countText(challenge, messages);
  const name = {text: challenge.label, style: 'strong'} as const;
  return count === undefined ? [name] : [name, {text: count, style: 'note', space: 2}];
}

/** A line over the name of a source, and when and how it showed the challenge. */
function sourcePieces(entries: readonly Showing[], width: number, {source, messages}: RisksState): PicturePiece[] {
  const isDimmed = source !== undefined && entries.every((showing) => showing.source !== source);
  const drawing = svg`<rect class=${isDimmed ? 'found back' : 'found'} width=${width} height="4"></rect>`;
  return [
    {drawing, width, height: 4},
    {text: entries[0]!.name, style: 'small-strong', space: 4},
    ...entries.map(({when, how, title}) => {
      const evidence = title === undefined ? how : messages.quoted(title);
      return {text: [when ?? messages.noYear, evidence].filter(Boolean).join(', '), style: 'note', space: 2} as const;
    }),
  ];
}
