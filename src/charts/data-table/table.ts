import type {TemplateResult} from 'lit';

/** The meaning of the order of a column: names, numbers or times, or how often something is true. */
export type Order = 'name' | 'number' | 'time' | 'truth';

/** The value that sorts a row in a column: text by the alphabet, numbers by value; `null` where there is nothing. */
export type Key = string | number | null;

export interface TableColumn {
  label: string;
  /** The class of its cells, for a style sheet. */
  name?: string;
  /** How the reader can sort the rows by this column; left out where the order would say nothing. */
  order?: Order;
  /** Numbers are aligned to the right, under their heading. */
  isNumber?: boolean;
  /** The heading over this column and its neighbours of the same group, and what the column's own heading says under it. */
  group?: {label: string; short: string};
  /** The numbers to see first. */
  isMain?: boolean;
}

export interface TableRow {
  label: string | TemplateResult;
  /** The value that sorts the row in the first column, where that is not its label. */
  key?: Key;
  cells: readonly (string | TemplateResult)[];
  /** The values that sort the row in the other columns. */
  values?: readonly Key[];
  /** Whether the row stays before the others of its group. */
  isLead?: boolean;
  isForward?: boolean;
}

export interface TableGroup {
  /** The heading of the group, across the whole table. */
  label?: string;
  rows: readonly TableRow[];
}

export interface DataTable {
  caption: string;
  /** The first column names the rows. */
  columns: readonly TableColumn[];
  groups: readonly TableGroup[];
  /** The last row, for a total. */
  total?: TableRow;
}
