import {css, svg, type CSSResult, type SVGTemplateResult} from 'lit';
import type {ColouredStyles} from '../../charts/drawing-styles.js';
import {heading} from '../../charts/type-scale.js';
import type {Basis} from '../../datasets/goals.js';

/** Bars where a result has numbers, lines where it has names, or else a dash. A box would ask for a tick. */
const marks: Readonly<Record<Basis, string>> = {
  numbers: 'M1.75 12.25v-3.5h1.5v3.5zm4.5 0V1.75h1.5v10.5zm4.5 0v-6.5h1.5v6.5z',
  names: 'M1 3h2m2 0h8M1 7h2m2 0h8M1 11h2m2 0h8',
  none: 'M3 7h8',
};

/** A mark of 14 pixels. */
export const basisMark = (basis: Basis): SVGTemplateResult =>
  svg`<path class="basis ${basis}" d=${marks[basis]}></path>`;

/** Marks of results: those with numbers, which the heading is about, stand out. */
export const basisStyles: ColouredStyles = (colour) => css`
  .basis {
    fill: none;
    stroke: ${colour('text-subtle')};
    stroke-width: 1.5;
  }
  .basis.numbers {
    fill: ${colour('series-1')};
    stroke: ${colour('series-1')};
  }
`;

/** The key to the marks. */
export const keyStyles: CSSResult = css`
  .bases {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin-block-start: 0.25em;
  }
  /* The words are under their marks, and no wider. */
  .bases li {
    flex: 1 1 5em;
    max-inline-size: 100%;
    overflow-wrap: normal;
    line-height: 1.25;
  }
  .basis-marks {
    display: flex;
    gap: 0.2em;
  }
  .bases .basis-mark {
    min-inline-size: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .basis-number {
    display: block;
    font-size: ${heading};
    font-weight: 600;
  }
  .basis-mark {
    inline-size: 0.875em;
    block-size: 0.875em;
  }
  @container figure (inline-size > 40em) {
    .bases {
      column-gap: 1.5em;
    }
    .bases li {
      inline-size: auto;
    }
    .basis-number {
      display: inline;
    }
    .bases .basis-mark {
      inline-size: 2em;
      block-size: 2em;
    }
  }
  @media (forced-colors: active) {
    .basis,
    .basis.numbers {
      stroke: CanvasText;
    }
    .basis.numbers {
      fill: CanvasText;
    }
  }
`;
