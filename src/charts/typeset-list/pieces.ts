import type {SVGTemplateResult} from 'lit';
import type {TypesetName} from './styles.js';

/** The size of each kind of text, in pixels. */
export type TypesetStyles = Readonly<Record<TypesetName, {size: number; lineHeight: number; isBold?: boolean}>>;

interface InCell {
  /** Pixels above it. */
  space?: number;
  /** It begins on the same line as the aligned pieces of the other cells in the row, the first with the first. */
  isAligned?: boolean;
}

/** Text under the previous piece. */
export interface TextPiece extends InCell {
  text: string;
  style: TypesetName;
  /** Smaller text before the text on its first line. */
  lead?: string;
  /** Its start, in another style. */
  start?: {text: string; style: TypesetName};
  /** A bullet to the left of the lines, which are indented. */
  bullet?: string;
  /** Its lines end where the cell does. */
  isAtEnd?: boolean;
  /** The language of the text, without its start, where that is another than the picture's. */
  lang?: string;
}

type Outline = 'tag' | 'certain tag' | 'dashed tag';

/** Short texts beside one another, in as many lines as they need, some with an outline. */
export interface TagsPiece extends InCell {
  tags: readonly {text: string; style: TypesetName; outline?: Outline}[];
}

/** A drawing in a box of its own, with its words beside it where there is room, and under it where there is none. */
export interface DrawnPiece extends InCell {
  drawing: SVGTemplateResult;
  width: number;
  height: number;
  words?: TextPiece | TagsPiece;
}

/** Pieces beside a bar. */
export interface FramedPiece extends InCell {
  frame: 'bar';
  pieces: readonly Piece[];
}

/** A line across the cell. */
export interface LinePiece extends InCell {
  line: 'line';
}

export type Piece = TextPiece | TagsPiece | DrawnPiece | FramedPiece | LinePiece;

/** Where pieces have room. */
export interface Column {
  x: number;
  width: number;
}

/** Cells beside one another, each with pieces under one another. */
export interface ListRow {
  cells: readonly (Column & {pieces: readonly Piece[]})[];
  /** The number of entries in the row: 0 for a heading, which is never the last row. */
  entries: number;
  /** Lines above each of its cells, or above all of them, thin or thick. */
  rule: 'cells' | 'row' | 'edge' | 'none';
  /** Where lines lead down through it, across its own rule from the row before it. */
  lines?: readonly number[];
  hasDashedLines?: boolean;
  space?: number;
}

export interface PlacedText extends Pick<TextPiece, 'style' | 'lead' | 'start' | 'lang' | 'isAtEnd'> {
  x: number;
  top: number;
  lines: readonly string[];
  /** Its middle is at `x`. */
  isCentred?: boolean;
}

/** Everything has its place in pixels. */
export interface TypesetList {
  texts: PlacedText[];
  /** Boxes behind the texts. */
  boxes: (Column & {top: number; height: number; kind: 'bar' | 'edge' | Outline})[];
  drawings: {x: number; top: number; width: number; height: number; drawing: SVGTemplateResult}[];
  /** Lines across, or down where they have a height. */
  rules: (Column & {top: number; height?: number; isDashed?: boolean})[];
  height: number;
  /** The number of entries that did not fit. */
  leftOut: number;
}
