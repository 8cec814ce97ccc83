import {textLines, textWidth} from '../text-lines.js';
import type {Column, DrawnPiece, ListRow, Piece, TagsPiece, TextPiece, TypesetList, TypesetStyles} from './pieces.js';

export interface ListOptions {
  styles: TypesetStyles;
  /** A row that would end below this is left out, with all that follow. */
  height: number;
}

type Placed = Omit<TypesetList, 'leftOut'>;

const rowSpace = 16;
const ruleSpace = 10;
const besideGap = 12;
const leastBeside = 100;
/** The distance from a bar to its pieces. */
const framePadding = 10;
const barWidth = 4;
const tagGap = 4;
const tagPadding = 7;
/** The distance from one line of tags to the next, beyond their height. */
const tagSpace = 8;
const boldFactor = 1.1;

/** Places the rows of a list under one another, in pixels. Rows after the first that does not fit are not measured. */
export function layoutTypesetList(rows: readonly ListRow[], {styles, height: most}: ListOptions): TypesetList {
  const list: TypesetList = {...nothingPlaced(), leftOut: 0};
  let bottom = 0;
  // Headings wait for the entry that follows them.
  let waiting: Placed[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const top = bottom === 0 ? 0 : bottom + (row.space ?? rowSpace);
    const placed = layoutRow(row, top, styles);
    const from = row.rule === 'none' ? top : bottom;
    const line = {top: from, width: 0, height: placed.height - from, ...(row.hasDashedLines && {isDashed: true})};
    for (const x of row.lines ?? []) placed.rules.push({x, ...line});
    bottom = placed.height;
    if (bottom > most) {
      list.leftOut = rows.slice(i).reduce((sum, {entries}) => sum + entries, 0);
      break;
    }
    waiting.push(placed);
    if (row.entries === 0) continue;
    for (const one of waiting) add(list, one);
    list.height = bottom;
    waiting = [];
  }
  return list;
}

const nothingPlaced = (): Placed => ({texts: [], boxes: [], drawings: [], rules: [], height: 0});

function add(to: Placed, {texts, boxes, drawings, rules}: Placed): void {
  to.texts.push(...texts);
  to.boxes.push(...boxes);
  to.drawings.push(...drawings);
  to.rules.push(...rules);
}

/** Places the cells of a row part by part: each part ends where its highest cell does. */
function layoutRow({cells, rule}: ListRow, top: number, styles: TypesetStyles): Placed {
  const begin = top + (rule === 'none' ? 0 : ruleSpace);
  const inCells = cells.map(({pieces}) => ({parts: partsOf(pieces), placed: nothingPlaced()}));
  let bottom = begin;
  for (let n = 0; inCells.some(({parts}) => n < parts.length); n++) {
    const partTop = bottom;
    for (let i = 0; i < inCells.length; i++) {
      const {parts, placed} = inCells[i]!;
      const {x, width} = cells[i]!;
      bottom = Math.max(bottom, addPieces(placed, parts[n] ?? [], {x, width}, partTop, begin, styles));
    }
  }
  const row: Placed = {...nothingPlaced(), rules: rulesOf(cells, rule, top), height: bottom};
  for (const {x, width} of cells) {
    if (rule === 'edge') row.boxes.push({x, top, width, height: 3, kind: 'edge'});
  }
  for (const {placed} of inCells) add(row, placed);
  return row;
}

function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.isAligned) parts.push([piece]);
    else parts.at(-1)!.push(piece);
  }
  return parts;
}

/** Adds pieces from a top, and returns where they end. The first piece of a cell has no space above it. */
function addPieces(
  placed: Placed,
  pieces: readonly Piece[],
  {x, width}: Column,
  top: number,
  begin: number,
  styles: TypesetStyles,
): number {
  let bottom = top;
  for (const piece of pieces) {
    const y = bottom + (bottom === begin ? 0 : (piece.space ?? 0));
    if ('line' in piece) {
      placed.rules.push({x, top: y, width});
      bottom = y;
    } else if ('frame' in piece) {
      const before = barWidth + framePadding;
      bottom = addPieces(placed, piece.pieces, {x: x + before, width: width - before}, y, y, styles);
      placed.boxes.push({x, width: barWidth, top: y, height: bottom - y, kind: piece.frame});
    } else if ('drawing' in piece) {
      bottom = addDrawing(placed, piece, {x, width}, y, styles);
    } else {
      bottom = addWords(placed, piece, {x, width}, y, styles);
    }
  }
  return bottom;
}

