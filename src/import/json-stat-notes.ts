import {isArray, ownEntries} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {Note} from './imported-data.js';
import {isFields, textOf} from './fields.js';
import {longestId, mostNotes} from './limits.js';
import type {Steps} from './slices.js';
import {numbered} from '../datasets/numbered.js';

/**
 * The notes on a dataset, its dimensions and their categories; PxWeb marks mandatory notes by their position. JSON-stat has
 * no notes on single numbers: those are in `extension.notes`, in the form that PxWebApi 2 gives them.
 */
export function* noteSteps(root: Fields, extension: Fields, ids: readonly string[], dimensions: Fields): Steps<Note[]> {
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
