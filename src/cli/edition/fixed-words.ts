import type {Language} from '../../datasets/source.js';

// Words that are the same in every language: names in the workbook, and what an author types.

/** The end of the heading of a column that is not read. */
export const notRead = '(leses ikke)';
/** The beginning of the name of a sheet that is not read. */
export const ownSheet = 'Notat';
export const pairsExample = 'level=kommuner; year=2020';
/** The sheets that a sentence about another one names, and what an author writes in their cells. */
export const [countySheet, keyFigureSheet] = ['Fylker', 'Nøkkeltall'] as const;
export const [figureKind, figureCount] = ['Slag', 'antall'] as const;
export const [yes, no] = ['ja', 'nei'] as const;
/** The commands of an author, with the words for their years and files. */
export const commands = {
  new: (year: string, before: string, file: string) =>
    `npx digdir-report-widgets edition new <${year}> --from <${before}> --out <${file}.xlsx>`,
  build: (file: string) => `npx digdir-report-widgets edition build <${file}.xlsx>`,
  diff: (before: string, year: string) => `npx digdir-report-widgets edition diff <${before}> <${year}>`,
} as const;
/** The options of these commands, as long as the longest of them. */
export const optionNames = {
  lang: '   --lang nb, nn, en                            ',
  data: '   --data <…>                                   ',
  second: '   edition build … --second <….xlsx>            ',
  replace: '   edition build … --replace                    ',
  format: '   edition diff … --format text, markdown, json',
} as const;
export const turnExample = '2020–2021';
export const newCommand = 'edition new';
export const [dataOption, replaceOption, fromOption] = ['--data', '--replace', '--from'] as const;
export const format = 'xlsx';

/** The names of the languages in bokmål; those of Norwegian are the same in English. */
export const languageNames: ReadonlyMap<Language, string> = new Map([
  ['nb', 'bokmål'],
  ['nn', 'nynorsk'],
  ['en', 'engelsk'],
]);

export const buildCommand = 'edition build';

/** The name of the form of a packed file that has more than four gigabytes, or as many files as no report has. */
export const zip64 = 'Zip64';
