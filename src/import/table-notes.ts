import {partsOf, labelOf} from './cell-text.js';
import {isOutOfRow} from './row-style.js';
import {bare, linkedNote, markOfLine, marksIn, mostNotes, shortened} from './note-marks.js';
import {mostElementsInCell} from './limits.js';
import {isOverAll, type PlacedRow} from './table-places.js';

/** The source and notes below a table, and the remaining rows. */
export interface Below {
  rows: PlacedRow[];
  source: string;
  notes: string[];
  /** The marks at the beginning of the notes. */
  marks: ReadonlySet<string>;
}

/** Separates the last rows of a table that are no data: one cell over all columns, or such a cell in the foot. */
export function partBelow(table: HTMLTableElement, placed: readonly PlacedRow[], isStyled: boolean): Below {
  const width = Math.max(0, ...placed.map(({places}) => places.length));
  // Spreadsheets leave the other cells of such a row empty. Merged cells can leave places without a cell.
  const isAlone = ({places}: PlacedRow) =>
    0 in places && places.every((one) => one === places[0] || one.cell.textContent.trim() === '');
  const lines = placed.map((row) => (isAlone(row) ? linesIn(row.places[0]!.cell, isStyled) : []));
  const sources = lines.map((one) => one.map(sourceIn).find(Boolean));
  const isLine = (row: PlacedRow, i: number) =>
    isOverAll(row, width) || (isAlone(row) && (lines[i]![0] ?? '').startsWith('*'));
  const last = placed.findLastIndex((row, i) => !isLine(row, i) && sources[i] === undefined);
  let source = '';
  const notes: string[] = [];
  const rows = placed.filter((row, i) => {
    const from = sources[i];
    const isBelow = isLine(row, i) && ((i > last && last > 0) || row.row.parentElement?.localName === 'tfoot');
    if (!isBelow && from === undefined) return true;
    source ||= from ?? '';
    if (!isStyled || !isOutOfRow(row.places[0]!.cell))
      notes.push(...lines[i]!.filter((line) => sourceIn(line) === undefined));
    return false;
  });
  const caption = table.caption ? linesIn(table.caption, isStyled).slice(1) : [];
  const inCaption = caption.filter((line) => markOfLine(line) !== undefined);
  const shown = [...notes, ...inCaption].map((line) => shortened(line)).slice(0, mostNotes);
  const raised = [...table.querySelectorAll('tfoot sup, caption sup, td[colspan] sup, th[colspan] sup')].flatMap(
    marksIn,
  );
  const marks = shown.flatMap((line) => markOfLine(line, new Set(raised.map(bare))) ?? []);
  return {rows, source, notes: shown, marks: new Set(marks)};
}

/** The notes below a table, and those that only links of marks point to. */
export function allNotes({notes, marks}: Below, used: readonly Element[]): string[] {
  const linked = used
    .filter((mark) => !marksIn(mark).every((one) => marks.has(bare(one))))
    .flatMap((mark) => linkedNote(mark) ?? []);
  return [...new Set([...notes, ...linked])].slice(0, mostNotes);
}

/** The text of a caption without its notes. */
export function titleOf(caption: Element | null, isStyled: boolean, {marks}: Below): string {
  if (!caption) return '';
  if (caption.getElementsByTagName('*').length > mostElementsInCell) return shortened(caption.textContent ?? '');
  const lines = labelOf(partsOf(caption, isStyled, marks).seen).split('\n');
  return shortened(lines.filter((line, i) => i === 0 || markOfLine(line) === undefined).join('\n'), '\n');
}

/** A text with more elements than allowed in a cell is read as one line. */
const linesIn = (cell: Element, isStyled: boolean) =>
  (cell.getElementsByTagName('*').length > mostElementsInCell
    ? shortened(cell.textContent ?? '')
    : labelOf(partsOf(cell, isStyled).rendered)
  )
    .split('\n')
    .filter((line) => line !== '');

/** The source of the numbers, if a line below the table names it. */
function sourceIn(line: string): string | undefined {
  return /^(?:kilde|kjelde|source): ?(.+)$/i.exec(line)?.[1];
}
