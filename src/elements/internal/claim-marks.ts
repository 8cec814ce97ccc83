import type {Verdict} from '../../model/claims.js';
import type {Mention, Spoken} from '../../views/selection.js';
import {textOf, type ReportElement} from './report-element.js';

/** What the figures of a group are told of a statement: the marks that it speaks of; none where there is no statement. */
export function selectionOf(verdict: Verdict | undefined): Spoken {
  return {claim: verdict?.claim.id, marks: verdict?.cases.flatMap(({marks}) => marks) ?? []};
}

/** Whether a figure of the group draws any of these marks. */
export function isDrawnBeside(claims: ReportElement, {marks}: Spoken): boolean {
  const roots = [claims.getRootNode() as Document | ShadowRoot, claims.ownerDocument];
  const figures = (mark: Mention) => roots.flatMap((root) => [...root.querySelectorAll<ReportElement>(drawnBy(mark))]);
  return marks.some((mark) => figures(mark).some(({group}) => textOf(group) === textOf(claims.group)));
}

/** The element that draws a mark. */
const drawnBy = ({county, figure}: Mention) =>
  county !== undefined ? 'cef-funding-map' : figure !== undefined ? 'key-figures' : 'infosec-trend';
