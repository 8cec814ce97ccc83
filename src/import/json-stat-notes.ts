import {isArray, ownEntries} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {Note} from './imported-data.js';
import {isFields, textOf} from './fields.js';
import {longestId, mostNotes} from './limits.js';
import type {Steps} from './slices.js';
import {numbered} from '../datasets/numbered.js';

/** The notes on a dataset, its dimensions and their categories; PxWeb marks mandatory notes by their position. */
export function* noteSteps(root: Fields, extension: Fields, ids: readonly string[], dimensions: Fields): Steps<Note[]> {
  const notes = new Map<string, Note>();
  yield* collect(notes, own(root, 'note'), own(extension, 'noteMandatory'));
  for (const id of ids) {
    const dimension = fields(own(dimensions, id));
    const about = fields(own(dimension, 'extension'));
    yield* collect(notes, own(dimension, 'note'), own(about, 'noteMandatory'));
    const marks = fields(own(about, 'categoryNoteMandatory'));
    for (const [category, list] of ownEntries(fields(own(fields(own(dimension, 'category')), 'note')))) {
      yield* collect(notes, list, own(marks, category), {dimension: id, category: category.slice(0, longestId)});
    }
  }
  return [...notes.values()].sort((a, b) => Number(b.mandatory) - Number(a.mandatory)).slice(0, mostNotes);
}

/** Merges notes with the same text on the same subject. */
function* collect(notes: Map<string, Note>, value: unknown, mandatory: unknown, on?: Note['on']): Steps<void> {
  const list: readonly unknown[] = isArray(value) ? value : [value];
  const marks = fields(mandatory);
  yield;
  for (const [i, given] of numbered(list)) {
    if (i % 1000 === 999) yield;
    if (typeof given !== 'string' || given.trim() === '') continue;
    const text = textOf(given.trim(), 'note');
    const isMandatory = own(marks, `${i}`) === true;
    // Optional notes beyond the limit are dropped.
    if (!isMandatory && notes.size >= mostNotes) continue;
    notes.set(`${on?.dimension} ${on?.category} ${text}`, {text, mandatory: isMandatory, ...(on && {on})});
  }
}

const fields = (value: unknown): Fields => (isFields(value) ? value : {});
