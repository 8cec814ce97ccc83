import type {CSSResult, TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {dataTable} from '../../charts/data-table/view.js';
import type {FundingState} from './state.js';

export const styles: readonly CSSResult[] = [tableStyles];

/** Every county with its number, and their sum where the numbers are counts. */
export function draw({funding, county, messages, numbers}: FundingState): TemplateResult {
  const format = numbers.whole ?? numbers.integer;
  return dataTable({
    caption: messages.caption,
    columns: [
      {label: messages.county},
      {label: messages.countyNumber, isNumber: true},
      {label: messages.municipalities, isNumber: true},
    ],
    groups: [
      {
        rows: funding.counties.map(({code, name, municipalities}) => {
          const number = municipalities === null ? messages.notListed : format(municipalities);
          return {
            label: name,
            isForward: code === county,
            cells: [code, funding.written?.(code, number) ?? number],
          };
        }),
      },
    ],
    ...(funding.amountMillionEur !== undefined && {
      total: {label: messages.total, cells: ['', numbers.integer(funding.totalMunicipalities)]},
    }),
  });
}
