import {languages as allLanguages, type Language} from '../../datasets/source.js';
import {safeUrl} from '../../datasets/safe-url.js';
import {languageNames} from './fixed-words.js';
import type {Draft} from './places.js';

/** The form that a value has in a cell. */
export type Kind =
  | 'text'
  /** Several texts, each on a line of its own in the cell. */
  | 'lines'
  /** Several short names with a semicolon between them. */
  | 'names'
  /** Pairs of names and values: `level=kommuner; year=2020`. */
  | 'pairs'
  | 'number'
  /** A whole number that is not negative. */
  | 'count'
  | 'year'
  /** Two years in a row: 2020–2021. */
  | 'turn'
  | 'yes'
  | 'choice';

/** Whether a text has a form. */
export const textForms = {
  address: (text: string) => /^https:\/\/[^\s/]\S*$/.test(text) && safeUrl(text) !== undefined,
  code: (text: string) => /^\d\d$/.test(text),
  id: (text: string) => /^[\p{L}\p{N}-]+$/u.test(text),
  yearText: (text: string) => /^\d{4}$/.test(text),
} as const;
export type TextForm = keyof typeof textForms;

/** A value of a choice: as the data has it, and as an author sees it in the list of the cell. */
export type Choices = readonly (readonly [value: string | boolean, label: string])[];

/** One column of a sheet, or one row of the sheet of facts. The same definition is used to write a workbook and to read it. */
export interface Column {
  /** The heading, in bokmål. */
  header: string;
  /** The place of the value in its item, such as `test.from`. */
  path: string;
  kind: Kind;
  /** The language of a text whose place is in the texts of the document; `path` is then a place there. */
  language?: Language;
  isRequired?: boolean;
  /** Whether an item needs the value because of its other values, or a dataset because of its other facts. */
  isNeeded?: (item: Draft) => boolean;
  /** Whether anything reads the value in an item with such other values; any item if left out. */
  isUsed?: (item: Draft) => boolean;
  /** Whether the cell is empty in the workbook of a new year. */
  isNew?: boolean;
  choices?: Choices;
  /** The list of choices that an author may extend: the ids in a column of a sheet, or in a group of texts. */
  suggestions?: {topic: string; list: string} | {topic: string; texts: string};
  /** The list of another sheet, or the group of texts, that every name in the cell must be in; years can be an exception. */
  refers?: {topic: string; list: string} | {topic: string; texts: string; orYear?: boolean};
  /** The value of an empty cell, where the property must not be left out. */
  empty?: null | readonly string[];
  /** The most decimals that a number has. */
  decimals?: number;
  /** The lowest number that a fact can be. */
  least?: number;
  /** The highest number that the cell can have. */
  most?: number;
  /** A number that the source does not give: the status of the data by the sign in the cell. */
  signs?: Readonly<Record<string, string>>;
  /** The place of that status, for a value that has one. */
  status?: string;
  form?: TextForm;
  /** Whether the number is a percentage, from 0 to 100. A cell with the format of per cent has it as a share of 1. */
  isPercent?: boolean;
}

/** Whether a value is a number or a year, which a second entry has, too. */
export const isEntered = ({kind, form}: Column): boolean =>
  ['number', 'count', 'year', 'turn'].includes(kind) || form === 'yearText';

/** A sheet with the items of one list of a document, one item a row. */
export interface Table {
  sheet: string;
  /** The place of the list: `chapters[].goals[].results`. */
  list: string;
  /** A column for each list around it, by the ids of its items. */
  parents?: readonly string[];
  columns: readonly Column[];
  /** Properties of an item that are `null` where none of their cells has a value. */
  nullable?: readonly string[];
  /** Whether a document has no such list where the sheet has no rows. */
  isLeftOut?: boolean;
  /** The properties by which a row is known; its `id` if left out. */
  unique?: readonly string[];
  /** Whether every column with a year as its heading has numbers, at `values.<year>` of the item. */
  years?: Omit<Column, 'header' | 'path'>;
}

/** One file of a report: the sheets of its lists, and the facts that are not in a list. */
export interface TopicSheets {
  topic: string;
  /** The name of the dataset, in bokmål. */
  name: string;
  facts: readonly Column[];
  /** Objects that are `null` where none of their facts is given. */
  nullable?: readonly string[];
  tables: readonly Table[];
}

type More = Partial<Column>;

export const text = (header: string, path: string, more: More = {}): Column => ({
  header,
  path,
  kind: 'text',
  isRequired: true,
  ...more,
});
/** The name by which other sheets know a row. */
export const id = (header = 'Id', path = 'id'): Column => text(header, path, {form: 'id'});
export const optional = (header: string, path: string, kind: Kind = 'text', more: More = {}): Column => ({
  header,
  path,
  kind,
  ...more,
});
/** A value of the new report, which no author should take over from the last one by mistake. */
export const fresh = (header: string, path: string, kind: Kind, more: More = {}): Column => ({
  header,
  path,
  kind,
  isRequired: true,
  isNew: true,
  ...more,
});

/** One column for each language. */
export const inLanguages = (
  header: string,
  path: string,
  {isRequired = true, languages = allLanguages}: {isRequired?: boolean; languages?: readonly Language[]} = {},
): Column[] =>
  languages.map((language) => ({
    header: `${header} (${languageNames.get(language)})`,
    path,
    kind: 'text',
    language,
    isRequired,
  }));

/** A column for the English translation of a quotation. It may be empty. */
export const translation = (header: string, path: string): Column[] =>
  inLanguages(header, path, {isRequired: false, languages: ['en']});

export const licence: readonly Column[] = [
  optional('Lisens: navn', 'licence.name'),
  optional('Lisens: adresse', 'licence.href', 'text', {form: 'address'}),
];

/** The languages of a text whose bokmål is in the item itself. */
export const translations: readonly Language[] = allLanguages.slice(1);

/** Facts that most datasets have. */
export const about = optional('Om datasettet (på engelsk, for dem som bruker dataene)', 'about');
export const section = text('Avsnitt i rapporten', 'section');
