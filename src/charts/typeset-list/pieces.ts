/** The style of one kind of text, in pixels. */
export interface TextStyle {
  size: number;
  lineHeight: number;
  isBold?: boolean;
}

interface InPlace {
  /** Pixels above it. */
  space?: number;
  /** It begins on the same line as those of the other cells in the row that are as many aligned pieces down. */
  isAligned?: boolean;
}

/** Text under the previous piece. */
export interface TextPiece<Style extends string> extends InPlace {
  text: string;
  style: Style;
  /** Smaller text before the text on its first line. */
  lead?: string;
  /** Text in another style that it begins with. */
  start?: {text: string; style: Style};
  /** A bullet to the left of the lines, which are indented. */
  bullet?: string;
  /** The language of a text that is in another language than the picture. */
  lang?: string;
  /** Lines that end where the cell ends. */
  isAtEnd?: boolean;
}

/** A short text, which may have an outline. */
export interface Tag<Style extends string> {
  text: string;
  style: Style;
  outline?: Outline;
}

export type Outline = 'tag' | 'certain tag' | 'dashed tag';

/** Short texts beside one another, in as many lines as they need. */
export interface TagsPiece<Style extends string> extends InPlace {
  tags: readonly Tag<Style>[];
}

/** A drawing in a box of its own, with its words beside it where there is room, and under it where there is none. */
export interface DrawnPiece<Style extends string, Drawing> extends InPlace {
  drawing: Drawing;
  width: number;
  height: number;
  words?: TextPiece<Style> | TagsPiece<Style>;
}

/** Pieces on a ground of their own, or beside a bar. */
export interface FramedPiece<Style extends string, Drawing> extends InPlace {
  frame: 'ground' | 'bar';
  pieces: readonly Piece<Style, Drawing>[];
}

/** A line across the cell. */
export interface LinePiece extends InPlace {
  line: 'line';
}

export type Piece<Style extends string, Drawing> =
  | TextPiece<Style>
  | TagsPiece<Style>
  | DrawnPiece<Style, Drawing>
  | FramedPiece<Style, Drawing>
  | LinePiece;

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
  /** Lines above each of its cells, or above all of them, thin or thick; or every cell as a card, all of one height. */
  rule: 'cells' | 'row' | 'edge' | 'cards' | 'none';
  space?: number;
}

export interface PlacedText<Style extends string> {
  x: number;
  top: number;
  lines: readonly string[];
  style: Style;
  lead?: string | undefined;
  /** The style of its first characters, and their number. */
  start?: {length: number; style: Style} | undefined;
  lang?: string | undefined;
  /** What `x` is of its lines, where it is not their start. */
  anchor?: 'middle' | 'end' | undefined;
}

/** A box behind the texts. */
export interface PlacedBox {
  x: number;
  top: number;
  width: number;
  height: number;
  kind: 'ground' | 'bar' | 'edge' | Outline;
}

export interface TypesetList<Style extends string, Drawing> {
  texts: PlacedText<Style>[];
  boxes: PlacedBox[];
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
