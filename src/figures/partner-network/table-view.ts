import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../../charts/quotation.js';
import {wordTable} from '../../charts/word-table/view.js';
import {withWhom, type NetworkShown} from './state.js';

export {tableStyles} from '../../charts/data-table/styles.js';
export {wordTableStyles} from '../../charts/word-table/styles.js';

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
