import {html, nothing, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {DataTable} from '../../charts/data-table/table.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {endOfHighlight} from './highlight.js';
import {participantsText} from './network-text.js';
import type {NetworkHost, NetworkState} from './state.js';

export const styles = [tableStyles, wordTableStyles];

/** The network, subject by subject, with the words of the report. */
export function draw(state: NetworkState, figure: NetworkHost): TemplateResult {
  const {network, partner, messages} = state;
  const table: DataTable = {
    caption: messages.caption,
    columns: [{label: messages.subject, order: 'name'}, {label: messages.howInTable}],
    groups: network.years.map(({year, ...status}) => ({
      label: messages.yearTitle(year, status),
      rows: network.subjects
        .filter((subject) => subject.year === year)
        .map((subject) => {
          const isHighlighted = subject.partners.some(({id}) => id === partner?.id);
          return {
            label: subject.ongoing ? `${subject.label} (${messages.ongoing})` : subject.label,
            cells: [
              html`<p class=${isHighlighted ? 'forward' : nothing}>${participantsText(subject, state)}</p>
                ${[subject.quotation, ...subject.more].map((quote) => html`<p>${quotation(messages.quoted(quote))}</p>`)}`,
            ],
          };
        }),
    })),
  };
  return html`${endOfHighlight(state, figure)}${sortedTable(table, state, figure, wordTable)}`;
}
