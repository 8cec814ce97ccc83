import {layoutUnitRow} from '../../charts/unit-row/layout.js';
import type {RiskFindingsWords} from './messages.nb.js';
import type {Challenge, Showing, Units} from '../../datasets/risks.js';
import {unitDrawingStyles} from '../../charts/units/styles.js';
import type {Picture} from '../../figure/figure-export.js';
import {unitRow} from '../../charts/unit-row/view.js';
import {listPicture, type PicturePiece} from '../../figure/list-picture.js';
import {quotePiece, statementRows, type StatementText} from '../../figure/picture-rows.js';
import type {RisksState} from './state.js';

// More units than this do not fit in a line of the picture, and are too many to count: the text gives their number.
const mostUnits = 16;

/** Every challenge, with its shares drawn as units, and with its sources and years beside it. */
export function risksPicture({challenges, messages, language}: RisksState): Promise<Picture> {
  const statements = challenges.map((challenge) => challengeText(challenge, messages));
  return listPicture({language, rows: (width) => statementRows(statements, width), styles: unitDrawingStyles});
}

function challengeText({label, quotes, units, shownBy}: Challenge, messages: RiskFindingsWords): StatementText {
  return {
    main: [
      {text: label, style: 'name'},
      ...quotes.map((quote) => quotePiece(messages.quoted(quote))),
      ...units.flatMap((share) => sharePieces(share, messages)),
    ],
    aside: [
      {text: messages.shownBy, style: 'label'},
      ...shownBy.map((showing) => ({text: showingText(showing, messages), style: 'fact', space: 4}) as const),
    ],
  };
}

function sharePieces({label, count, of}: Units, messages: RiskFindingsWords): PicturePiece[] {
  const name = {text: `${label}:`, style: 'note', space: 8} as const;
  const regions = {text: messages.ofRegions(count, of), style: 'strong'} as const;
  if (of > mostUnits) return [name, regions];
  const row = layoutUnitRow({count, of});
  return [name, {drawing: unitRow(row), width: row.width, height: row.height, words: regions, space: 4}];
}

function showingText({name, when, how, title}: Showing, messages: RiskFindingsWords): string {
  const evidence = title === undefined ? how : messages.quoted(title);
  return `${name}, ${when ?? messages.noYear}${evidence === undefined ? '' : `: ${evidence}`}`;
}
