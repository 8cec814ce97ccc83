import {textLines, textWidth} from '../text-lines.js';
import type {
  DrawnPiece,
  ListOptions,
  ListRow,
  Piece,
  Tag,
  TextPiece,
  TagsPiece,
  TextStyle,
  TypesetList,
} from './pieces.js';

const rowSpace = 16;
const ruleSpace = 10;
const besideGap = 12;
const leastBeside = 100;
const cardPadding = 12;
/** How far a ground extends beyond its pieces, and a bar stands before them. */
const framePadding = 10;
const barWidth = 4;
const tagGap = 6;
const tagPadding = 8;
/** The distance from one line of tags to the next, beyond their height. */
const tagSpace = 8;

type Placed<Style extends string, Drawing> = Omit<TypesetList<Style, Drawing>, 'leftOut'>;
type Styles<Style extends string> = Readonly<Record<Style, TextStyle>>;

/** Places the rows of a list under one another, in pixels. Rows after the first that does not fit are not measured. */
export function layoutTypesetList<Style extends string, Drawing>(
  rows: readonly ListRow<Style, Drawing>[],
  {styles, height: most}: ListOptions<Style>,
): TypesetList<Style, Drawing> {
  const list: TypesetList<Style, Drawing> = {...nothingPlaced<Style, Drawing>(), leftOut: 0};
  let bottom = 0;
  // Headings wait for the entry that follows them.
  let waiting: Placed<Style, Drawing>[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const placed = layoutRow(row, bottom === 0 ? 0 : bottom + (row.space ?? rowSpace), styles);
    bottom = placed.height;
    if (bottom > most) {
      list.leftOut = rows.slice(i).reduce((sum, {entries}) => sum + entries, 0);
      break;
    }
    waiting.push(placed);
    if (row.entries === 0) continue;
    for (const one of waiting) {
      list.texts.push(...one.texts);
      list.boxes.push(...one.boxes);
      list.drawings.push(...one.drawings);
      list.rules.push(...one.rules);
    }
    list.height = bottom;
    waiting = [];
  }
  return list;
}

function nothingPlaced<Style extends string, Drawing>(): Placed<Style, Drawing> {
  return {texts: [], boxes: [], drawings: [], rules: [], height: 0};
}

/** Places the cells of a row part by part: each part ends where its highest cell does. Heights are distances from the top. */
function layoutRow<Style extends string, Drawing>(
  row: ListRow<Style, Drawing>,
  top: number,
  styles: Styles<Style>,
): Placed<Style, Drawing> {
  const inset = row.rule === 'cards' ? cardPadding : 0;
  const begin = top + (row.rule === 'none' ? 0 : ruleSpace) + inset / 4;
  const cells = row.cells.map(({pieces}) => ({parts: partsOf(pieces), placed: nothingPlaced<Style, Drawing>()}));
  let bottom = begin;
  for (let n = 0; cells.some(({parts}) => n < parts.length); n++) {
    const partTop = bottom;
    for (const [i, {parts, placed}] of cells.entries()) {
      const {x, width} = row.cells[i]!;
      const box = {x: x + inset, width: width - 2 * inset};
      bottom = Math.max(bottom, addPieces(placed, parts[n] ?? [], box, partTop, begin, styles));
    }
  }
  const height = bottom + inset;
  const boxes = row.cells.map(({x, width}) => ({x, top, width}));
  const grounds =
    row.rule === 'cards' ? boxes.map((box) => ({...box, height: height - top, kind: 'ground'}) as const) : [];
  const hasEdge = row.rule === 'cards' || row.rule === 'edge';
  const edges = hasEdge ? boxes.map((box) => ({...box, height: 3, kind: 'edge'}) as const) : [];
  return {
    texts: cells.flatMap(({placed}) => placed.texts),
    boxes: [...grounds, ...edges, ...cells.flatMap(({placed}) => placed.boxes)],
    drawings: cells.flatMap(({placed}) => placed.drawings),
    rules: [...rulesOf(row, top), ...cells.flatMap(({placed}) => placed.rules)],
    height,
  };
}

function partsOf<Style extends string, Drawing>(pieces: readonly Piece<Style, Drawing>[]): Piece<Style, Drawing>[][] {
  const parts: Piece<Style, Drawing>[][] = [[]];
  for (const piece of pieces) {
    if (piece.isAligned) parts.push([piece]);
    else parts.at(-1)!.push(piece);
  }
  return parts;
}

