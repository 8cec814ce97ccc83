import {css, html, type CSSResult, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {DataTable, TableColumn} from '../../charts/data-table/table.js';
import {dataTable} from '../../charts/data-table/view.js';
import type {CountyFunding} from '../../datasets/cef-funding.js';
import {shareOf} from '../../datasets/county-shares.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {percentText, starredName} from './county-number.js';
import type {FundingHost, FundingState} from './state.js';

/** On a phone, words instead of a number have two lines, and the common head is over the column that is seen first. */
const narrow = css`
  @container figure (inline-size <= 30em) {
    td.number {
      white-space: normal;
    }
    thead .over {
      padding-inline-start: 0.5em;
      text-align: start;
    }
  }
`;

export const styles: readonly CSSResult[] = [tableStyles, narrow];

/** Every county with its numbers and total, and their sum where the numbers are counts. */
export function draw(state: FundingState, figure: FundingHost): TemplateResult {
  const {funding, counties, county, messages, numbers} = state;
  const format = numbers.whole ?? numbers.integer;
  const {inCounties} = funding;
  const annotated = (code: string, number: string) => {
    const sign = state.annotations?.sign(code);
    return sign ? html`${number}${sign}` : number;
  };
  const {heads} = messages;
  const column = (label: string, short: string): TableColumn => ({
    label,
    order: 'number',
    isNumber: true,
    ...(inCounties && {group: {label: heads.all, short}}),
  });
  const table: DataTable = {
    caption: messages.caption,
    columns: [
      {label: messages.county, order: 'name'},
      column(messages.municipalities, heads.withSupport),
      ...(inCounties
        ? [column(messages.inCountyColumn, heads.inCounty), column(messages.shareColumn, heads.share)]
        : []),
    ],
    groups: [
      {
        rows: counties.map((one) => {
          const {code, municipalities} = one;
          const number = municipalities === null ? messages.notListed : format(municipalities);
          return {
            label: starredName(one),
            isForward: code === county,
            cells: [
              annotated(code, funding.written?.(code, number) ?? number),
              ...(inCounties ? shareCells(state, one) : []),
            ],
            values: [municipalities, ...(inCounties ? [one.municipalitiesInCounty ?? 0, shareOf(one)] : [])],
          };
        }),
      },
    ],
    ...(funding.amountMillionEur !== undefined && {
      total: {
        label: messages.total,
        cells: [numbers.integer(funding.totalMunicipalities), ...(inCounties ? totalCells(state) : [])],
      },
    }),
  };
  return html`${sortedTable(table, state, figure, dataTable)}${state.annotations?.list}`;
}

function shareCells({messages, numbers}: FundingState, county: CountyFunding): string[] {
  const share = shareOf(county);
  return [
    numbers.integer(county.municipalitiesInCounty ?? 0),
    share === null ? messages.notListed : percentText(share, numbers),
  ];
}

function totalCells({funding, numbers}: FundingState): string[] {
  const all = funding.inCounties!.total;
  return [numbers.integer(all), percentText((100 * funding.totalMunicipalities) / all, numbers)];
}
