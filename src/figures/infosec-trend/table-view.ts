import {html, type TemplateResult} from 'lit';
import type {Cell} from '../../datasets/cell.js';
import {change, periods} from '../../datasets/trend-finding.js';
import {dataTable} from '../../charts/data-table/view.js';
import {remark, type TrendShown} from './views.js';
import {viewWords} from './view-messages.js';

export {tableStyles} from '../../charts/data-table/styles.js';

export const howToRead = (shown: TrendShown): string => viewWords(shown).howToReadTable;

/** Every number of the other views: the shares, and what we calculated from them. */
export function tableView(shown: TrendShown): TemplateResult {
  const {trend, measures, years, level: forward, numbers} = shown;
  const words = viewWords(shown);
  const told = periods(years);
  // A sign that the source itself has stands in its cell, and the caption says what it means. Many programs that read aloud pass a dash by.
  const written = (cell: Cell, format: (value: number) => string) => {
    const {value, sign = ''} = cell;
    return value === null
      ? html`<span role="img" aria-label=${remark(cell, words)}>${sign || '–'}</span>`
      : `${format(value)}${sign && ` ${sign}`}`;
  };
  return dataTable({
    caption: `${words.caption}. ${words.notStatedKey}`,
    columns: [
      {label: words.levelShort},
      ...years.map((year) => ({label: words.periodName?.(year) ?? year, isNumber: true})),
      ...told.map(({from, to}) => ({label: words.changeColumn(from, to), isNumber: true})),
    ],
    groups: measures.map((measure) => ({
      label: measure.label,
      rows: trend.levels.map((level) => ({
        label: level.label,
        isForward: level.id === forward,
        cells: [
          ...years.map((year) => written(trend.cell(measure.id, level.id, year), numbers.decimal)),
          ...told.map((period) => written({value: change(trend, measure.id, level.id, period).points}, numbers.signed)),
        ],
      })),
    })),
  });
}
