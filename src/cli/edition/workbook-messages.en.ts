import {format, newCommand, zip64} from './fixed-words.js';
import type {WorkbookWords} from './workbook-messages.nb.js';

export const words: WorkbookWords = {
  'another-workbook': () => `The file is another workbook than those that “${newCommand}” makes.`,
  broken: () => `The file is damaged. Open it in the spreadsheet program, and save it again as ${format}.`,
  'encrypted-or-old': () => `The file has an old format or a password. Save it as ${format} without a password.`,
  macros: () => `The workbook has macros. Save it as ${format} without macros.`,
  'no-file': () => 'The file does not exist.',
  'not-a-workbook': () => `The file is not a workbook. Save it as ${format}.`,
  'open-document': () => `The file has the format OpenDocument. Save it as ${format}.`,
  'same-sheet': (sheet) => `Two sheets are called “${sheet}”. Give one of them another name.`,
  'same-file': () =>
    'The file is the same as the first, byte by byte. Somebody else should enter the numbers in a copy.',
  'too-large': (limit) => `The file is too large. It can have at most ${limit}.`,
  'too-large-unpacked': (limit) => `The file is too large when it is unpacked. It can have at most ${limit}.`,
  'too-long': (cell) => `The cell ${cell} has more text than a cell in Excel has room for. Make the text shorter.`,
  'too-many-cells': () => 'The workbook has too many cells to be an annual report.',
  'too-many-columns': (sheet) => `Sheet “${sheet}” has too many columns.`,
  'too-many-rows': (sheet) => `Sheet “${sheet}” has too many rows. Delete empty rows at the bottom.`,
  'too-many-sheets': (limit) => `The workbook has more than ${limit} sheets.`,
  'too-much-text': () => 'The workbook has too much text to be an annual report.',
  'two-values': (cell) =>
    `The cell ${cell} has two values in the file. Write the value again in the spreadsheet program, and save the file as ${format}.`,
  zip64: () =>
    `The file is compressed in a format for very large files (${zip64}). Open it in the spreadsheet program and save it again as ${format}.`,
};
