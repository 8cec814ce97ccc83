import {css, nothing, svg, type CSSResult, type SVGTemplateResult} from 'lit';

/** The drawing of a card, from 0,0. Text in it would be too small in a preview. */
export interface CardMark {
  width: number;
  height: number;
  drawing: SVGTemplateResult;
  styles: CSSResult;
}

/** A finding at a glance, for link previews: one number and one mark. */
export interface Card {
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

/**
 * The default export of `card.ts` in the folder of a figure; the build reads it, and no page fetches it.
 *
 * @param share - Writes a part and its whole: «9 av 10».
 */
export type CardMaker<State> = (state: State, share: (part: number, whole: number) => string) => Card | undefined;

/** A square that is counted, counted in part, or not counted. */
export type Square = 'filled' | 'half' | 'empty';

/** More squares than this could not be counted in a preview. */
const mostSquares = 200;
const side = 14;
const pitch = 20;
const inset = (pitch - side) / 2;

const squareStyles = css`
  .square {
    fill: none;
    stroke: var(--_series-1);
    stroke-width: 2;
  }
  .square.filled,
  .left-half {
    fill: var(--_series-1);
  }
  .square.empty {
    stroke: var(--_text-subtle);
    stroke-dasharray: 3 2;
  }
`;

/** Squares that can be counted, as large as the room allows; `undefined` where there are none, or too many. */
export function squares(cases: readonly Square[]): Card['mark'] | undefined {
  if (cases.length === 0 || cases.length > mostSquares) return undefined;
  return (room) => {
    const sizeIn = (columns: number) => Math.min(room.width / columns, room.height / Math.ceil(cases.length / columns));
    const columns = cases.reduce((best, _, i) => (sizeIn(i + 1) > sizeIn(best) ? i + 1 : best), 1);
    return {
      width: columns * pitch,
      height: Math.ceil(cases.length / columns) * pitch,
      styles: squareStyles,
      drawing: svg`${cases.map((square, i) => drawSquare(square, (i % columns) * pitch, Math.floor(i / columns) * pitch))}`,
    };
  };
}

function drawSquare(square: Square, x: number, y: number): SVGTemplateResult {
  return svg`<rect class="square ${square}" x=${x + inset} y=${y + inset} width=${side} height=${side} rx="2"></rect>
    ${square === 'half' ? svg`<path class="left-half" d="M${x + inset},${y + inset}h${side / 2}v${side}h${-side / 2}z"></path>` : nothing}`;
}

/** A part of a whole: its number, and squares of which those of the part are filled and come first. */
export function shareCard(part: number, whole: number, number: string): Card | undefined {
  if (part > whole) return undefined;
  const mark = squares(Array.from(Array(whole), (_, i) => (i < part ? 'filled' : 'empty')));
  return mark && {number, mark};
}
