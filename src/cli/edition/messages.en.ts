import {words as difference} from './diff/messages.en.js';
import {sheetNames} from './all-sheets.js';
import {
  buildCommand,
  format,
  newCommand,
  notRead,
  ownSheet,
  pairsExample,
  replaceOption,
  turnExample,
  zip64,
} from './fixed-words.js';
import type {EditionWords} from './messages.nb.js';

export const words: EditionWords = {
  difference,
  ofAll: 'of',
  nothing: 'empty',
  decimalSign: '.',
  second: 'The second entry',
  sheet: (name) => `Sheet “${name}”`,
  cell: (name, cell) => `Sheet “${name}”, cell ${cell}`,
  faults: {
    ambiguous: ({header, value}) =>
      `“${header}” is “${value}”, which can be two numbers. Write it without a full stop, and with a comma before the decimals.`,
    choice: ({header, value, expected}) => `“${header}” is “${value}”. Choose one of: ${expected}.`,
    count: ({header, value}) => `“${header}” is ${value}, but should be a whole number from 0 up.`,
    'count-of': ({header, value}) => `${value} rows have ja in the column “${header}”. Exactly one should.`,
    data: ({header, value, expected}) => `The figures cannot use ${value} (${header}). They expect: ${expected}.`,
    date: ({header}) => `“${header}” has become a date. Format the cell as text or number, and write the value again.`,
    decimals: ({header, value, expected}) => `“${header}” is ${value}, but should have at most ${expected} decimals.`,
    different: ({header, value, other, expected}) =>
      `“${header}” is ${value} here, but ${other} in the second entry (${expected}).`,
    duplicate: ({value}) => `“${value}” is here twice. Keep one.`,
    empty: ({header}) => `“${header}” is missing.`,
    error: ({header, value}) => `“${header}” is the error ${value}. Write the value.`,
    formula: ({header}) => `“${header}” is a formula. Copy the cell, and paste it as a value.`,
    'formula-elsewhere': ({header}) => `“${header}” is a formula that takes its value from elsewhere. Write the value.`,
    form: ({header, value, expected}) => `“${header}” is “${value}”, which does not have the right form (${expected}).`,
    merged: ({header, expected}) => `“${header}” is one of the merged cells ${expected}. Split them again.`,
    'missing-column': ({header}) => `The column “${header}” is missing from the first row.`,
    'missing-row': ({value}) => `The row of ${value} is missing.`,
    'missing-sheet': ({value}) => `The sheet “${value}” is missing.`,
    'no-years': () => 'No column has a year as its heading.',
    'no-text': ({value}) => `The text ${value} is missing. Write it in a row here.`,
    'not-in-first': ({header, value}) => `“${header}” is ${value} in the second entry, and missing from the first.`,
    'not-in-second': ({header, value}) => `“${header}” is ${value} here, and missing from the second entry.`,
    note: ({header, value}) => `“${header}” is “${value}”. Write the number without its note.`,
    number: ({header, value}) => `“${header}” is “${value}”, but should be a number.`,
    pairs: ({header, value}) => `“${header}” is “${value}”. Write it like this: ${pairsExample}.`,
    percent: ({header}) => `“${header}” is a percentage, but should be a plain number.`,
    range: ({header, value}) => `“${header}” is ${value}, but should be from 0 to 100.`,
    reference: ({header, value, expected}) =>
      `“${header}” is “${value}”, which does not exist. There are: ${expected}.`,
    sign: ({header, value, expected}) =>
      `“${header}” is “${value}”. ${expected === '' ? 'There should be a number.' : `Signs that can be here: ${expected}`}`,
    sum: ({value, expected}) => `The total is ${value}, but the counties add up to ${expected}.`,
    taken: ({value}) => `“${value}” is taken by another text. Keep one.`,
    text: ({header, value}) => `“${header}” is ${value}, but should be a text.`,
    'too-high': ({header, value, expected}) => `“${header}” is ${value}, but can be at most ${expected}.`,
    turn: ({header, value}) => `“${header}” is “${value}”. Write two years in a row, like this: ${turnExample}.`,
    'unknown-column': ({value, expected}) =>
      `The column “${value}” is unknown. Columns of your own should end in “${notRead}”. The others are: ${expected}.`,
    'unknown-row': ({value}) => `The row “${value}” is unknown.`,
    'unknown-sheet': ({value}) =>
      `The sheet “${value}” is unknown. Sheets of your own should have a name that begins with “${ownSheet}”.`,
    verdict: ({value, expected}) =>
      `The numbers show that the sentence holds in ${expected} cases, but here it is ${value}. Read the sentence again. If it can stay, write what the numbers show.`,
    year: ({header, value}) => `“${header}” is “${value}”, but should be a year.`,
    'year-late': ({value, expected}) => `The years ${value} are after the year of the report, ${expected}.`,
    'years-unsorted': ({value}) => `The years should be in ascending order, but are ${value}.`,
  },
  workbook: {
    'another-workbook': () => `The file is another workbook than those that “${newCommand}” makes.`,
    broken: () => `The file is damaged. Open it in the spreadsheet program, and save it again as ${format}.`,
    'encrypted-or-old': () => `The file has an old format or a password. Save it as ${format} without a password.`,
    macros: () => `The workbook has macros. Save it as ${format} without macros.`,
    'no-file': () => 'The file does not exist.',
    'not-a-workbook': () => `The file is not a workbook. Save it as ${format}.`,
    'open-document': () => `The file has the format OpenDocument. Save it as ${format}.`,
    'too-large': (limit) => `The file is too large. It can have at most ${limit}.`,
    'too-large-unpacked': (limit) => `The file is too large when it is unpacked. It can have at most ${limit}.`,
    'too-many-cells': () => 'The workbook has too many cells to be an annual report.',
    'too-many-columns': (sheet) => `Sheet “${sheet}” has too many columns.`,
    'too-many-rows': (sheet) => `Sheet “${sheet}” has too many rows. Delete empty rows at the bottom.`,
    'too-many-sheets': (limit) => `The workbook has more than ${limit} sheets.`,
    zip64: () =>
      `The file is compressed in a format for very large files (${zip64}). Open it in the spreadsheet program and save it again as ${format}.`,
  },
  wrongYear: (name, year) =>
    `The file is called ${name}, but the year in the sheet “${sheetNames.report}” is ${year}. Correct one of them.`,
  exists: (folder) => `${folder} exists. Add ${replaceOption} to replace it.`,
  notFolder: (path) => `${path} is not a folder.`,
  otherFile: (folder, name) =>
    `${folder} cannot be replaced, because it also has ${name}, which is no part of a report.`,
  fileExists: (file) => `${file} exists.`,
  noReport: (year) => `There is no report of ${year}.`,
  brokenFile: (file, line) =>
    `${file} cannot be read${line === undefined ? '' : `: the fault is in line ${line}`}. Make the folder again with “${buildCommand}”, or take the file from a backup.`,
  incomplete: (folder, files) => `${folder} is not a whole report: these files are missing: ${files}.`,
  notWritten: (count) => `${count} ${count === 1 ? 'fault' : 'faults'}. Nothing was written.`,
  written: (folder, files, compared) =>
    `${folder} was written, with ${files} files.${compared > 0 ? ` ${compared} numbers are the same in both entries.` : ''}`,
  newWorkbook: (file, sheets) => `${file} was written, with ${sheets} sheets. Begin with the sheet “Les meg”.`,
};
