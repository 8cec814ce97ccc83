import {css, svg, type CSSResult, type SVGTemplateResult} from 'lit';
import type {ColouredStyles} from './drawing-styles.js';
import {spread} from './dodge.js';
import {label} from './type-scale.js';

/** A number beside a chart that refers to one of its marks. Places are in per cent of the box. */
export interface Flag {
  number: number;
  x: number;
  y: number;
  /** On which side of the mark its line goes, so that it passes another mark above: -1 or 1, or 0 for the middle. */
  beside?: number;
}

/** In em: the width of the smallest box that a chart is drawn in, and how far numbers may be before and after it. */
export interface FlagRoom {
  width: number;
  before: number;
  after: number;
}

/** The distance of two numbers, in em. */
const gap = 1.45;

/** The most numbers beside one chart: more would not fit beside one another on a phone. */
export const mostFlags = 3;

/**
 * Draws numbers in a strip above or below a chart, each with a line to its mark. The strip is outside the box and the lines
 * are drawn before everything else, so they cover nothing.
 *
 * Numbers that are apart in the smallest box are apart in a larger one.
 */
export function flags(
  marks: readonly Flag[],
  side: 'above' | 'below',
  {width, before, after}: FlagRoom,
): SVGTemplateResult {
  const wanted = marks.map(({x}) => (x * width) / 100);
  const places = spread(wanted, gap, [-before, width + after]);
  const [edge, start, direction] = side === 'above' ? ['0', 1.6, -1] : ['100%', 0.5, 1];
  return svg`${marks.map(({number, x, y, beside = 0}, i) => {
    const at = `${beside * ringRadius}em`;
    const shift = `${Math.round((places[i]! - wanted[i]!) * 100) / 100}em`;
    // The values of marks have room between the box and a strip above it.
    return svg`<svg class="flag" x="${x}%" overflow="visible">
      <line class="flag-line" x1=${at} x2=${at} y1="${y}%" y2=${edge}></line>
      <svg y="${y}%" overflow="visible"><circle class="flag-ring" r="${ringRadius}em"></circle></svg>
      <svg y=${edge} overflow="visible">
        <line class="flag-line" x1=${at} x2=${shift} y2="${direction * start}em"></line>
        <svg x=${shift} y="${direction * (start + radius)}em" overflow="visible"
          ><circle class="flag-disc" r="${radius}em"></circle><text class="flag-number" dy=".35em" text-anchor="middle">${number}</text></svg>
      </svg>
    </svg>`;
  })}`;
}

/** Half the size of a number, and of the ring around a mark, in em. */
const [radius, ringRadius] = [0.65, 0.75];

export const flagDrawingStyles: ColouredStyles = (colour) => css`
  .flag-line,
  .flag-ring {
    fill: none;
    stroke: ${colour('text-subtle')};
    stroke-width: 1;
  }
  .flag-ring {
    stroke-dasharray: 2 2;
  }
  .flag-disc {
    fill: ${colour('surface')};
    stroke: ${colour('text')};
    stroke-width: 1.5;
  }
  .flag-number {
    font-size: ${label};
    font-weight: 600;
  }
`;

export const flagStyles: CSSResult = css`
  .flag {
    pointer-events: none;
  }
  .panels:has(.flag) .line-chart {
    margin-block-start: 1.9em;
  }
  .row-plot:has(.flag) {
    margin-block-end: 2em;
  }
  @media (forced-colors: active) {
    .flag-line,
    .flag-ring,
    .flag-disc {
      stroke: CanvasText;
    }
    .flag-disc {
      fill: Canvas;
    }
  }
`;
