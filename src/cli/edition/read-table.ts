import type {Sheet} from './cell.js';
import type {Table} from './definition.js';
import type {Place} from './fault.js';
import {hasUnnamed, type Draft, itemsOf} from './places.js';
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
  if (seen.has(whole)) reading.add('duplicate', {place, header: names.join(', '), value: key.join(', ')});
  seen.add(whole);
}

/** The list that an item belongs to by the ids of the items around it, or `undefined` where there is none. */
function listsOf(document: Draft, around: readonly string[], own: string) {
  if (around.length === 0) {
    const list: Draft[] = [];
    document[own] = list;
    return () => ({list, path: own});
  }
  const holders = itemsOf(document, around.join('[].'));
  return (ids: readonly string[]) => {
    const holder = holders.find(({item, parents}) => `${[...parents, item['id']]}` === `${ids}`);
    if (!holder) return undefined;
    const list = (holder.item[own] ??= []) as Draft[];
    return {list, path: `${pathOf(document, around, ids)}.${own}`};
  };
}

/** `chapters[0].goals[2]` */
function pathOf(document: Draft, around: readonly string[], ids: readonly string[]): string {
  let items = document as unknown;
  return around
    .map((name, depth) => {
      const list = (items as Draft)[name] as Draft[];
      const index = list.findIndex(({id}) => `${id}` === ids[depth]);
      items = list[index];
      return `${name}[${index}]`;
    })
    .join('.');
}

/** The ids that an item of a list can name, for a sentence. */
const parentNames = (document: Draft, around: readonly string[]) =>
  itemsOf(document, around.toReversed().join('[].'))
    .flatMap(({item: {id}, parents}) => (typeof id === 'string' ? [[...parents, id].join(', ')] : []))
    .join('; ');
