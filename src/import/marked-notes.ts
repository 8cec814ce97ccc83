import type {ImportContext} from './importer.js';
import type {Note, Table, TableDimension} from './imported-data.js';

/** How a figure finds the mark of a note of a table. */
export interface MarksOf<Mark> {
  /** The table as it was sent, with all categories. */
  table: Table;
  /** The dimensions whose categories the figure shows beside each other. */
  shown: readonly (TableDimension | undefined)[];
  /** The only category that the figure shows of a further dimension, by its id. */
  only(dimension: string): string | undefined;
  /** @param category - The category of a dimension that the note is about; `undefined` where it names none. */
  find(category: (of: TableDimension | undefined) => string | undefined): Pick<Note<Mark>, 'mark' | 'lost'>;
}

/**
 * Gives each note of a table the mark that it is about. A note on all numbers, on several of them, or on one that is not
 * shown, has none. A note on a category that the table lacks is lost.
 */
export function markedNotes<Mark>({table, shown, only, find}: MarksOf<Mark>): Note<Mark>[] {
  const isThere = ({dimension, category}: NonNullable<Note['on']>[number]) =>
    table.dimensions.some(({id, categories}) => id === dimension && categories.some((one) => one.id === category));
  return table.notes.map((note) => {
    const on = note.on ?? [];
    if (on.length === 0) return note;
    const unknown = on.find((one) => !isThere(one));
    if (unknown) return {...note, lost: `${unknown.dimension}=${unknown.category}`};
    const categories = new Map(on.map(({dimension, category}) => [dimension, category]));
    const isOfShown = (dimension: string) => shown.some((one) => one?.id === dimension);
    const isElsewhere = on.some(({dimension, category}) => !isOfShown(dimension) && only(dimension) !== category);
    if (isElsewhere) return note;
    const {mark, lost} = find((of) => of && categories.get(of.id));
    // Under the figure, a note without a mark is not beside the name that it is about.
    if (mark === undefined) return lost === undefined ? note : {...note, lost, text: `${lost}: ${note.text}`};
    return {...note, mark, ...(lost !== undefined && {lost})};
  });
}

/** Whether a note of the data has a mark, or the data does not have the mark that it should have. */
export const isOnMark = ({mark, lost}: Note<unknown>): boolean => mark !== undefined || lost !== undefined;

/** The notes that the figure does not draw at a mark, each with the name of the mark that it is about. */
export function listedNotes<Mark>(
  notes: readonly Note<Mark>[],
  {drawn}: Pick<ImportContext, 'drawn'>,
  nameOf: (mark: Mark) => string,
): string[] {
  return notes
    .filter((note) => !drawn?.has(note))
    .map(({text, mark}) => (mark === undefined ? text : `${nameOf(mark)}: ${text}`));
}
