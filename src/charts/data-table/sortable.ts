import type {TemplateResult} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import {nextSort, sortedRows, type Sort} from './sorting.js';
import type {DataTable, Order} from './table.js';

/** Draws a table in an order. Called without `press`, it draws a table that cannot be sorted. */
export type TableView = (table: DataTable, sort?: Sort, press?: (column: number) => void) => TemplateResult;

/** The parts of sorting that belong to the figure. */
export interface TableSorting {
  language: string;
  draw: TableView;
  /** Announces the new order, which the caption shows, and draws the figure again. */
  announce: (sentence: string) => void;
  /** The sentence for a new order; without a sort it is the original one. */
  sentence: (sort: {label: string; order: Order; direction: Sort['direction']} | undefined) => string;
}

/**
 * Keeps the order that the reader has chosen for as long as the table is drawn and has the same columns. The rows are not
 * moved in the page but filled again, so a browser that keeps its place by an element does not scroll.
 */
class SortableTable extends Directive {
  #sort: Sort | undefined;
  /** The column that was pressed last. */
  #pressed: {column: number; label: string} | undefined;

  /** On a server, where nothing can be pressed. */
  render(...[table, {draw}]: [DataTable, TableSorting]): TemplateResult {
    return draw(table);
  }

  override update(_part: unknown, [table, sorting]: [DataTable, TableSorting]): TemplateResult {
    const {columns, groups} = table;
    if (this.#pressed && columns[this.#pressed.column]?.label !== this.#pressed.label)
      this.#sort = this.#pressed = undefined;
    if (groups.every(({rows}) => rows.filter(({isLead}) => !isLead).length < 2)) return sorting.draw(table);
    const sort = this.#sort;
    const sorted = groups.map((group) => ({...group, rows: sortedRows(group.rows, sort, sorting.language)}));
    // The reader sees the sentence over the head that was pressed.
    const caption =
      this.#pressed === undefined
        ? table.caption
        : `${table.caption.replace(/\.?$/, '.')} ${this.#say(columns, sorting)}`;
    return sorting.draw({...table, caption, groups: sorted}, sort, (column) => this.#press(columns, column, sorting));
  }

  #press(columns: DataTable['columns'], column: number, sorting: TableSorting): void {
    const {label, order = 'name'} = columns[column]!;
    this.#sort = nextSort(this.#sort, column, order);
    this.#pressed = {column, label};
    sorting.announce(this.#say(columns, sorting));
  }

  /** The sentence for the order of now. */
  #say(columns: DataTable['columns'], {sentence}: TableSorting): string {
    if (!this.#sort) return sentence(undefined);
    const {column, direction} = this.#sort;
    const {label, order = 'name'} = columns[column]!;
    // Soft hyphens are for the narrow column.
    return sentence({label: label.replaceAll('\u00ad', ''), order, direction});
  }
}

const sortable: (table: DataTable, sorting: TableSorting) => DirectiveResult = directive(SortableTable);

/** A table whose rows the reader can sort by each column whose order says something. */
export function sortableTable(table: DataTable, sorting: TableSorting): DirectiveResult {
  return sortable(table, sorting);
}
