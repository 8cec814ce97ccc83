import {svg, type SVGTemplateResult} from 'lit';
import type {Plan} from '../../datasets/priorities.js';

/** More dots than this are not counted at a glance. */
const mostDots = 8;

/** From one dot to the next, in pixels. */
const pitch = 16;

export interface PartnerDots {
  width: number;
  drawing: SVGTemplateResult;
}

/** A dot for each partner of a plan; none where they are too many. */
export function dotsOf({partners: {length}}: Plan): PartnerDots | undefined {
  if (length === 0 || length > mostDots) return undefined;
  const dots = [...Array(length).keys()].map(
    (i) => svg`<circle class="partner-dot" cx=${i * pitch + 8} cy="8" r="6.5"></circle>`,
  );
  return {width: length * pitch, drawing: svg`${dots}`};
}
