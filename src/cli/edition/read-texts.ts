import {languages} from '../../datasets/source.js';
import {allTopics, sheetHeadings} from './all-sheets.js';
import type {Sheet} from './cell.js';
import {text, type TopicSheets} from './definition.js';
import {setAt, type Draft} from './places.js';
import {labelAt, rowsWith, type Reading} from './reading.js';
import {headingsOf} from './table-columns.js';

/** Reads the texts that have no row of their own in another sheet, of one dataset after the other. */
export function textsIn(reading: Reading, sheet: Sheet) {
  const at = headingsOf(reading, sheetHeadings.texts, sheet);
  if (!at) return undefined;
  const columns = {nb: at.Bokmål, nn: at.Nynorsk, en: at.Engelsk};
  const rows = rowsWith(sheet, [at.Datasett, at.Id]);
  for (const row of rows) {
    const dataset = labelAt(sheet, row, at.Datasett);
    if (allTopics.some(({name}) => name === dataset)) continue;
    reading.add('unknown-row', {place: {sheet: sheet.name, cell: `A${row + 1}`}, value: dataset});
  }
  return ({topic, name}: TopicSheets, document: Draft): void => {
    for (const row of rows) {
      const id = labelAt(sheet, row, at.Id);
      if (labelAt(sheet, row, at.Datasett) !== name || id === '') continue;
      for (const language of languages) {
        const column = columns[language];
        const definition = {...text(labelAt(sheet, 0, column), id), isRequired: false};
        const {value, place: cell} = reading.read(sheet, row, column, definition);
        const place = ['texts', language, ...id.split('.')];
        reading.places.set(`${topic}:${place.join('.')}`, cell);
        if (value !== undefined) setAt(document, place, value);
      }
    }
  };
}
