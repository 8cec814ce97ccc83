import {html, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {dataTable} from '../../charts/data-table/view.js';
import type {Cell} from '../../datasets/cell.js';
import {change, periods} from '../../datasets/trend-finding.js';
import {remark} from './labels.js';
import type {TrendState} from './state.js';
import {viewMessages} from './view-messages.js';

export const styles = [tableStyles];

export const notes = (state: TrendState): string[] => [viewMessages(state).howToReadTable];

/** Every number of the other views: the shares, and the changes that we calculated from them. */
export function draw(state: TrendState): TemplateResult {
  const {trend, measures, years, level: highlighted, numbers} = state;
  const messages = viewMessages(state);
  const all = periods(years);
  // The caption explains the signs of the source. Many screen readers skip a dash.
  const written = (cell: Cell, format: (value: number) => string) => {
    const {value, sign = ''} = cell;
    return value === null
      ? html`<span role="img" aria-label=${remark(cell, messages)}>${sign || '–'}</span>`
      : `${format(value)}${sign && ` ${sign}`}`;
  };
  return dataTable({
    caption: `${messages.caption}. ${messages.notStatedKey}`,
    columns: [
      {label: messages.levelShort},
      ...years.map((year) => ({label: messages.periodName?.(year) ?? year, isNumber: true})),
      ...all.map(({from, to}) => ({label: messages.changeColumn(from, to), isNumber: true})),
    ],
    groups: measures.map((measure) => ({
      label: measure.label,
      rows: trend.levels.map((level) => ({
        label: level.label,
        isForward: level.id === highlighted,
        cells: [
          ...years.map((year) => written(trend.cell(measure.id, level.id, year), numbers.decimal)),
          ...all.map((period) => written({value: change(trend, measure.id, level.id, period).points}, numbers.signed)),
        ],
      })),
    })),
  });
}