function addDrawing(placed: Placed, piece: DrawnPiece, {x, width}: Column, y: number, styles: TypesetStyles): number {
  const {drawing, width: drawnWidth, height, words} = piece;
  const lineHeight = words ? styles['text' in words ? words.style : words.tags[0]!.style].lineHeight : 0;
  const room = width - drawnWidth - besideGap;
  const isBeside = words !== undefined && room >= leastBeside;
  const top = isBeside ? y + Math.max(0, (lineHeight - height) / 2) : y;
  placed.drawings.push({x, top, width: drawnWidth, height, drawing});
  if (!words) return top + height;
  const wordsTop = isBeside ? y + Math.max(0, (height - lineHeight) / 2) : y + height + 4;
  const column = isBeside ? {x: x + drawnWidth + besideGap, width: room} : {x, width};
  return Math.max(top + height, addWords(placed, words, column, wordsTop, styles));
}

function addWords(
  placed: Placed,
  piece: TextPiece | TagsPiece,
  column: Column,
  y: number,
  styles: TypesetStyles,
): number {
  if ('tags' in piece) return addTags(placed, piece, column, y, styles);
  const {text, style, lead, start, bullet, lang, isAtEnd} = piece;
  const {size, lineHeight, isBold} = styles[style];
  const indent = bullet === undefined ? 0 : size;
  const isWide = isBold || (start && styles[start.style].isBold);
  const lines = textLines((start?.text ?? '') + text, column.width - indent, size, isWide);
  if (bullet !== undefined) placed.texts.push({x: column.x, top: y, lines: [bullet], style});
  const parts = {...(lead && {lead}), ...(start && {start}), ...(lang && {lang})};
  const x = isAtEnd ? column.x + column.width : column.x + indent;
  placed.texts.push({x, top: y, lines, style, ...parts, ...(isAtEnd && {isAtEnd})});
  return y + lines.length * lineHeight;
}

/** An outline is around the middle of its text: how wide that is depends on the font. */
function addTags(placed: Placed, {tags}: TagsPiece, column: Column, y: number, styles: TypesetStyles): number {
  const end = column.x + column.width;
  let [x, top, bottom] = [column.x, y, y];
  for (const {text, style, outline} of tags) {
    const {size, lineHeight, isBold} = styles[style];
    const padding = outline ? tagPadding : 0;
    const width = Math.min(textWidth(text, size) * (isBold ? boldFactor : 1) + 2 * padding, column.width);
    if (x > column.x && x + width > end) [x, top] = [column.x, bottom + tagSpace];
    const lines = textLines(text, column.width - 2 * padding, size, isBold);
    const height = lines.length * lineHeight;
    if (outline) placed.boxes.push({x, top: top - 1, width, height: height + 2, kind: outline});
    placed.texts.push({x: x + (outline ? width / 2 : 0), top, lines, style, ...(outline && {isCentred: true})});
    bottom = Math.max(bottom, top + height + (outline ? 1 : 0));
    x += width + (outline ? 2 : 1) * tagGap;
  }
  return bottom;
}

function rulesOf(cells: ListRow['cells'], rule: ListRow['rule'], top: number): TypesetList['rules'] {
  if (rule === 'cells') return cells.map(({x, width}) => ({x, top, width}));
  const [first] = cells;
  const last = cells.at(-1);
  return rule === 'row' && first && last ? [{x: first.x, top, width: last.x + last.width - first.x}] : [];
}

/** Divides a width into columns with a gap between them, each as wide as its share. */
export function layoutColumns(width: number, shares: readonly number[], gap: number): Column[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const unit = (width - gap * (shares.length - 1)) / whole;
  let x = 0;
  return shares.map((share) => {
    const column = {x: Math.round(x), width: Math.round(share * unit)};
    x += share * unit + gap;
    return column;
  });
}
