import {css, svg} from 'lit';
import {layoutBeforeAfter} from '../../charts/before-after/layout.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import type {KeyNumber} from '../../datasets/key-figures.js';
import {filledSquares, shareCard, type Card, type CardMaker} from '../../figure/card.js';
import {digitsOf} from './figure-text.js';
import {newsFigure, type KeyFiguresState} from './state.js';

/** The radius of the marks, in pixels. */
const radius = 24;

/** The key figure of the heading. */
const card: CardMaker<KeyFiguresState> = (state, share) => {
  const figure = newsFigure(state);
  if (!figure) return undefined;
  const [first, second] = figure.numbers;
  const digits = (number: KeyNumber) => digitsOf(number, state).number;
  if (figure.kind === 'share') return shareCard(first.value, second!.value, share(first.value, second!.value));
  if (figure.kind === 'change') return {number: `${digits(first)} → ${digits(second!)}`, mark: shaft(first, second!)};
  const mark = filledSquares(first.value);
  return mark && {number: digits(first), mark};
};

/** Both numbers on one scale from zero. */
function shaft({value: before}: KeyNumber, {value: after}: KeyNumber): Card['mark'] {
  const placed = layoutBeforeAfter(before, after);
  return ({width, height}) => {
    const at = (share: number) => radius + (share / 100) * (width - 2 * radius);
    const middle = height / 2;
    return {
      width,
      height,
      styles: (colour) => css`
        ${drawingStyles(colour)}
        .series-1 .line {
          stroke-width: 10;
        }
        .glyph.hollow {
          stroke-width: 8;
        }
        .base {
          fill: none;
          stroke: ${colour('text-subtle')};
          stroke-width: 4;
        }
      `,
      drawing: svg`<g class="series-1">
        <path class="base" d="M${at(0)},${middle - radius}v${2 * radius}m0,${-radius}H${at(100)}"></path>
        <line class="line" x1=${at(placed.before)} x2=${at(placed.after)} y1=${middle} y2=${middle}></line>
        <circle class="glyph hollow" cx=${at(placed.before)} cy=${middle} r=${radius - 6}></circle>
        <circle class="glyph" cx=${at(placed.after)} cy=${middle} r=${radius}></circle>
      </g>`,
    };
  };
}

export default card;
