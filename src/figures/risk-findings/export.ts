import type {Showing} from '../../datasets/risks.js';
import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import type {RisksState} from './state.js';

export const card = () => import('./card.js');

export function exportContent(state: RisksState): ExportContent {
  const {year, document} = state.risks;
  return {
    name: `risk-findings-${year}`,
    table: challengeTable(state),
    document,
    picture: async () => (await import('./picture.js')).risksPicture(state),
  };
}

/** One row for each challenge and source, and one for words of the report that are of no source. */
function challengeTable({challenges, messages}: RisksState): ExportTable {
  const words = (quotes: readonly string[]) => quotes.map(messages.quoted).join(' ');
  return {
    columns: [messages.challenge, messages.shownBy, messages.when, messages.how, messages.quote],
    rows: challenges.flatMap(({label, quotes, shownBy}) => {
      const others = quotes.filter((quote) => !shownBy.some((one) => one.quotes.includes(quote)));
      return [
        ...shownBy.map((one) => [
          label,
          one.name,
          one.when ?? messages.noYear,
          howOf(one, messages),
          words(one.quotes),
        ]),
        ...(others.length > 0 ? [[label, '', '', '', words(others)]] : []),
      ];
    }),
  };
}

const howOf = ({how, title}: Showing, {quoted}: RisksState['messages']) =>
  title === undefined ? (how ?? '') : quoted(title);
