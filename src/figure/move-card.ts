import {css, svg} from 'lit';
import type {ColouredStyles} from '../charts/drawing-styles.js';
import type {Progress} from '../datasets/trend-change.js';
import {grid, type SocialCard} from './card.js';

/** Shares by the way in which they moved. */
export interface Moves {
  rose: number;
  fell: number;
  unchanged: number;
}

export type Way = keyof Moves;

/** In a box of 20 × 20: triangles that point up and down, and a dash. */
const shapes: Readonly<Record<Way, string>> = {
  rose: 'M10,3L17,17H3Z',
  fell: 'M3,3H17L10,17Z',
  unchanged: 'M3,10H17',
};
const ways = Object.keys(shapes) as Way[];

const moveStyles: ColouredStyles = (colour) => css`
  .move {
    fill: none;
    stroke: ${colour('text-subtle')};
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .move.counted {
    fill: ${colour('series-1')};
    stroke: ${colour('series-1')};
  }
`;

export function movesOf({rose, fell, unchanged}: Pick<Progress, Way>): Moves {
  return {rose: rose.length, fell: fell.length, unchanged: unchanged.length};
}

/** The way in which most shares moved; the first of those that are as many, as in a heading. */
export function mostMoved(moves: Moves): Way {
  return ways.reduce((most, way) => (moves[way] > moves[most] ? way : most));
}

/** The number of shares that moved one way, and a shape for every share. Those in the number are filled and come first. */
export function moveCard(counted: Way, moves: Moves, number: string): SocialCard | undefined {
  const order = [counted, ...ways.filter((way) => way !== counted)];
  const shares = order.flatMap((way) => Array<Way>(moves[way]).fill(way));
  const mark = grid(shares.length, moveStyles, (i, x, y) => {
    const way = shares[i]!;
    return svg`<path class="move ${way}${way === counted ? ' counted' : ''}" d=${shapes[way]} transform="translate(${x} ${y})"></path>`;
  });
  return mark && {number, mark};
}
