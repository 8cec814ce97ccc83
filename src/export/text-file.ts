import type {FigureExport, ExportTable} from '../figure/figure-export.js';
import {writtenNumber} from './written-number.js';

/** A figure as plain text: its title, its finding, its numbers in columns, how to read them, and their source. */
export function textFile(figure: FigureExport): string {
  const {title, summary, table, notes, source, licence, address, language} = figure;
  const paragraphs = [
    `${title}\n${'='.repeat(title.length)}`,
    summary,
    columns(table, language === 'en' ? '.' : ','),
    ...notes,
    [source, licence, ...(address === undefined ? [] : [address])].join('\n'),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

/** Aligns numbers to the right; a number that the source does not give is a dash. */
function columns({columns: heads, rows, decimals}: ExportTable, decimalSign: string): string {
  const written = rows.map((row) =>
    row.map((cell, i) => (typeof cell === 'number' ? writtenNumber(cell, decimalSign, decimals?.[i]) : (cell ?? '–'))),
  );
  const isNumber = heads.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
  const widths = heads.map((head, i) => Math.max(head.length, ...written.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return heads.length === 0 ? '' : [heads, widths.map((width) => '-'.repeat(width)), ...written].map(line).join('\n');
}
