import {css, svg} from 'lit';
import {layoutBeforeAfter} from '../../charts/before-after/layout.js';
import {drawingStyles} from '../../charts/drawing-styles.js';
import type {KeyFigure, KeyNumber} from '../../datasets/key-figures.js';
import {filledSquares, shareCard, type SocialCard, type SocialCardMaker, type PartOf} from '../../figure/card.js';
import {digitsOf, newsOf} from './figure-text.js';
import {newsFigure, type KeyFiguresState} from './state.js';

/** The height of a bar, in pixels. */
const thickness = 36;

/** The key figure of the heading, or the only one that is shown. */
const card: SocialCardMaker<KeyFiguresState> = (state, partOf) => {
  const {figures} = state;
  const inHeading = newsFigure(state);
  const figure = inHeading ?? (figures.length === 1 ? figures[0] : undefined);
  const drawn = figure && numberOf(figure, state, partOf);
  return drawn && {...drawn, ...(!inHeading && {sentence: newsOf(figure, state)[0]!})};
};

function numberOf(figure: KeyFigure, state: KeyFiguresState, partOf: PartOf): SocialCard | undefined {
  const [first, second] = figure.numbers;
  const digits = (number: KeyNumber) => digitsOf(number, state).number;
  if (figure.kind === 'share') return shareCard(first.value, second!.value, partOf(first.value, second!.value));
  if (figure.kind === 'change') return {number: `${digits(first)} → ${digits(second!)}`, mark: bars(first, second!)};
  const mark = filledSquares(first.value);
  return mark && {number: digits(first), mark};
}

/** Both numbers as bars from zero. */
function bars({value: before}: KeyNumber, {value: after}: KeyNumber): SocialCard['mark'] {
  const placed = layoutBeforeAfter(before, after);
  return ({width, height}) => {
    const bar = (share: number, y: number) =>
      svg`<rect class="value-bar" y=${y} width=${(share / 100) * width} height=${thickness}></rect>`;
    const middle = height / 2;
    return {
      width,
      height,
      styles: (colour) => css`
        ${drawingStyles(colour)}
        .value-bar {
          fill: currentColor;
        }
      `,
      drawing: svg`<g class="series-1">${bar(placed.before, middle - thickness - 6)}${bar(placed.after, middle + 6)}</g>`,
    };
  };
}

export default card;
