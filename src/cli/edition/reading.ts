import {isEmpty, lettersOf, nameOf, type Sheet, type SheetCell} from './cell.js';
import type {Column} from './definition.js';
import type {Fault, FaultCode, SheetPlace} from './fault.js';
import {readValue, unusable} from './read-value.js';

/** A number that was entered, for the comparison with a second entry. */
export interface Entered {
  place: SheetPlace;
  header: string;
  value: unknown;
  /** Why the cell cannot be used. */
  fault?: Fault | undefined;
}

/** A name that must exist in another sheet. */
export interface Reference {
  place: SheetPlace;
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
  readonly places = new Map<string, SheetPlace>();
  readonly entered = new Map<string, Entered>();
  readonly references: Reference[] = [];
  /** How many numbers have the same ids and heading, none of which may hide another. */
  readonly #entries = new Map<string, number>();

  /** Cells that are refused as names or as values, and ranges that are merged or have the results of one formula. */
  readonly #refused = new Set<string>();

  /** How many faults there are; nobody reads more than the first ones, which are kept. */
  count = 0;

  add(code: FaultCode, fault: Omit<Fault, 'code'>): void {
    this.count += 1;
    if (this.faults.length < mostKept) this.faults.push({...fault, code});
  }

  addEmpty(place: SheetPlace | undefined, {header, kind, form, signs}: Column): void {
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
  ): {value?: unknown; status?: string; fault?: Fault; place: SheetPlace} {
    const cell = cellOrMerged(sheet, row, column);
    const {header} = definition;
    const place = {sheet: sheet.name, cell: `${lettersOf(column)}${row + 1}`, header};
    const found = readValue(cell, definition);
    if (found === undefined) {
      if (definition.isRequired) this.addEmpty(place, definition);
      return {place};
    }
    if ('code' in found) {
      const fault = {...found, place, header, value: cell?.error ?? cell?.formula ?? cell?.value};
      this.#refuse(fault, cell);
      return {place, fault};
    }
    return {...found, place};
  }

  /** The text of a cell that names a column or a row, and whether the cell can be used. */
  label(sheet: Sheet, row: number, column: number, header?: string): {name: string; isRefused: boolean} {
    const cell = cellOrMerged(sheet, row, column);
    const name = labelAt(sheet, row, column);
    const found = cell && !isEmpty(cell) ? unusable(cell) : undefined;
    const place = {sheet: sheet.name, cell: `${lettersOf(column)}${row + 1}`};
    const known = header ?? (name === '' ? place.cell : name);
    if (found) this.#refuse({...found, place, header: known, value: cell?.error ?? name}, cell);
    return {name, isRefused: found !== undefined};
  }

  /** Says once that a cell, or all cells of a range, cannot be used. */
  #refuse(fault: Fault, cell: SheetCell | undefined): void {
    const {sheet = '', cell: address} = fault.place ?? {};
    const range = fault.code === 'merged' ? cell?.merged : fault.code.startsWith('formula') ? cell?.results : undefined;
    const key = `${sheet}!${range ?? address}`;
    if (this.#refused.has(key)) return;
    this.#refused.add(key);
    const isOfMany = range !== undefined && fault.code !== 'merged';
    this.add(fault.code, isOfMany ? {...fault, place: {sheet, cell: range.replace(':', '–')}} : fault);
  }

  /** Whether the row of a cell has a value that cannot be read. */
  hasFaultIn({sheet, cell}: SheetPlace): boolean {
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

/** A cell, or the one with the value where it is merged with others. */
function cellOrMerged(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  const cell = cellAt(sheet, row, column);
  if (!isEmpty(cell)) return cell;
  const {from} =
    sheet.merges.find(
      (one) => row >= one.from.row && row <= one.to.row && column >= one.from.column && column <= one.to.column,
    ) ?? {};
  return from ? cellAt(sheet, from.row, from.column) : cell;
}

/** The text of a cell that is compared with a heading or a name. */
export function labelAt(sheet: Sheet, row: number, column: number): string {
  const {value} = cellOrMerged(sheet, row, column) ?? {};
  return value === undefined ? '' : nameOf(`${value}`);
}

/** The rows below the heading in which any of some columns has a value. */
export function rowsWith(sheet: Sheet, columns: readonly number[]): number[] {
  return [...sheet.rows.keys()].filter(
    (row) => row > 0 && columns.some((column) => !isEmpty(cellAt(sheet, row, column))),
  );
}
