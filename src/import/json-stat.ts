import {isArray, isNotANumber, ownEntries, ownKeys, parseDate} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {Table, Note} from './imported-data.js';
import {safeUrl} from '../datasets/safe-url.js';
import {fieldsIn, fieldsOf, isFields, textOf} from './fields.js';
import {cellSteps} from './json-stat-cells.js';
import {dimensionSteps, sizesIn} from './json-stat-dimensions.js';
import {mostCategories, mostCells, product, longestId, mostNotes} from './limits.js';
import {ImportError} from './import-error.js';
import {snapshotOf} from './snapshot.js';
import {atOnce, type Steps} from './slices.js';
import {numbered} from '../datasets/numbered.js';

/** Whether a document claims to be JSON-stat of any version: if so, it is read as JSON-stat or refused. */
export function isJsonStat(root: Fields): boolean {
  return own(root, 'class') !== undefined || isOldDataset(root) || bundled(root).length > 0;
}

/** JSON-stat 1 lists the ids of the dimensions inside `dimension`, and has datasets by name in one response. */
function isOldDataset(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const dimension = own(value, 'dimension');
  return isFields(dimension) && isArray(own(dimension, 'id')) && isArray(own(dimension, 'size'));
}

const bundled = (root: Fields) => ownEntries(root).filter(([, value]) => isOldDataset(value));

/** Reads JSON-stat: a dataset of version 2, as Statistics Norway sends it, or of version 1, alone or in a bundle of one. */
export function readJsonStatTable(root: Fields): Table {
  return atOnce(jsonStatSteps(root));
}

export function* jsonStatSteps(root: Fields): Steps<Table> {
  const kind = own(root, 'class');
  if (kind === 'collection') throw new ImportError('collection', 'class', 'one dataset', kind);
  if (kind !== undefined && kind !== 'dataset') throw new ImportError('not-a-dataset', 'class', '"dataset"', kind);
  if (isOldDataset(root)) {
    const dimension = own(root, 'dimension') as Fields;
    return yield* readDataset(root, dimension, root);
  }
  if (kind === undefined) {
    const [found, ...others] = bundled(root);
    if (others.length > 0) {
      const choices = bundled(root).map(([name]) => name);
      throw new ImportError('many-datasets', 'document', 'one dataset', choices.join(', '), {
        count: choices.length,
        choices,
      });
    }
    const dataset = found![1] as Fields;
    return yield* readDataset(dataset, own(dataset, 'dimension') as Fields, root);
  }
  return yield* readDataset(root, root, root);
}

function* readDataset(root: Fields, shape: Fields, document: unknown): Steps<Table> {
  const {ids, sizes} = sizesIn(shape);
  // A metadata response has sizes but no numbers, so this is checked first.
  const value = own(root, 'value');
  if (isArray(value) ? value.length === 0 : isFields(value) && ownKeys(value).length === 0) {
    throw new ImportError('no-data', 'value', 'numbers', value);
  }
  const count = product(sizes, mostCells);
  product([Math.max(...sizes)], mostCategories);
  const extension = fieldsIn(root, 'extension', '');
  const dimensions = yield* dimensionSteps(root, shape);
  const source = textOf(own(root, 'source') ?? '', 'source');
  const {cell, rounded} = yield* cellSteps(root, count, source);
  const notes = yield* noteSteps(root, extension, ids, fieldsOf(own(root, 'dimension'), 'dimension'));
  const updated = own(root, 'updated');
  const href = safeUrl(own(root, 'href'))?.href;
  const licence = licenceOf(own(extension, 'licence') ?? own(extension, 'license'));
  const snapshot = snapshotOf(own(extension, 'snapshot'));
  return {
    label: textOf(own(root, 'label') ?? '', 'label'),
    source,
    ...(href !== undefined && {href}),
    ...(typeof updated === 'string' && !isNotANumber(parseDate(updated)) && {updated}),
    ...(licence && {licence}),
    ...(snapshot && {snapshot}),
    dimensions,
    notes,
    rounded,
    cell: (places) => cell(places.reduce((index, place, i) => index * sizes[i]! + place, 0)),
    document,
  };
}

