import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import {capital} from '../../i18n/capital.js';
import type {KeyFiguresState} from './state.js';
import {tileGroups} from './tiles-view.js';

export const card = () => import('./card.js');

export function exportContent(state: KeyFiguresState): ExportContent {
  const {year, document} = state.keyFigures;
  return {
    name: `key-figures-${year}`,
    table: numberTable(state),
    document,
    picture: async () => (await import('./picture.js')).keyFiguresPicture(tileGroups(state), state.language),
  };
}

/** One row per number, so that a program can use them. */
function numberTable({figures, messages}: KeyFiguresState): ExportTable {
  const precision = {true: messages.about, false: '', unclear: messages.maybeAbout};
  return {
    columns: [messages.figure, messages.number, messages.precision, messages.quotation, capital(messages.section)],
    rows: figures.flatMap(({numbers, quotation, section}) =>
      numbers.map(({label, value, approximate}) => [label, value, precision[`${approximate}`], quotation, section]),
    ),
  };
}
