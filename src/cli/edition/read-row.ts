import {isPercentUnit} from '../../import/trend-axes.js';
import {sheetNames} from './all-sheets.js';
import {isEmpty, lettersOf, type Sheet} from './cell.js';
import {isEntered, textForms, type Column} from './definition.js';
import type {Place} from './fault.js';
import {itemsOf, setAt, valueAt, type Draft} from './places.js';
import {cellAt, labelAt, type Reading} from './reading.js';
import {firstName} from './second-entry.js';
import {columnPlace} from './sheet-rows.js';

/** A row, and what its values become a part of. */
export interface RowToRead {
  document: Draft;
  sheet: Sheet;
  row: number;
  columns: readonly {definition: Column; at: number}[];
  item: Draft;
  ids: readonly string[];
  path: string;
  topic: string;
}

/** Reads the cells of a row into an item of a list, and remembers where each value is. */
export function readRow(reading: Reading, {document, sheet, row, columns, item, ids, path, topic}: RowToRead): void {
  const isLabel = (column: Column) => !isEntered(column) && !column.isNew && column.language === undefined;
  const labels = columns.filter(({definition}, i) => i === 0 || isLabel(definition)).slice(0, 2);
  const name = [firstName(sheet.name), ...ids, ...labels.map(({at}) => labelAt(sheet, row, at))].join(' · ');
  let measure: Draft | undefined;
  for (const {definition, at} of columns) {
    const isOfMeasure = definition.path.startsWith('values.');
    if (isOfMeasure)
      measure ??= itemsOf(document, 'measures').find(({item: one}) => one['id'] === item['measure'])?.item;
    const limited = isOfMeasure ? withDecimals(definition, measure) : definition;
    const {value = limited.empty, status, fault, place} = reading.read(sheet, row, at, limited);
    const itemPlace = columnPlace(definition, {item, parents: ids});
    const isText = definition.language !== undefined;
    const key = isText ? `${topic}:${itemPlace.join('.')}` : `${path}.${definition.path}`;
    const earlier = isText ? reading.places.get(key) : undefined;
    if (earlier?.sheet === sheetNames.texts && value !== undefined && valueAt(document, itemPlace) !== undefined) {
      const id = itemPlace.slice(2).join('.');
      reading.add('taken', {place: earlier, header: definition.header, value: id});
    }
    reading.places.set(key, place);
    if (status !== undefined) {
      if (definition.status === undefined) setAt(item, itemPlace, {status});
      else {
        setAt(item, itemPlace, null);
        setAt(item, definition.status.split('.'), status);
      }
    } else if (value !== undefined) setAt(isText ? document : item, itemPlace, value);
    if (isEntered(definition) && !isEmpty(cellAt(sheet, row, at))) {
      reading.enter(`${name} · ${definition.header}`, {
        place,
        header: definition.header,
        value: status === undefined ? value : signOf(definition, status),
        fault,
      });
    }
    refer(reading, definition, value, place);
  }
  for (const {definition, at} of columns) {
    if (!definition.isNeeded?.(item) || !isEmpty(cellAt(sheet, row, at))) continue;
    reading.addEmpty({sheet: sheet.name, cell: `${lettersOf(at)}${row + 1}`}, definition);
  }
}

/** The sign of a missing number, as an author writes it. */
const signOf = ({signs = {}}: Column, status: string) => Object.keys(signs).find((sign) => signs[sign] === status);

/** The numbers of a measure have its decimals; a share in per cent is from 0 to 100. */
function withDecimals(definition: Column, measure: Draft | undefined): Column {
  const {decimals, unit} = measure ?? {};
  return {
    ...definition,
    isPercent: typeof unit === 'string' && isPercentUnit(unit),
    ...(typeof decimals === 'number' && {decimals}),
  };
}

function refer(reading: Reading, {refers: to, header}: Column, value: unknown, place: Place): void {
  if (!to || value === undefined || value === null) return;
  for (const one of Array.isArray(value) ? value : [value]) {
    const list = 'list' in to ? to.list : to.texts;
    if ('orYear' in to && to.orYear && textForms.yearText(`${one}`)) continue;
    reading.refer({place, header, value: `${one}`, topic: to.topic, list});
  }
}
