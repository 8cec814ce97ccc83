import type {Reading} from './reading.js';

/** The name of a sheet without the mark of a second entry. */
export const firstName = (name: string): string => name.replace(/ \(2\)$/, '');

/** Compares two entries of the same numbers, cell by cell, by the ids of their rows and their headings. */
export function compareEntries(reading: Reading, second: Reading): void {
  for (const [name, {place, header, value}] of reading.entered) {
    const other = second.entered.get(name);
    if (!other) reading.add('not-in-second', {place, header, value});
    else if (other.value !== value) {
      const at = `${other.place.sheet}, ${other.place.cell}`;
      reading.add('different', {place, header, value, other: other.value, expected: at});
    }
  }
  for (const [name, {place, header, value}] of second.entered) {
    if (!reading.entered.has(name)) reading.add('not-in-first', {place, header, value});
  }
}
