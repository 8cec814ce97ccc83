import type {Sheet} from './cell.js';
import type {Table} from './definition.js';
import type {Place} from './fault.js';
import {listsOf, parentNames} from './item-lists.js';
import {hasUnnamed, type Draft} from './places.js';
import {readRow} from './read-row.js';
import {rowsWith, type Reading} from './reading.js';
import {columnsOf, definitionsOf} from './table-columns.js';

/** Reads the rows of a sheet into a list of the document. */
export function readTable(reading: Reading, topic: string, document: Draft, table: Table, sheet: Sheet): void {
  const found = columnsOf(reading, table, sheet);
  const parents = (table.parents ?? []).map((header) => ({header, at: found.get(header)}));
  const columns = [...definitionsOf(table, found)].flatMap((definition) => {
    const at = found.get(definition.header);
    return at === undefined ? [] : [{definition, at}];
  });
  const [own = '', ...around] = table.list.split('[].').toReversed();
  const listOf = listsOf(document, around.toReversed(), own);
  const seen = new Set<string>();
  for (const row of rowsWith(sheet, [...found.values()])) {
    const place = {sheet: sheet.name, cell: `A${row + 1}`};
    const labels = parents.map(({header, at}) =>
      at === undefined ? {name: '', isRefused: false} : reading.label(sheet, row, at, header),
    );
    const ids = labels.map(({name}) => name);
    const target = listOf(ids);
    if (!target) {
      if (labels.some(({isRefused}) => isRefused) || hasUnnamed(document, around.toReversed().join('[].'))) continue;
      const header = table.parents!.join(', ');
      reading.add('reference', {place, header, value: ids.join(', '), expected: parentNames(document, around)});
      continue;
    }
    const item: Draft = {};
    target.list.push(item);
    const path = `${topic}:${target.path}[${target.list.length - 1}]`;
    reading.places.set(path, place);
    readRow(reading, {document, sheet, row, columns, item, ids, path, topic});
    for (const name of table.nullable ?? []) item[name] ??= null;
    checkOnce(reading, {seen, table, item, ids, place});
  }
}

interface RowToCheck {
  seen: Set<string>;
  table: Table;
  item: Draft;
  ids: readonly string[];
  place: Place;
}

/** A row that has the same ids as one before it is a fault. */
function checkOnce(reading: Reading, {seen, table, item, ids, place}: RowToCheck): void {
  const names = table.unique ?? ['id'];
  const key = names.map((name) => item[name]);
  if (key.length === 0 || key.includes(undefined)) return;
  const whole = [...ids, ...key].join(' · ');
  if (seen.has(whole)) {
    reading.add('duplicate', {place, header: names.join(', '), value: key.join(', ')});
  }
  seen.add(whole);
}
