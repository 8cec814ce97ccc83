import {css, nothing, svg, type SVGTemplateResult} from 'lit';
import type {ColouredStyles} from '../charts/drawing-styles.js';
import {unitStyles} from '../charts/unit-squares/styles.js';
import {unitSquare, type SquareMeaning} from '../charts/unit-squares/view.js';

/** The drawing of a card, from 0,0. Text in it would be too small in a preview. */
export interface CardMark {
  width: number;
  height: number;
  drawing: SVGTemplateResult;
  styles: ColouredStyles;
}

/** A finding at a glance, for social media and link previews: one number and one mark. */
export interface SocialCard {
  number: string;
  mark: (room: {width: number; height: number}) => CardMark;
  /** Whether the mark is beside the texts, and not beside the number alone. */
  isHigh?: boolean;
  /** The topic and the finding, where they are not those of the figure. */
  topic?: string;
  sentence?: string;
  /** The source, where it is not that of the figure alone. */
  source?: string;
}

/** The content of a card. A figure without a number of its own has a sentence alone. */
export interface SocialCardContent extends Partial<SocialCard> {
  topic: string;
  sentence: string;
  source: string;
}

/** Writes a part and its whole: «9 av 10». */
export type PartOf = (part: number, whole: number) => string;

/** The default export of `card.ts` in the folder of a figure, which its `export.ts` names as `card`. */
export type SocialCardMaker<State, Name = string> = (
  state: State,
  partOf: PartOf,
  view: Name,
) => SocialCard | undefined;

/** A square that has a meaning, or is not counted. */
export type Square = SquareMeaning | 'empty';

/** More squares or triangles than this could not be counted in a preview. */
const mostMarks = 200;
const side = 14;
const pitch = 20;
const inset = (pitch - side) / 2;

const squareStyles: ColouredStyles = (colour) => css`
  ${unitStyles(colour)}
  .unit.filled {
    fill: ${colour('series-1')};
    stroke: ${colour('series-1')};
  }
  .unit.empty {
    stroke: ${colour('text-subtle')};
  }
  .aside .unit.filled {
    fill: ${colour('text-subtle')};
  }
  .aside .unit[class] {
    stroke: ${colour('text-subtle')};
  }
`;

/**
 * Squares that can be counted, as large as the room allows; `undefined` where there are none, or too many.
 *
 * @param isCounted - Whether the number of the card counts a square; the others have no colour.
 */
export function squares(
  cases: readonly Square[],
  isCounted: (i: number) => boolean = () => true,
): SocialCard['mark'] | undefined {
  return grid(
    cases.length,
    squareStyles,
    (i, x, y) => svg`<g class=${isCounted(i) ? nothing : 'aside'}>${drawSquare(cases[i]!, x, y)}</g>`,
  );
}

/** Filled squares; `undefined` where the number cannot be counted in squares. */
export function filledSquares(count: number): SocialCard['mark'] | undefined {
  return grid(count, squareStyles, (_, x, y) => drawSquare('filled', x, y));
}

/** Marks in rows, each in a box of 20 × 20; `undefined` where they are none, too many, or not whole. */
export function grid(
  count: number,
  styles: ColouredStyles,
  draw: (i: number, x: number, y: number) => SVGTemplateResult,
): SocialCard['mark'] | undefined {
  // Before anything is made of the number, which may be any.
  if (!Number.isInteger(count) || count < 1 || count > mostMarks) return undefined;
  const places = [...Array(count).keys()];
  return (room) => {
    const sizeIn = (columns: number) => Math.min(room.width / columns, room.height / Math.ceil(count / columns));
    const columns = places.reduce((best, i) => (sizeIn(i + 1) > sizeIn(best) ? i + 1 : best), 1);
    return {
      width: columns * pitch,
      height: Math.ceil(count / columns) * pitch,
      styles,
      drawing: svg`${places.map((i) => draw(i, (i % columns) * pitch, Math.floor(i / columns) * pitch))}`,
    };
  };
}

function drawSquare(square: Square, x: number, y: number): SVGTemplateResult {
  return unitSquare(square, x + inset, y + inset, side);
}

/** A part of a whole: its number, and squares of which those of the part are filled and come first. */
export function shareCard(part: number, whole: number, number: string): SocialCard | undefined {
  if (!Number.isInteger(part) || part < 0 || part > whole) return undefined;
  const mark = grid(whole, squareStyles, (i, x, y) => drawSquare(i < part ? 'filled' : 'empty', x, y));
  return mark && {number, mark};
}
