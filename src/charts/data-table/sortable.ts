import type {TemplateResult} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import {nextSort, sortedRows, type Sort} from './sorting.js';
import type {DataTable} from './table.js';
import {dataTable} from './view.js';

/** The parts of sorting that belong to the figure. */
export interface TableSorting {
  language: string;
  /** Announces the new order, and draws the figure again. */
  announce: (sentence: string) => void;
  /** The sentence for a new order; without a sort it is the original one. */
  sentence: (sort: {label: string; isNumber: boolean; direction: Sort['direction']} | undefined) => string;
}

/**
 * Keeps the order that the reader has chosen for as long as the table is drawn and has the same columns. The rows are not
 * moved in the page but filled again, so a browser that keeps its place by an element does not scroll.
 */
class SortableTable extends Directive {
  #sort: Sort | undefined;
  #label: string | undefined;

  /** On a server, where nothing can be pressed. */
  render(...[table]: [DataTable, TableSorting]): TemplateResult {
    return dataTable(table);
  }

  override update(_part: unknown, [table, sorting]: [DataTable, TableSorting]): TemplateResult {
    const {columns, groups} = table;
    if (this.#sort && columns[this.#sort.column]?.label !== this.#label) this.#sort = undefined;
    if (groups.every(({rows}) => rows.length < 2)) return dataTable(table);
    const sort = this.#sort;
    const sorted = groups.map((group) => ({...group, rows: sortedRows(group.rows, sort, sorting.language)}));
    return dataTable({...table, groups: sorted}, sort, (column) => this.#press(columns, column, sorting));
  }

  #press(columns: DataTable['columns'], column: number, {announce, sentence}: TableSorting): void {
    const {label, isNumber = false} = columns[column]!;
    this.#sort = nextSort(this.#sort, column, isNumber);
    this.#label = label;
    // Soft hyphens are for the narrow column.
    announce(
      sentence(this.#sort && {label: label.replaceAll('\u00ad', ''), isNumber, direction: this.#sort.direction}),
    );
  }
}

const sortable: (table: DataTable, sorting: TableSorting) => DirectiveResult = directive(SortableTable);

/** A table of numbers whose rows the reader can sort by any column. */
export function sortableTable(table: DataTable, sorting: TableSorting): DirectiveResult {
  return sortable(table, sorting);
}
