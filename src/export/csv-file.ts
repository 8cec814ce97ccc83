import {guardFormulas} from '../import/formula-guard.js';
import type {FigureExport, ExportTable} from '../figure/figure-export.js';
import {provenance, unlabelled} from './provenance.js';
import {writtenNumber} from './written-number.js';

type Cell = string | number | null;

interface Form {
  separator: ';' | ',';
  decimalSign: ',' | '.';
}

const excel: Form = {separator: ';', decimalSign: ','};
const rfc4180: Form = {separator: ',', decimalSign: '.'};

/**
 * The table as CSV, in UTF-8 with CRLF after every line.
 *
 * - `excel` opens correctly in Norwegian Excel by a double click: byte order mark, semicolons, decimal commas. Below
 *   the table, after an empty line, are title, finding, source, licence and address; numbers that are not the
 *   report's have a statement of their origin before the source.
 * - `rfc4180` is for programs: no byte order mark, commas, decimal points, and nothing but one table. Source and licence
 *   are its two last columns, the same in every row; the origin of fetched numbers is with their source.
 *
 * Numbers have the digits that the data gives them, without thousands separators and with a hyphen for a minus: 81.7 is
 * `81,7` or `81.7`. Where the table knows the decimals of its source, 58 is `58,0` or `58.0`. A number that the source
 * does not give is an empty cell.
 *
 * Every text is quoted. A text that a spreadsheet would compute, because it or a part of it after a separator begins like
 * a formula, has an apostrophe there, whichever separator the spreadsheet is given; numbers never have one.
 */
export function csvFile(figure: FigureExport, form: 'excel' | 'rfc4180'): string {
  const {title, summary, origin = '', licence, address = '', table, language} = figure;
  const {tableSource: source = figure.source} = figure;
  const rows: Cell[][] = [[...table.columns], ...table.rows.map((row) => [...row])];
  if (form === 'excel') {
    const about = [title, summary, origin, source, licence, address].filter(Boolean);
    return `\uFEFF${lines([...rows, [], ...about.map((text) => [text])], excel, table.decimals)}`;
  }
  const names = provenance[language];
  const from = [unlabelled(source, names[0]), origin].filter(Boolean).join('. ');
  const values = [from, unlabelled(licence, names[1])];
  return lines(
    rows.map((row, i) => [...row, ...(i === 0 ? names : values)]),
    rfc4180,
    table.decimals,
  );
}

function lines(rows: readonly Cell[][], form: Form, decimals: ExportTable['decimals']): string {
  return rows
    .map((row) => `${row.map((cell, i) => cellText(cell, form, decimals?.[i])).join(form.separator)}\r\n`)
    .join('');
}

function cellText(cell: Cell, {decimalSign}: Form, decimals: number | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writtenNumber(cell, decimalSign, decimals);
  return `"${guardFormulas(cell).replaceAll('"', '""')}"`;
}
