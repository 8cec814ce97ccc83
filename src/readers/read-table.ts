import type {Answer} from '../model/own-data.js';
import {mostTexts} from './csv.js';
import {gridAnswer} from './grid-document.js';
import {looksNumeric} from './number.js';
import {readPeriod} from './period.js';
import {Refusal} from './refusal.js';
import {undirected} from './undirected.js';
import {isNothing} from './signs.js';

interface Place {
  text: string;
  isHeader: boolean;
  /** Covers more than one place of the table. */
  isMerged: boolean;
  /** Covers more than one column. */
  isWide: boolean;
}

/**
 * Reads a table of the page, as an editor makes it. Merged headers count for all the columns or rows they cover; a number
 * can only stand in one place. A row of one cell over all columns names the group of the rows below it.
 */
export function readTable(table: HTMLTableElement): Answer {
  const places = layOut(table);
  const width = Math.max(0, ...places.map((row) => row.length));
  const source = places.map((row) => sourceIn(row)).find(Boolean) ?? '';
  const rows = places.filter((row) => sourceIn(row) === undefined);
  rows.forEach((row, r) => {
    // A row that a merged cell above fills in part has holes.
    if (row.length !== width || Array.from(row).includes(undefined as never)) {
      throw new Refusal('ragged', `row ${r + 1}`, `${width} cells`, row.length, {count: r + 1});
    }
  });
  const isHead = (row: readonly Place[]) => row.every(({text, isHeader}) => isHeader || text === '');
  const isGroup = (row: readonly Place[]) => new Set(row).size === 1;
  const first = rows.findIndex((row, i) => i > 0 && (!isHead(row) || isGroup(row)));
  const head = rows.slice(0, Math.max(first, 1));
  const header = [...Array(width).keys()].map((i) => [...new Set(head.map((row) => row[i]!.text))].join(' ').trim());
  const body = rows.slice(head.length);
  const isGrouped = body.some(isGroup);
  let group: string | undefined;
  const filled = body.flatMap((row, r) => {
    if (isGroup(row)) {
      group = row[0]!.text;
      return [];
    }
    if (isGrouped && group === undefined)
      throw new Refusal('merged-cells', `row ${r + head.length + 1}`, 'in a group', '');
    const cells = row.map(({text, isMerged, isWide}) => {
      const isValue = (looksNumeric(text) && (isWide || !readPeriod(text))) || (isNothing(text) && text !== '');
      if (isMerged && isValue)
        throw new Refusal('merged-cells', `row ${r + head.length + 1}`, 'one cell a number', text);
      return text;
    });
    return [isGrouped ? [group!, ...cells] : cells];
  });
  if (width < 2 || filled.length === 0)
    throw new Refusal('not-a-dataset', 'table', 'a table with a header and numbers', `${rows.length} rows`);
  const grid = [isGrouped ? ['', ...header] : header, ...filled];
  const title = table.caption ? textIn(table.caption) : '';
  return gridAnswer({rows: grid, title, source});
}

/** Every place of the table with the cell that covers it. */
function layOut(table: HTMLTableElement): Place[][] {
  const rows = Array.from(table.rows);
  const grid: Place[][] = rows.map(() => []);
  let count = 0;
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      while (grid[r]![column]) column++;
      const down = Math.min(cell.rowSpan || rows.length, rows.length - r);
      count += down * cell.colSpan;
      if (count > mostTexts)
        throw new Refusal('too-many-cells', 'table', `at most ${mostTexts} cells`, count, {count, most: mostTexts});
      const place = {
        text: textIn(cell),
        isHeader: cell.localName === 'th',
        isMerged: down * cell.colSpan > 1,
        isWide: cell.colSpan > 1,
      };
      for (let y = r; y < r + down; y++) {
        for (let x = column; x < column + cell.colSpan; x++) {
          if (grid[y]![x])
            throw new Refusal('merged-cells', `row ${y + 1}`, 'without cells over one another', place.text);
          grid[y]![x] = place;
        }
      }
      column += cell.colSpan;
    }
  });
  return grid.filter((row) => row.length > 0);
}

/** A line below the table that tells where its numbers are from. */
function sourceIn(row: readonly Place[]): string | undefined {
  const [cell, ...others] = new Set(row);
  return others.length === 0 ? /^(?:kilde|kjelde|source): ?(.+)$/i.exec(cell?.text ?? '')?.[1] : undefined;
}

/** The text as it is read: a raised figure is the mark of a footnote, and a new line is no place inside a number. */
function textIn(node: Node): string {
  return undirected(rawText(node))
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

const leftOut = /^(sup|del|s|script|style|template)$/;
const onItsOwnLine = /^(br|p|div|li|ul|ol|h[1-6])$/;

function rawText(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.nodeValue!.replaceAll('\n', ' ');
      if (child.nodeType !== 1) return '';
      const name = (child as Element).localName;
      if (leftOut.test(name)) return '';
      return onItsOwnLine.test(name) ? `\n${rawText(child)}\n` : rawText(child);
    })
    .join('');
}
