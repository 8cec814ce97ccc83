import type {TemplateResult} from 'lit';

export interface TableColumn {
  label: string;
  /** Numbers are aligned to the right, under their heading. */
  isNumber?: boolean;
  /** The heading over this column and its neighbours of the same group, and what the column's own heading says under it. */
  group?: {label: string; short: string};
  /** The numbers to see first. */
  isMain?: boolean;
}

export interface TableRow {
  label: string;
  cells: readonly (string | TemplateResult)[];
  /** The numbers in the cells, for sorting; `null` where there is none. */
  values?: readonly (number | null)[];
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