/** Adds pieces from a top, and returns where they end. The first piece of a cell has no space above it. */
function addPieces<Style extends string, Drawing>(
  placed: Placed<Style, Drawing>,
  pieces: readonly Piece<Style, Drawing>[],
  {x, width}: {x: number; width: number},
  top: number,
  begin: number,
  styles: Styles<Style>,
): number {
  let bottom = top;
  for (const piece of pieces) {
    const y = bottom + (bottom === begin ? 0 : (piece.space ?? 0));
    if ('line' in piece) {
      placed.rules.push({x, top: y, width});
      bottom = y;
    } else if ('frame' in piece) {
      const isGround = piece.frame === 'ground';
      const above = isGround ? framePadding / 2 : 0;
      const inner = isGround ? {x, width} : {x: x + barWidth + framePadding, width: width - barWidth - framePadding};
      bottom = addPieces(placed, piece.pieces, inner, y + above, y + above, styles) + above;
      const box = isGround ? {x: x - framePadding, width: width + 2 * framePadding} : {x, width: barWidth};
      placed.boxes.push({...box, top: y, height: bottom - y, kind: piece.frame});
    } else if ('drawing' in piece) {
      bottom = addDrawing(placed, piece, {x, width}, y, styles);
    } else {
      bottom = addWords(placed, piece, {x, width}, y, styles);
    }
  }
  return bottom;
}

function addDrawing<Style extends string, Drawing>(
  placed: Placed<Style, Drawing>,
  {drawing, width: drawnWidth, height, words}: DrawnPiece<Style, Drawing>,
  {x, width}: {x: number; width: number},
  y: number,
  styles: Styles<Style>,
): number {
  const lineHeight = words ? styles['text' in words ? words.style : words.tags[0]!.style].lineHeight : 0;
  const room = width - drawnWidth - besideGap;
  const isBeside = words !== undefined && room >= leastBeside;
  const top = isBeside ? y + Math.max(0, (lineHeight - height) / 2) : y;
  placed.drawings.push({x, top, width: drawnWidth, height, drawing});
  if (!words) return top + height;
  const wordsTop = isBeside ? y + Math.max(0, (height - lineHeight) / 2) : y + height + 4;
  const box = isBeside ? {x: x + drawnWidth + besideGap, width: room} : {x, width};
  return Math.max(top + height, addWords(placed, words, box, wordsTop, styles));
}

function addWords<Style extends string, Drawing>(
  placed: Placed<Style, Drawing>,
  piece: TextPiece<Style> | TagsPiece<Style>,
  box: {x: number; width: number},
  y: number,
  styles: Styles<Style>,
): number {
  if ('tags' in piece) return addTags(placed, piece.tags, box, y, styles);
  const {text, style, lead, start, bullet, lang, isAtEnd} = piece;
  const {size, lineHeight, isBold} = styles[style];
  const indent = bullet === undefined ? 0 : size;
  const isWide = isBold || (start && styles[start.style].isBold);
  const lines = textLines((start?.text ?? '') + text, box.width - indent, size, isWide);
  if (bullet !== undefined) placed.texts.push({x: box.x, top: y, lines: [bullet], style});
  placed.texts.push({
    x: isAtEnd ? box.x + box.width : box.x + indent,
    top: y,
    lines,
    style,
    lead,
    start: start && {length: start.text.length, style: start.style},
    lang,
    anchor: isAtEnd ? 'end' : undefined,
  });
  return y + lines.length * lineHeight;
}

/** An outline is around the middle of its text: how wide that is depends on the font. */
function addTags<Style extends string, Drawing>(
  placed: Placed<Style, Drawing>,
  tags: readonly Tag<Style>[],
  box: {x: number; width: number},
  y: number,
  styles: Styles<Style>,
): number {
  let [x, top] = [box.x, y];
  for (const {text, style, outline} of tags) {
    const {size, lineHeight, isBold} = styles[style];
    const padding = outline ? tagPadding : 0;
    // Also for bold letters: the text is in the middle of its outline, and has room around it.
    const width = textWidth(text, size) + 2 * padding;
    if (x > box.x && x + width > box.x + box.width) [x, top] = [box.x, top + lineHeight + tagSpace];
    const lines = textLines(text, box.width - 2 * padding, size, isBold);
    const height = lines.length * lineHeight;
    const shown = Math.min(width, box.width);
    if (outline) placed.boxes.push({x, top: top - 1, width: shown, height: height + 2, kind: outline});
    placed.texts.push({x: x + (outline ? shown / 2 : 0), top, lines, style, anchor: outline && 'middle'});
    top += height - lineHeight;
    x += width + tagGap;
  }
  return top + styles[tags.at(-1)!.style].lineHeight + (tags.some(({outline}) => outline) ? 1 : 0);
}

function rulesOf({cells, rule}: ListRow<string, unknown>, top: number): {x: number; top: number; width: number}[] {
  if (rule === 'cells') return cells.map(({x, width}) => ({x, top, width}));
  const [first] = cells;
  const last = cells.at(-1);
  return rule === 'row' && first && last ? [{x: first.x, top, width: last.x + last.width - first.x}] : [];
}

/** Divides a width into columns with a gap between them, each as wide as its share. */
export function layoutColumns(width: number, shares: readonly number[], gap: number): {x: number; width: number}[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const unit = (width - gap * (shares.length - 1)) / whole;
  let x = 0;
  return shares.map((share) => {
    const column = {x: Math.round(x), width: Math.round(share * unit)};
    x += share * unit + gap;
    return column;
  });
}
