import type {FaultCode} from './fault.js';
import type {Reading} from './reading.js';

/** The name of a sheet without the mark of a second entry. */
export const firstName = (name: string): string => name.replace(/ \(2\)$/, '');

/** Why a name of a column or a row, or a number without a heading, cannot be used. */
const unreadable: readonly FaultCode[] = ['character', 'error', 'formula', 'formula-elsewhere', 'merged', 'no-heading'];

/**
 * Compares two entries of the same numbers, cell by cell, by the ids of their rows and their headings. A cell of the second
 * entry that cannot be read is a fault of its own, and is not missing. The answer is how many numbers were compared.
 */
export function compareEntries(reading: Reading, second: Reading, isCompared: (sheet: string) => boolean): number {
  let count = 0;
  for (const [name, {place, header, value, fault}] of reading.entered) {
    if (!isCompared(place.sheet) || fault) continue;
    count += 1;
    const other = second.entered.get(name);
    if (!other) reading.add('not-in-second', {place, header, value});
    else if (!other.fault && `${other.value}` !== `${value}`) {
      const at = `${other.place.sheet}, ${other.place.cell}`;
      reading.add('different', {place, header, value, other: other.value, expected: at});
    }
  }
  for (const [name, {place, header, value, fault}] of second.entered) {
    if (!isCompared(firstName(place.sheet))) continue;
    if (fault) reading.add(fault.code, {...fault, isSecond: true});
    else if (!reading.entered.has(name)) reading.add('not-in-first', {place, header, value});
  }
  const sheets = new Set([...reading.entered.values()].map(({place}) => place.sheet));
  const entered = new Set([...second.entered.values()].map(({place}) => `${place.sheet}!${place.cell}`));
  for (const fault of second.faults) {
    const {sheet = '', cell} = fault.place ?? {};
    const isOfNumbers = sheets.has(firstName(sheet)) && isCompared(firstName(sheet));
    if (isOfNumbers && unreadable.includes(fault.code) && !entered.has(`${sheet}!${cell}`)) {
      reading.add(fault.code, {...fault, isSecond: true});
    }
  }
  return count;
}
