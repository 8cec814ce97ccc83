import {textLines} from '../text-lines.js';

/** The style of one kind of text, in pixels. */
export interface TextStyle {
  size: number;
  lineHeight: number;
  isBold?: boolean;
}

/** Text under the previous piece. */
export interface TextPiece<Style extends string> {
  text: string;
  style: Style;
  /** Smaller text before the text on its first line. */
  lead?: string;
  /** A bullet to the left of the lines, which are indented. */
  bullet?: string;
  /** The language of a text that is in another language than the picture. */
  lang?: string;
  /** Pixels above it. */
  space?: number;
}

/** A drawing in a box of its own, with its words beside it where there is room, and under it where there is none. */
export interface DrawnPiece<Style extends string, Drawing> {
  drawing: Drawing;
  width: number;
  height: number;
  words?: TextPiece<Style>;
  space?: number;
}

export type Piece<Style extends string, Drawing> = TextPiece<Style> | DrawnPiece<Style, Drawing>;

/** Pieces under one another. */
export interface ListCell<Style extends string, Drawing> {
  x: number;
  width: number;
  pieces: readonly Piece<Style, Drawing>[];
}

/** Cells beside one another. */
export interface ListRow<Style extends string, Drawing> {
  cells: readonly ListCell<Style, Drawing>[];
  /** The number of entries in the row: 0 for a heading, which is never the last row. */
  entries: number;
  /** Lines above each of its cells, or above all of them. */
  rule: 'cells' | 'row' | 'none';
  space?: number;
}

export interface PlacedText<Style extends string> {
  x: number;
  top: number;
  lines: readonly string[];
  style: Style;
  lead: string | undefined;
  lang: string | undefined;
}

export interface TypesetList<Style extends string, Drawing> {
  texts: PlacedText<Style>[];
  drawings: {x: number; top: number; width: number; height: number; drawing: Drawing}[];
  rules: {x: number; top: number; width: number}[];
  height: number;
  /** The number of entries that did not fit. */
  leftOut: number;
}

export interface ListOptions<Style extends string> {
  styles: Readonly<Record<Style, TextStyle>>;
  /** A row that would end below this is left out, with all that follow. */
  height: number;
}

const rowSpace = 16;
const ruleSpace = 10;
const besideGap = 12;
const leastBeside = 130;

type Placed<Style extends string, Drawing> = Pick<TypesetList<Style, Drawing>, 'texts' | 'drawings' | 'height'>;

/** Places the rows of a list under one another, in pixels. Rows after the first that does not fit are not measured. */
export function layoutTypesetList<Style extends string, Drawing>(
  rows: readonly ListRow<Style, Drawing>[],
  {styles, height: most}: ListOptions<Style>,
): TypesetList<Style, Drawing> {
  const list: TypesetList<Style, Drawing> = {texts: [], drawings: [], rules: [], height: 0, leftOut: 0};
  let bottom = 0;
  // Headings wait for the entry that follows them.
  let waiting: {row: ListRow<Style, Drawing>; top: number; cells: Placed<Style, Drawing>[]}[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const top = bottom === 0 ? 0 : bottom + (row.space ?? rowSpace);
    const contentTop = top + (row.rule === 'none' ? 0 : ruleSpace);
    const cells = row.cells.map((cell) => layoutCell(cell, contentTop, styles));
    bottom = contentTop + Math.max(0, ...cells.map(({height}) => height));
    if (bottom > most) {
      list.leftOut = rows.slice(i).reduce((sum, {entries}) => sum + entries, 0);
      break;
    }
    waiting.push({row, top, cells});
    if (row.entries === 0) continue;
    for (const one of waiting) {
      list.texts.push(...one.cells.flatMap(({texts}) => texts));
      list.drawings.push(...one.cells.flatMap(({drawings}) => drawings));
      list.rules.push(...rulesOf(one.row, one.top));
    }
    list.height = bottom;
    waiting = [];
  }
  return list;
}

function layoutCell<Style extends string, Drawing>(
  {x, width, pieces}: ListCell<Style, Drawing>,
  top: number,
  styles: Readonly<Record<Style, TextStyle>>,
): Placed<Style, Drawing> {
  const placed: Placed<Style, Drawing> = {texts: [], drawings: [], height: 0};
  const addText = (
    {text, style, lead, bullet, lang}: TextPiece<Style>,
    left: number,
    y: number,
    room: number,
  ): number => {
    const {size, lineHeight, isBold} = styles[style];
    const indent = bullet === undefined ? 0 : size;
    const lines = textLines(text, room - indent, size, isBold);
    if (bullet !== undefined)
      placed.texts.push({x: left, top: y, lines: [bullet], style, lead: undefined, lang: undefined});
    placed.texts.push({x: left + indent, top: y, lines, style, lead, lang});
    return lines.length * lineHeight;
  };
  for (const piece of pieces) {
    const y = top + placed.height + (placed.height === 0 ? 0 : (piece.space ?? 0));
    if ('text' in piece) {
      placed.height = y - top + addText(piece, x, y, width);
      continue;
    }
    const {drawing, width: drawnWidth, height: drawnHeight, words} = piece;
    const lineHeight = words ? styles[words.style].lineHeight : 0;
    const room = width - drawnWidth - besideGap;
    const isBeside = words !== undefined && room >= leastBeside;
    const drawnTop = isBeside ? y + Math.max(0, (lineHeight - drawnHeight) / 2) : y;
    const wordsTop = isBeside ? y + Math.max(0, (drawnHeight - lineHeight) / 2) : y + drawnHeight + 4;
    placed.drawings.push({x, top: drawnTop, width: drawnWidth, height: drawnHeight, drawing});
    const wordsEnd =
      words && wordsTop + addText(words, isBeside ? x + drawnWidth + besideGap : x, wordsTop, isBeside ? room : width);
    placed.height = Math.max(drawnTop + drawnHeight, wordsEnd ?? 0) - top;
  }
  return placed;
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
