import {isPercentUnit} from '../../import/trend-axes.js';
import {sheetNames} from './all-sheets.js';
import {isEmpty, lettersOf, type Sheet} from './cell.js';
import {isEntered, textForms, type Column, type Table} from './definition.js';
import type {SheetPlace} from './fault.js';
import {hasUnnamed, itemsOf, setAt, valueAt, type Draft} from './places.js';
import {cellAt, labelAt, rowsWith, type Reading} from './reading.js';
import {firstName} from './second-entry.js';
import {columnPlace} from './sheet-rows.js';
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
  place: SheetPlace;
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

/** A row, and what its values become a part of. */
interface RowToRead {
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
function readRow(reading: Reading, {document, sheet, row, columns, item, ids, path, topic}: RowToRead): void {
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

function refer(reading: Reading, {refers: to, header}: Column, value: unknown, place: SheetPlace): void {
  if (!to || value === undefined || value === null) return;
  for (const one of Array.isArray(value) ? value : [value]) {
    const list = 'list' in to ? to.list : to.texts;
    if ('orYear' in to && to.orYear && textForms.yearText(`${one}`)) continue;
    reading.refer({place, header, value: `${one}`, topic: to.topic, list});
  }
}
