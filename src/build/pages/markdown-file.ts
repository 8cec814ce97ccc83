import type {Language} from '../../datasets/source.js';
import {writtenNumber} from '../../export/written-number.js';
import type {FigureExport, ExportTable} from '../../figure/figure-export.js';
import type {Shown} from './index-page.js';
import type {FigurePageWords} from './messages.nb.js';

interface Link {
  name: string;
  href: string;
}

/** The page of a figure as Markdown, for programs: its numbers as tables, where they are from, and its files. */
export function markdownFile(title: string, parts: readonly FigureExport[], heading: string, files: readonly Link[]) {
  const links = files.map(({name, href}) => `- [${escaped(name)}](${href})`).join('\n');
  const figures = parts.map((part) =>
    parts.length === 1 ? figureIn(part) : [`## ${escaped(part.title)}`, ...figureIn(part)],
  );
  return `${[`# ${escaped(title)}`, ...figures.flat(), `## ${escaped(heading)}`, links].filter(Boolean).join('\n\n')}\n`;
}

function figureIn({summary, table, notes, source, licence, address, language}: FigureExport): string[] {
  const from = [source, licence].map(escaped).join('. ');
  return [
    escaped(summary),
    tableIn(table, language === 'en' ? '.' : ','),
    ...notes.map(escaped),
    address === undefined ? `${from}.` : `${from}. <${address}>`,
  ];
}

function tableIn({columns, rows, decimals}: ExportTable, decimalSign: string): string {
  const isNumber = (column: number) => rows.some((row) => typeof row[column] === 'number');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (value: string | number | null, column: number) =>
    typeof value === 'number' ? writtenNumber(value, decimalSign, decimals?.[column]) : escaped(value ?? '–');
  if (columns.length === 0) return '';
  const head = [columns.map(escaped), columns.map((_, column) => (isNumber(column) ? '--:' : '---'))];
  return [...head, ...rows.map((row) => row.map(cell))].map(line).join('\n');
}

/** Escapes a text for Markdown, on one line. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`);

/** The figures in one language, with their summaries. */
export interface Listed {
  language: Language;
  words: FigurePageWords;
  shown: readonly Shown[];
}

/** The file that programs read first on a site (llmstxt.org): every figure as Markdown, in each language. */
export function llmsFile(year: string, lists: readonly Listed[]): string {
  const {words: english} = lists.find(({language}) => language === 'en')!;
  const sections = lists.map(({language, words, shown}) => {
    const items = shown.map(
      ({tag, title, summary}) => `- [${escaped(title)}](figures/${language}/${tag}.md): ${escaped(summary)}`,
    );
    return `## ${escaped(words.figures)}\n\n${items.join('\n')}\n`;
  });
  return [`# ${escaped(english.report(year))}\n`, `> ${escaped(english.about)}\n`, ...sections].join('\n');
}
