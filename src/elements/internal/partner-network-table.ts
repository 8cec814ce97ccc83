import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../../views/quotation.js';
import {wordTable} from '../../views/word-table.js';
import {withWhom, type NetworkShown} from './partner-network-shown.js';

export {tableStyles} from '../../styles/table.js';
export {wordTableStyles} from '../../styles/word-table.js';

/** The network, subject by subject, with the words of the report. */
export function tableView(shown: NetworkShown): TemplateResult {
  const {network, partner, words} = shown;
  return wordTable({
    caption: words.caption,
    columns: [words.subject, words.howInTable],
    groups: network.years.map(({year, planned}) => ({
      label: words.yearTitle(year, planned),
      rows: network.subjects
        .filter((subject) => subject.year === year)
        .map((subject) => {
          const isForward = subject.partners.some(({id}) => id === partner?.id);
          return {
            label: subject.label,
            cells: [
              html`<p class=${isForward ? 'forward' : nothing}>${withWhom(subject, shown)}</p>
                ${quotation(subject.quotation)}`,
            ],
          };
        }),
    })),
  });
}
