import {html, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {DataTable} from '../../charts/data-table/table.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import {unitsOf, type Challenge} from '../../datasets/risks.js';
import type {FigureHost} from '../../figure/declaration.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {howOf, showingsOf, sourceFilter} from './list-view.js';
import type {RisksOptions, RisksState} from './state.js';

export const styles = [tableStyles, wordTableStyles];

export function draw(state: RisksState, figure: FigureHost<RisksOptions>): TemplateResult {
  const {challenges, messages} = state;
  const table: DataTable = {
    caption: messages.caption,
    columns: [
      {label: messages.challenge, order: 'name'},
      {label: messages.quote},
      {label: messages.shownByAndWhen, order: 'time'},
    ],
    groups: [
      {
        rows: challenges.map((challenge) => ({
          label: challenge.label,
          cells: cellsOf(challenge, state),
          values: [null, newestOf(challenge)],
        })),
      },
    ],
  };
  return html`${sourceFilter(state, figure)}${sortedTable(table, state, figure, wordTable)}`;
}

/** The last year in which a source showed the challenge, also where the time is in words: «after New Year 2021». */
function newestOf({shownBy}: Challenge): number | null {
  const years = shownBy.flatMap(({when}) => when?.match(/\d{4}/g) ?? []);
  return years.length > 0 ? Math.max(...years.map(Number)) : null;
}

function cellsOf(challenge: Challenge, {messages}: RisksState): TemplateResult[] {
  return [
    html`<ul>
      ${challenge.quotes.map((quote) => html`<li>${quotation(messages.quoted(quote))}</li>`)}
      ${unitsOf([challenge]).map(({label, count, of}) => html`<li>${label}: ${messages.ofRegions(count, of)}</li>`)}
    </ul>`,
    html`<ul>
      ${showingsOf(challenge).map(
        (showings) =>
          html`<li>
            ${showings.map((one, i) => html`${i === 0 ? `${one.name}, ` : '; '}${one.when ?? messages.noYear}${howOf(one, messages, ': ')}`)}
          </li>`,
      )}
    </ul>`,
  ];
}
