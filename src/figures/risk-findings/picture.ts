import {layoutUnitRow} from '../../charts/unit-row/layout.js';
import type {RiskFindingsWords} from './messages.nb.js';
import type {Challenge, Showing, Units} from '../../datasets/risks.js';
import {unitDrawingStyles} from '../../charts/units/styles.js';
import type {Picture} from '../../figure/figure-export.js';
import {unitRow} from '../../charts/unit-row/view.js';
import {layoutColumns} from '../../charts/typeset-list/layout.js';
import {listPicture, type PicturePiece, type PictureRow} from '../../figure/list-picture.js';
import {quotePiece, statementRows, type StatementText} from '../../figure/picture-rows.js';
import type {RisksState} from './state.js';

// More units than this do not fit in a line of the picture, and are too many to count: the text gives their number.
const mostUnits = 16;

/** The shares, drawn as units, and then every challenge with its sources and years beside it. */
export function risksPicture({challenges, messages, language}: RisksState): Promise<Picture> {
  const statements = challenges.map((challenge) => challengeText(challenge, messages));
  return listPicture({
    language,
    rows: (width) => [
      ...challenges.flatMap(({units}) => (units.length > 0 ? [shareRow(units, width, messages)] : [])),
      ...statementRows(statements, width),
    ],
    styles: unitDrawingStyles,
  });
}

function challengeText({label, quotes, shownBy}: Challenge, messages: RiskFindingsWords): StatementText {
  return {
    main: [{text: label, style: 'name'}, ...quotes.map((quote) => quotePiece(messages.quoted(quote)))],
    aside: [
      {text: messages.shownBy, style: 'label'},
      ...shownBy.map((showing) => ({text: showingText(showing, messages), style: 'fact', space: 4}) as const),
    ],
  };
}

function shareRow(units: readonly Units[], width: number, messages: RiskFindingsWords): PictureRow {
  const columns = layoutColumns(width, Array<number>(units.length).fill(1), 40);
  const cells = units.map((share, i) => ({...columns[i]!, pieces: sharePieces(share, messages)}));
  return {cells, entries: 0, rule: 'none'};
}

function sharePieces({label, count, of}: Units, messages: RiskFindingsWords): PicturePiece[] {
  const name = {text: `${label}:`, style: 'note'} as const;
  const regions = {text: messages.ofRegions(count, of), style: 'name'} as const;
  if (of > mostUnits) return [name, regions];
  const row = layoutUnitRow({count, of});
  return [name, {drawing: unitRow(row), width: row.width, height: row.height, words: regions, space: 4}];
}

function showingText({name, when, how, title}: Showing, messages: RiskFindingsWords): string {
  const evidence = title === undefined ? how : messages.quoted(title);
  return `${name}, ${when ?? messages.noYear}${evidence === undefined ? '' : `: ${evidence}`}`;
}
