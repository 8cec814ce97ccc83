import type {TemplateResult} from 'lit';
import {change, periods} from '../../model/trend-finding.js';
import {dataTable} from '../../views/data-table.js';
import type {TrendShown} from './infosec-trend-views.js';

/** Every number of the other views: the shares, and what we calculated from them. */
export function tableView({trend, measures, years, level: forward, words, numbers}: TrendShown): TemplateResult {
  const told = periods(years);
  const written = (value: number | null, format: (value: number) => string) => (value === null ? '–' : format(value));
  return dataTable({
    caption: `${words.caption}. ${words.notStatedKey}`,
    columns: [
      {label: words.levelShort},
      ...years.map((year) => ({label: year, isNumber: true})),
      ...told.map(({from, to}) => ({label: words.changeColumn(from, to), isNumber: true})),
    ],
    groups: measures.map((measure) => ({
      label: measure.label,
      rows: trend.levels.map((level) => ({
        label: level.label,
        isForward: level.id === forward,
        cells: [
          ...years.map((year) => written(trend.cell(measure.id, level.id, year).value, numbers.decimal)),
          ...told.map((period) => written(change(trend, measure.id, level.id, period).points, numbers.signed)),
        ],
      })),
    })),
  });
}
