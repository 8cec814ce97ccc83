import {isEmpty, lettersOf, type Sheet, type SheetCell} from './cell.js';
import type {Column} from './definition.js';
import type {Fault, FaultCode, Place} from './fault.js';
import {readValue} from './read-value.js';

/** A number that was entered, for the comparison with a second entry. */
export interface Entered {
  place: Place;
  header: string;
  value: unknown;
  /** Why the cell cannot be used. */
  fault?: Fault | undefined;
}

/** A name that must exist in another sheet. */
export interface Reference {
  place: Place;
  header: string;
  value: string;
  topic: string;
  /** The list, or the group of texts. */
  list: string;
}

const mostKept = 500;
const mostReferences = 20_000;

/** Reads cells and collects everything that is wrong with them, so that an author sees all of it at once. */
export class Reading {
  readonly faults: Fault[] = [];
  /** The cell of each value, by topic and place in the document: `claims:claims[3].test.from`. */
  readonly places = new Map<string, Place>();
  readonly entered = new Map<string, Entered>();
  readonly references: Reference[] = [];
  /** How many numbers have the same ids and heading, none of which may hide another. */
  readonly #entries = new Map<string, number>();

  /** How many faults there are; nobody reads more than the first ones, which are kept. */
  count = 0;

  add(code: FaultCode, fault: Omit<Fault, 'code'>): void {
    this.count += 1;
    if (this.faults.length < mostKept) this.faults.push({...fault, code});
  }

  addEmpty(place: Place | undefined, {header, kind, form, signs}: Column): void {
    this.add('empty', {
      ...(place && {place}),
      header,
      wanted: signs ? (kind === 'count' ? 'countOrSign' : 'numberOrSign') : (form ?? kind),
    });
  }

  /** The value of a cell, `undefined` where it is empty or cannot be used, and the status of a missing number. */
  read(
    sheet: Sheet,
    row: number,
    column: number,
    definition: Column,
  ): {value?: unknown; status?: string; fault?: Fault; place: Place} {
    const cell = cellAt(sheet, row, column);
    const {header} = definition;
    const place = {sheet: sheet.name, cell: `${lettersOf(column)}${row + 1}`, header};
    const found = readValue(cell, definition);
    if (found === undefined) {
      if (definition.isRequired) this.addEmpty(place, definition);
      return {place};
    }
    if ('code' in found) {
      const fault = {...found, place, header, value: cell?.error ?? cell?.formula ?? cell?.value};
      this.add(found.code, fault);
      return {place, fault};
    }
    return {...found, place};
  }

  /** Whether the row of a cell has a value that cannot be read. */
  hasFaultIn({sheet, cell}: Place): boolean {
    const rowOf = (address = '') => address.replace(/^[A-Z]+/, '');
    return this.faults.some(({place}) => place?.sheet === sheet && rowOf(place.cell) === rowOf(cell));
  }

  /** Remembers a name that must exist in another sheet. A report has some hundred; more are not looked up. */
  refer(reference: Reference): void {
    if (this.references.length < mostReferences) this.references.push(reference);
  }

  /** Remembers a number by the ids of its row and its heading, so that a second entry may have other rows. */
  enter(key: string, entered: Entered): void {
    const count = (this.#entries.get(key) ?? 0) + 1;
    this.#entries.set(key, count);
    this.entered.set(count === 1 ? key : `${key} (${count})`, entered);
  }
}

export const cellAt = (sheet: Sheet, row: number, column: number): SheetCell | undefined => sheet.rows[row]?.[column];

/** The text of a cell that is compared with a heading or a name. */
export function labelAt(sheet: Sheet, row: number, column: number): string {
  const {value} = cellAt(sheet, row, column) ?? {};
  return value === undefined ? '' : `${value}`.trim();
}

/** The rows below the heading in which any of some columns has a value. */
export function rowsWith(sheet: Sheet, columns: readonly number[]): number[] {
  return [...sheet.rows.keys()].filter(
    (row) => row > 0 && columns.some((column) => !isEmpty(cellAt(sheet, row, column))),
  );
}
