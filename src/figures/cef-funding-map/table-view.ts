import type {TemplateResult} from 'lit';
import {dataTable} from '../../charts/data-table/view.js';
import type {FundingShown} from './views.js';

export {tableStyles} from '../../charts/data-table/styles.js';

/** Every county with its number, and their sum where the numbers are counts. */
export function tableView({funding, highlighted, words, numbers}: FundingShown): TemplateResult {
  const write = numbers.whole ?? numbers.integer;
  return dataTable({
    caption: words.caption,
    columns: [
      {label: words.county},
      {label: words.countyNumber, isNumber: true},
      {label: words.municipalities, isNumber: true},
    ],
    groups: [
      {
        rows: funding.counties.map(({code, name, municipalities}) => {
          const number = municipalities === null ? words.notListed : write(municipalities);
          return {
            label: name,
            isForward: code === highlighted,
            cells: [code, funding.written?.(code, number) ?? number],
          };
        }),
      },
    ],
    ...(funding.amountMillionEur !== undefined && {
      total: {label: words.total, cells: ['', numbers.integer(funding.totalMunicipalities)]},
    }),
  });
}
