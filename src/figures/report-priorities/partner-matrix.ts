import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {layoutUnitRow, type UnitSquares} from '../../charts/unit-squares/layout.js';
import type {Plan, Priorities} from '../../datasets/priorities.js';
import type {PlanGroup} from './state.js';

/** The most partners that have room as columns beside the words. */
export const mostPartners = 8;

/** More squares than this are not counted at a glance. */
const mostSquares = 12;

/** A square for each plan of a group, filled where they name partners; none where they are too many. */
export const squaresOf = ({isNamed, plans: {length}}: PlanGroup): UnitSquares | undefined =>
  length > mostSquares ? undefined : layoutUnitRow(isNamed ? length : 0, length);

/** Whether the plans have a column for each partner. */
export const hasMatrix = ({partners}: Priorities): boolean => partners.length > 0 && partners.length <= mostPartners;

/** A large mark where a plan names a partner, and a small one where it does not. */
export const partnerMark = (isNamed: boolean): SVGTemplateResult =>
  svg`<circle class=${isNamed ? 'names' : 'names-not'} cx="8" cy="8" r=${isNamed ? 6.5 : 2}></circle>`;

const drawn = (marks: SVGTemplateResult | SVGTemplateResult[], count = 1) =>
  html`<svg width="${count}em" height="1em" viewBox="0 0 ${count * 16} 16">${marks}</svg>`;

/** The names of the columns. */
export function matrixHeads({partners}: Priorities): TemplateResult {
  return html`<div class="plan-heads" aria-hidden="true">${partners.map(({id}) => html`<span>${id}</span>`)}</div>`;
}

/** Which partners a plan names. The words name them too, so a screen reader hears them once. */
export function matrixRow(plan: Plan, {partners}: Priorities): TemplateResult {
  const ids = new Set(plan.partners.map(({id}) => id));
  return html`<div class="plan-marks" aria-hidden="true">
    ${partners.map(({id}) => drawn(partnerMark(ids.has(id))))}
  </div>`;
}

/** One mark for each partner of a plan, where there are no columns. */
export function partnerMarks({partners: {length}}: Plan): TemplateResult | typeof nothing {
  if (length > mostPartners) return nothing;
  const marks = [...Array(length).keys()].map((i) => svg`<g transform="translate(${i * 16})">${partnerMark(true)}</g>`);
  return html`<span class="partner-marks" aria-hidden="true">${drawn(marks, length)}</span>`;
}
