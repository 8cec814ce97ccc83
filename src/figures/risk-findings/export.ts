import type {Showing} from '../../datasets/risks.js';
import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import type {RisksState} from './state.js';

export function exportContent(state: RisksState): ExportContent {
  const {year, document} = state.risks;
  return {
    name: `risk-findings-${year}`,
    table: challengeTable(state),
    document,
    picture: async () => (await import('./picture.js')).risksPicture(state),
  };
}

/** One row for each challenge and source. */
function challengeTable({challenges, messages}: RisksState): ExportTable {
  return {
    columns: [messages.challenge, messages.shownBy, messages.when, messages.how, messages.quote],
    rows: challenges.flatMap((challenge) =>
      challenge.shownBy.map((showing) => [
        challenge.label,
        showing.name,
        showing.when ?? messages.noYear,
        howOf(showing, messages),
        showing.quotes.map(messages.quoted).join(' '),
      ]),
    ),
  };
}

const howOf = ({how, title}: Showing, {quoted}: RisksState['messages']) =>
  title === undefined ? (how ?? '') : quoted(title);
