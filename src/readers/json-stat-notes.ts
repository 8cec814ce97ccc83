import {own, type Fields} from '../model/data-error.js';
import type {Note} from '../model/own-data.js';
import {isFields, textOf} from './fields.js';

/** More notes than this nobody reads below a figure; those that must be shown come first. */
const most = 40;

/** The notes on a dataset, its dimensions and their categories; PxWeb marks those that must be shown, by their place. */
export function readNotes(root: Fields, extension: Fields, ids: readonly string[], dimensions: Fields): Note[] {
  const notes = notesIn(own(root, 'note'), own(extension, 'noteMandatory'));
  for (const id of ids) {
    const dimension = fields(own(dimensions, id));
    const about = fields(own(dimension, 'extension'));
    notes.push(...notesIn(own(dimension, 'note'), own(about, 'noteMandatory')));
    const marks = fields(own(about, 'categoryNoteMandatory'));
    for (const [category, list] of Object.entries(fields(own(fields(own(dimension, 'category')), 'note')))) {
      const on = {dimension: id, category};
      notes.push(...notesIn(list, own(marks, category)).map((note) => ({...note, on})));
    }
  }
  const seen = new Map(notes.map((note) => [`${note.on?.dimension} ${note.on?.category} ${note.text}`, note]));
  return [...seen.values()].sort((a, b) => Number(b.mandatory) - Number(a.mandatory)).slice(0, most);
}

function notesIn(value: unknown, mandatory: unknown): Note[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const marks = fields(mandatory);
  return list.flatMap((text, i) => {
    if (typeof text !== 'string' || text.trim() === '') return [];
    return [{text: textOf(text.trim(), 'note'), mandatory: own(marks, `${i}`) === true}];
  });
}

const fields = (value: unknown): Fields => (isFields(value) ? value : {});
