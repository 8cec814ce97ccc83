import {allTopics, sheetNames} from './all-sheets.js';
import {lettersOf} from './cell.js';
import type {Column, Table} from './definition.js';
import {valueAt} from './places.js';
import {flatDocument, type CellValue, type Documents} from './sheet-rows.js';
import {
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type {Feature, Image} from 'write-excel-file/node';

/** A list to choose from in the cells of a column. */
export interface CellList {
  /** The cells that have the list: `C2:C300`. */
  cells: string;
  /** The cells that have the choices: `'Nivåer'!$A$2:$A$300`. */
  choices: string;
  /** Whether a value that is not in the list is refused. */
  isClosed: boolean;
}

/** Rows below the last one that an author can add with the lists. */
const moreRows = 300;

/** Collects the choices that are in no sheet, for a sheet of their own. */
export class ChoiceSheet {
  readonly #columns: {key: string; values: readonly string[]}[] = [];

  /** The cells that will have the choices. */
  cellsFor(key: string, values: readonly string[]): string {
    let at = this.#columns.findIndex((one) => one.key === key);
    if (at < 0) at = this.#columns.push({key, values}) - 1;
    const letters = lettersOf(at);
    return `${sheetNames.lists}!$${letters}$2:$${letters}$${values.length + 1}`;
  }

  rows(): CellValue[][] {
    const most = Math.max(0, ...this.#columns.map(({values}) => values.length));
    const below = Array.from({length: most}, (_, i) => this.#columns.map(({values}) => values[i]));
    return [this.#columns.map(({key}) => key), ...below];
  }
}

/** The lists of a sheet, by its columns from the first. */
export function listsOf(
  columns: readonly (Column | undefined)[],
  rows: number,
  {choices, documents}: {choices: ChoiceSheet; documents: Documents},
): CellList[] {
  return columns.flatMap((column, i) => {
    const source = column && choicesOf(column, choices, documents);
    if (!source) return [];
    const letters = lettersOf(i);
    return [{cells: `${letters}2:${letters}${rows + moreRows}`, ...source}];
  });
}

function choicesOf(
  column: Column,
  choices: ChoiceSheet,
  documents: Documents,
): Pick<CellList, 'choices' | 'isClosed'> | undefined {
  const {kind, header, suggestions} = column;
  if (kind === 'yes') return {choices: choices.cellsFor('ja eller nei', ['ja', 'nei']), isClosed: true};
  if (column.choices) {
    const labels = column.choices.map(([, label]) => label);
    return {choices: choices.cellsFor(`${header}: ${labels.join(', ')}`, labels), isClosed: true};
  }
  if (!suggestions) return undefined;
  const {topic} = suggestions;
  if ('texts' in suggestions) {
    const known = valueAt(flatDocument(topic, documents[topic]), ['texts', 'nb', suggestions.texts]);
    const name = allTopics.find((one) => one.topic === topic)?.name;
    return {choices: choices.cellsFor(`${name}: ${header}`, Object.keys(Object(known))), isClosed: false};
  }
  const tables = allTopics.find((one) => one.topic === topic)?.tables;
  const table = tables?.find(({list}) => list === suggestions.list);
  return table && {choices: idsOf(table), isClosed: false};
}

/** The cells with the ids of a sheet, and of rows that an author adds to it. */
function idsOf({sheet, parents = []}: Table): string {
  const letters = lettersOf(parents.length);
  return `'${sheet}'!$${letters}$2:$${letters}$${moreRows}`;
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** Adds lists to choose from to the sheets of a workbook, which the library that writes it leaves to others. */
export function cellLists(ofSheets: readonly (readonly CellList[])[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml: string, _: unknown, {sheetIndex}: {sheetIndex: number}) => {
            const lists = ofSheets[sheetIndex] ?? [];
            if (lists.length === 0) return xml;
            const order = getOrderOfSiblings(sheetFile, 'worksheet')!;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markupOf(lists), order, 'worksheet');
          },
        },
      },
    },
  };
}

function markupOf(lists: readonly CellList[]): string {
  const each = lists.map(({cells, choices, isClosed}) =>
    element(
      'dataValidation',
      {type: 'list', allowBlank: 1, showErrorMessage: isClosed ? 1 : 0, sqref: cells},
      element('formula1', {}, sanitizeTextContent(choices)),
    ),
  );
  return element('dataValidations', {count: lists.length}, each.join(''));
}

const element = (name: string, attributes: Record<string, string | number>, inside: string) =>
  `${getOpeningTagMarkup(name, attributes)}${inside}${getClosingTagMarkup(name)}`;
