import {svg, type SVGTemplateResult} from 'lit';
import type {Basis} from '../../datasets/goals.js';

/** Bars where a result has numbers behind it, lines where it has a list, or else a dash. A box would ask for a tick. */
const marks: Readonly<Record<Basis, string>> = {
  numbers: 'M1.75 12.25v-3.5h1.5v3.5zm4.5 0V1.75h1.5v10.5zm4.5 0v-6.5h1.5v6.5z',
  list: 'M1 3h2m2 0h8M1 7h2m2 0h8M1 11h2m2 0h8',
  none: 'M3 7h8',
};

/** A mark of 14 pixels. */
export const basisMark = (basis: Basis): SVGTemplateResult =>
  svg`<path class="basis ${basis}" d=${marks[basis]}></path>`;
