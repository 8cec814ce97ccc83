import writeExcelFile, {type Cell, type Row, type Sheet} from 'write-excel-file/universal';
import type {ExportTable, FigureExport} from '../figure/figure-export.js';
import {capital} from '../i18n/capital.js';
import {provenance, unlabelled} from './provenance.js';
import type {ToolWords} from '../figure/tool-messages.nb.js';
import {toolTexts} from './tool-texts.js';
import {workbookText} from './workbook-text.js';
import {writtenNumber} from './written-number.js';

/** The widest column, in characters. A column is as wide as its longest cell, up to this width. */
const widths = {least: 8, most: 60, label: 18, about: 100};

/**
 * The table as an Excel workbook. A second sheet has its title, columns, notes, source and licence.
 *
 * Numbers are numbers, with the decimals of their source. Years and county numbers are text, as in the figure: nobody adds
 * them up. A text is a text also where it begins like a formula. A number that the source does not give is an empty cell;
 * where the table knows why, that is in the same row.
 */
export async function xlsxFile(figure: FigureExport): Promise<Blob> {
  await toolTexts.load(figure.language);
  const words = toolTexts.get(figure.language).workbook;
  const sheets = [
    {...numberSheet(figure.table), sheet: words.numbers, stickyRowsCount: 1},
    {data: aboutRows(figure, words), columns: [{width: widths.label}, {width: widths.about}], sheet: words.about},
  ];
  return await unlessRefused(writeExcelFile(sheets).toBlob());
}

function numberSheet({columns, rows, decimals}: ExportTable): Sheet<Blob> {
  const letters = columns.map((column, i) =>
    Math.max(column.length, ...rows.map((row) => `${row[i] ?? ''}`.length), widths.least),
  );
  return {
    data: [columns.map(bold), ...rows.map((row) => row.map((cell, i) => cellOf(cell, decimals?.[i])))],
    columns: letters.map((width) => ({width: Math.min(width + 2, widths.most)})),
  };
}

function cellOf(value: string | number | null, decimals: number | undefined): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return text(value);
  const format = formatOf(value, decimals);
  return {value, type: Number, ...(format && {format}), alignVertical: 'top'};
}

/** `0.0` for a number with one decimal. A number with an exponent keeps the format that Excel gives it. */
function formatOf(value: number, decimals: number | undefined): string | undefined {
  const written = writtenNumber(value, '.', decimals);
  if (written.includes('e')) return undefined;
  const fraction = written.split('.')[1] ?? '';
  return fraction === '' ? '0' : `0.${'0'.repeat(fraction.length)}`;
}

const text = (value: string): Cell => ({
  value: workbookText(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
});

const bold = (value: string): Cell => ({
  value: workbookText(value),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});

/** The description of the numbers, in two columns. */
function aboutRows(figure: FigureExport, words: ToolWords['workbook']): Row[] {
  const {title, summary, notes, origin = '', licence, address = '', table, language} = figure;
  const [sourceName, licenceName] = provenance[language];
  const source = unlabelled(figure.tableSource ?? figure.source, sourceName);
  const hasGaps = table.rows.some((row) => row.includes(null));
  const lines: [label: string, content: string][] = [
    [words.title, title],
    [words.finding, summary],
    ...table.columns.map((column, i): [string, string] => [
      i === 0 ? words.columns : '',
      `${column}: ${kindOf(table, i, words)}`,
    ]),
    [words.emptyCells, hasGaps ? words.whyEmpty : ''],
    ...notes.map((note, i): [string, string] => [i === 0 ? words.notes : '', note]),
    [words.origin, origin],
    [capital(sourceName), source],
    [capital(licenceName), unlabelled(licence, licenceName)],
    [words.address, address],
  ];
  return lines
    .filter(([, content]) => content !== '')
    .map(([label, content]) => [label === '' ? null : bold(label), text(content)]);
}

/** The number of decimals of a column. */
function kindOf({rows, decimals}: ExportTable, column: number, words: ToolWords['workbook']): string {
  const numbers = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return words.text;
  const digits = numbers.map((number) => (writtenNumber(number, '.', decimals?.[column]).split('.')[1] ?? '').length);
  return words.number(Math.max(...digits));
}

/**
 * The library compresses large sheets in a worker. Where the policy of a page refuses workers, it would wait for one for
 * ever. `dist/cdn` is built without the worker.
 */
async function unlessRefused(file: Promise<Blob>): Promise<Blob> {
  const {document} = globalThis;
  if (!document) return await file;
  const waiting = new AbortController();
  const refused = new Promise<never>((_, reject) => {
    document.addEventListener(
      'securitypolicyviolation',
      ({disposition, effectiveDirective}) => {
        if (disposition === 'enforce' && effectiveDirective === 'worker-src')
          reject(new Error('a Content-Security-Policy refuses workers'));
      },
      {signal: waiting.signal},
    );
  });
  try {
    return await Promise.race([file, refused]);
  } finally {
    waiting.abort();
  }
}
