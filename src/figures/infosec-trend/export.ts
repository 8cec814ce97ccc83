import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import {linesPicture} from './lines-picture.js';
import {rowsPicture} from './rows-picture.js';
import {remark} from './labels.js';
import {howToRead} from './lines-view.js';
import {notesOf, type TrendState, type TrendView} from './state.js';
import {viewMessages} from './view-messages.js';

export const card = () => import('./card.js');

export function exportContent(state: TrendState, view: TrendView): ExportContent {
  const {trend, edition} = state;
  return {
    name: `infosec-trend-${edition}`,
    table: numberTable(state),
    document: trend.document,
    // On the page, the notes on the lines are placed among the charts.
    ...(view === 'lines' && {notes: [...howToRead(state), ...notesOf(state)]}),
    picture: view === 'rows' ? rowsPicture(state) : linesPicture(state),
  };
}

/** One row per number. */
function numberTable(state: TrendState): ExportTable {
  const {trend, measures, years, annotations} = state;
  const messages = viewMessages(state);
  return {
    columns: [messages.measure, messages.level, messages.year, messages.percent, messages.note],
    decimals: {3: trend.decimals ?? 1},
    rows: measures.flatMap((measure) =>
      trend.levels.flatMap((level) =>
        years.map((year) => {
          const cell = trend.cell(measure.id, level.id, year);
          const annotation = annotations?.inFile({measure: measure.id, level: level.id, year});
          const note = [remark(cell, messages), annotation].filter(Boolean).join(', ');
          return [measure.label, level.label, year, cell.value, note];
        }),
      ),
    ),
  };
}