function licenceOf(value: unknown): {name: string; href: string} | undefined {
  if (!isFields(value)) return undefined;
  const [name, href] = [own(value, 'name'), safeUrl(own(value, 'href'))?.href];
  return typeof name === 'string' && href !== undefined ? {name: textOf(name, 'licence'), href} : undefined;
}

/**
 * The notes on a dataset, its dimensions and their categories; PxWeb marks mandatory notes by their position. JSON-stat has
 * no notes on single numbers: those are in `extension.notes`, in the form that PxWebApi 2 gives them.
 */
function* noteSteps(root: Fields, extension: Fields, ids: readonly string[], dimensions: Fields): Steps<Note[]> {
  const notes = new Map<string, Note>();
  yield* collect(notes, own(root, 'note'), own(extension, 'noteMandatory'));
  for (const id of ids) {
    const dimension = fields(own(dimensions, id));
    const about = fields(own(dimension, 'extension'));
    yield* collect(notes, own(dimension, 'note'), own(about, 'noteMandatory'));
    const marks = fields(own(about, 'categoryNoteMandatory'));
    for (const [category, list] of ownEntries(fields(own(fields(own(dimension, 'category')), 'note')))) {
      yield* collect(notes, list, own(marks, category), [{dimension: id, category: category.slice(0, longestId)}]);
    }
  }
  const ofNumbers = own(extension, 'notes');
  for (const [i, given] of numbered(isArray(ofNumbers) ? (ofNumbers as readonly unknown[]) : [])) {
    if (i % 1000 === 999) yield;
    const note = fields(given);
    yield* collect(notes, own(note, 'text'), {0: own(note, 'mandatory')}, conditionsOf(note, ids.length));
  }
  return [...notes.values()].sort((a, b) => Number(b.mandatory) - Number(a.mandatory)).slice(0, mostNotes);
}

/** The categories in `[{"variable": "region", "value": "46"}]`; `undefined` where they are not those of one number. */
function conditionsOf(note: Fields, most: number): Note['on'] {
  const list = own(note, 'conditions');
  if (!isArray(list) || list.length === 0 || list.length > most) return undefined;
  const on = list.flatMap((one: unknown) => {
    const [dimension, category] = [own(fields(one), 'variable'), own(fields(one), 'value')];
    if (typeof dimension !== 'string' || typeof category !== 'string') return [];
    return {dimension: dimension.slice(0, longestId), category: category.slice(0, longestId)};
  });
  // Two categories of a dimension are two numbers, and a mark has one.
  const dimensions = new Set(on.map(({dimension}) => dimension));
  return dimensions.size === list.length ? on : undefined;
}

/** Merges notes with the same text on the same subject. */
function* collect(notes: Map<string, Note>, value: unknown, mandatory: unknown, on?: Note['on']): Steps<void> {
  const list: readonly unknown[] = isArray(value) ? value : [value];
  const marks = fields(mandatory);
  // With their lengths, two names cannot be read as another two.
  const subject = on?.flatMap((one) => [one.dimension, one.category].map((name) => `${name.length} ${name}`)).join(' ');
  yield;
  for (const [i, given] of numbered(list)) {
    if (i % 1000 === 999) yield;
    if (typeof given !== 'string' || given.trim() === '') continue;
    const text = textOf(given.trim(), 'note');
    const isMandatory = own(marks, `${i}`) === true;
    // Optional notes beyond the limit are dropped.
    if (!isMandatory && notes.size >= mostNotes) continue;
    notes.set(`${subject} ${text}`, {text, mandatory: isMandatory, ...(on && {on})});
  }
}

const fields = (value: unknown): Fields => (isFields(value) ? value : {});
