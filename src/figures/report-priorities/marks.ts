import {svg, type SVGTemplateResult} from 'lit';
import {layoutUnitRow, type UnitSquares} from '../../charts/unit-squares/layout.js';
import type {Plan} from '../../datasets/priorities.js';
import type {PlanGroup} from './state.js';

/** More marks than this are not counted at a glance. */
const [mostDots, mostSquares] = [8, 12];

/** From one dot to the next, in pixels. */
const pitch = 16;

/** A square for each plan of a group, filled where they name partners; none where they are too many. */
export const squaresOf = ({isNamed, plans: {length}}: PlanGroup): UnitSquares | undefined =>
  length > mostSquares ? undefined : layoutUnitRow(isNamed ? length : 0, length);

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
