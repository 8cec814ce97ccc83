import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Stretch, TimelineLayout} from './layout.js';

/** The years, each as a stretch of its own, with a mark where several share one. */
export function timeAxis({stretches}: TimelineLayout<unknown>): SVGTemplateResult {
  return svg`
    ${stretches.map(
      ({start, end}, i) =>
        svg`<svg class="year${i % 2 === 0 ? ' even' : ''}" x="${start}%" width="${end - start}%">
          <rect class="year-band" width="100%" height="100%"></rect>
        </svg>`,
    )}
    <line class="base" x2="100%" y1="1.75em" y2="1.75em"></line>
    ${stretches.map(
      (stretch) =>
        svg`<svg x="${stretch.start}%" width="${stretch.end - stretch.start}%" overflow="visible">
          <line class="base" y1="1.4em" y2="2.1em"></line>${stretch.isLabelled ? yearLabel(stretch) : nothing}
        </svg>`,
    )}
    <line class="base" x1="100%" x2="100%" y1="1.4em" y2="2.1em"></line>
    ${stretches.map(({isCompressed, start}) =>
      isCompressed ? svg`<svg x="${start}%" y="1.75em" overflow="visible">${breakMark()}</svg>` : nothing,
    )}`;
}

function yearLabel({from, to, isCompressed}: Stretch): SVGTemplateResult {
  return svg`<text class="tick" x="50%" y="1.1em" text-anchor="middle">${isCompressed ? `${from}–${to}` : from}</text>`;
}

/** Two slanting lines, with a gap between them: the axis is broken here. */
export function breakMark(): SVGTemplateResult {
  return svg`<path class="break-gap" d="M-2,9L3,-9H8L3,9Z"></path><path class="break" d="M-2,9L3,-9M3,9L8,-9"></path>`;
}

/** The height in a picture, in pixels. */
export const axisHeight = 34;
