import {languages} from '../../datasets/source.js';
import {allTopics, sheetHeadings} from './all-sheets.js';
import {lettersOf, type Sheet} from './cell.js';
import {text, type TopicSheets} from './definition.js';
import {setAt, type Draft} from './places.js';
import {labelAt, rowsWith, type Reading} from './reading.js';
import {headingsOf} from './table-columns.js';

/** Reads the texts that have no row of their own in another sheet, of one dataset after the other. */
export function textsIn(reading: Reading, sheet: Sheet) {
  const at = headingsOf(reading, sheetHeadings.texts, sheet);
  if (!at) return undefined;
  const columns = {nb: at.Bokmål, nn: at.Nynorsk, en: at.Engelsk};
  const rows = rowsWith(sheet, Object.values(at));
  refuseOtherRows(reading, sheet, rows, at);
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

/** Every row has a dataset that exists and an id, and no row is there twice. */
function refuseOtherRows(
  reading: Reading,
  sheet: Sheet,
  rows: readonly number[],
  at: {readonly Datasett: number; readonly Id: number},
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const placeIn = (column: number) => ({sheet: sheet.name, cell: `${lettersOf(column)}${row + 1}`});
    const [dataset, id] = [labelAt(sheet, row, at.Datasett), labelAt(sheet, row, at.Id)];
    const whole = `${dataset}, ${id}`;
    if (dataset === '') reading.add('empty', {place: placeIn(at.Datasett), header: 'Datasett'});
    else if (!allTopics.some(({name}) => name === dataset))
      reading.add('unknown-row', {place: placeIn(at.Datasett), value: dataset});
    else if (id === '') reading.add('empty', {place: placeIn(at.Id), header: 'Id'});
    else if (seen.has(whole)) reading.add('duplicate', {place: placeIn(at.Id), header: 'Id', value: whole});
    seen.add(whole);
  }
}
