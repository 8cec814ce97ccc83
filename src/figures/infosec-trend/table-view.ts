import {css, html, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {DataTable} from '../../charts/data-table/table.js';
import {dataTable} from '../../charts/data-table/view.js';
import type {Cell} from '../../datasets/cell.js';
import {change, periods} from '../../datasets/trend-finding.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {periodName, remark} from './labels.js';
import type {TrendHost, TrendState} from './state.js';
import {viewMessages} from './view-messages.js';

/** Numbers that are far apart are not read as one row. */
const narrow = css`
  table {
    max-inline-size: 64em;
  }
`;

export const styles = [tableStyles, narrow];

export const notes = (state: TrendState): string[] => [viewMessages(state).howToReadTable];

/** Every number of the other views: the shares, and the changes that we calculated from them. */
export function draw(state: TrendState, figure: TrendHost): TemplateResult {
  const {trend, measures, years, level: highlighted, numbers, annotations} = state;
  const messages = viewMessages(state);
  const all = periods(years);
  const changes = messages.changes(years.at(-1)!);
  // The caption explains the signs of the source. Many screen readers skip a dash.
  const written = (cell: Cell, format: (value: number) => string) => {
    const {value, sign = ''} = cell;
    return value === null
      ? html`<span role="img" aria-label=${remark(cell, messages)}>${sign || '–'}</span>`
      : `${format(value)}${sign && ` ${sign}`}`;
  };
  const annotated = (number: string | TemplateResult, measure: string, level: string, year: string) => {
    const sign = annotations?.sign({measure, level, year});
    return sign ? html`${number}${sign}` : number;
  };
  const table: DataTable = {
    caption: [messages.caption, messages.notStatedKey].filter(Boolean).join('. '),
    columns: [
      {label: messages.levelShort, order: 'name'},
      ...years.map((year, i) => ({
        label: periodName(year, messages),
        order: 'number' as const,
        isNumber: true,
        isMain: i > 0 && i === years.length - 1,
      })),
      ...all.map((period, i) => ({
        label: messages.changeColumn(period.from, period.to),
        ...(changes && {group: {label: changes, short: messages.changesFrom(period.from)}}),
        order: 'number' as const,
        isNumber: true,
        isMain: i > 0 && i === all.length - 1,
      })),
    ],
    groups: measures.map((measure) => ({
      label: measure.label,
      rows: trend.levels.map((level) => {
        const cells = years.map((year) => trend.cell(measure.id, level.id, year));
        const moves = all.map((period) => change(trend, measure.id, level.id, period).points);
        return {
          label: level.label,
          isForward: level.id === highlighted,
          cells: [
            ...cells.map((cell, i) => annotated(written(cell, numbers.decimal), measure.id, level.id, years[i]!)),
            ...moves.map((value) => written({value}, numbers.signed)),
          ],
          values: [...cells.map(({value}) => value), ...moves],
        };
      }),
    })),
  };
  return html`${sortedTable(table, state, figure, dataTable)}${annotations?.list}`;
}
