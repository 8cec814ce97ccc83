import {languages} from '../../datasets/source.js';
import {allTopics, sheetHeadings} from './all-sheets.js';
import {lettersOf, type Sheet} from './cell.js';
import {text, textForms, type TopicSheets} from './definition.js';
import {setAt, valueAt, type Draft} from './places.js';
import {labelAt, rowsWith, type Reading} from './reading.js';
import {headingsOf} from './table-columns.js';

/** Reads the texts that have no row of their own in another sheet, of one dataset after the other. */
export function textsIn(reading: Reading, sheet: Sheet) {
  const at = headingsOf(reading, sheetHeadings.texts, sheet);
  if (!at) return undefined;
  // In the order of the languages.
  const columns = [at.Bokmål, at.Nynorsk, at.Engelsk];
  const rows = usableRows(reading, sheet, at);
  return ({topic, name}: TopicSheets, document: Draft): void => {
    for (const row of rows) {
      const id = labelAt(sheet, row, at.Id);
      if (labelAt(sheet, row, at.Datasett) !== name) continue;
      for (const [i, language] of languages.entries()) {
        const column = columns.at(i)!;
        const definition = {...text(labelAt(sheet, 0, column), id), isRequired: false};
        const {value, place: cell} = reading.read(sheet, row, column, definition);
        const place = ['texts', language, ...id.split('.')];
        reading.places.set(`${topic}:${place.join('.')}`, cell);
        if (value === undefined) continue;
        if (isTaken(document, place)) reading.add('taken', {place: cell, header: definition.header, value: id});
        else setAt(document, place, value);
      }
    }
  };
}

/** Whether there is a text or a group of texts at a place, or a text where the place needs a group. */
const isTaken = (document: Draft, place: readonly string[]): boolean =>
  valueAt(document, place) !== undefined ||
  place.some((_, length) => typeof valueAt(document, place.slice(0, length)) === 'string');

/** The rows that have a dataset that exists and an id, and are no repetition of another row. */
function usableRows(
  reading: Reading,
  sheet: Sheet,
  at: Readonly<Record<(typeof sheetHeadings.texts)[number], number>>,
): number[] {
  const seen = new Set<string>();
  return rowsWith(sheet, Object.values(at)).filter((row) => {
    const placeIn = (column: number) => ({sheet: sheet.name, cell: `${lettersOf(column)}${row + 1}`});
    const count = reading.count;
    const dataset = reading.label(sheet, row, at.Datasett, 'Datasett').name;
    const id = reading.label(sheet, row, at.Id, 'Id').name;
    if (reading.count > count) return false;
    const whole = `${dataset}, ${id}`;
    if (dataset === '') reading.add('empty', {place: placeIn(at.Datasett), header: 'Datasett', wanted: 'text'});
    else if (!allTopics.some(({name}) => name === dataset))
      reading.add('unknown-row', {place: placeIn(at.Datasett), value: dataset});
    else if (id === '') reading.add('empty', {place: placeIn(at.Id), header: 'Id', wanted: 'text'});
    else if (!id.split('.').every(textForms.id))
      reading.add('form', {place: placeIn(at.Id), header: 'Id', value: id, wanted: 'textId'});
    else if (seen.has(whole)) reading.add('duplicate', {place: placeIn(at.Id), header: 'Id', value: whole});
    seen.add(whole);
    return reading.count === count;
  });
}
