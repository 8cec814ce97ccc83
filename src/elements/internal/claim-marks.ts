import {figuresIn} from '../../controllers/language-controller.js';
import type {Verdict} from '../../model/claims.js';
import type {Mention, Spoken} from '../../views/selection.js';
import {textOf, type ReportElement} from './report-element.js';

/** What the figures of a group are told of a statement: the marks that it speaks of; none where there is no statement. */
export function selectionOf(verdict: Verdict | undefined): Spoken {
  return {claim: verdict?.claim.id, marks: verdict?.cases.flatMap(({marks}) => marks) ?? []};
}

/** Whether a figure of the group draws any of these marks, wherever it stands in the page. */
export function isDrawnBeside(claims: ReportElement, {marks}: Spoken): boolean {
  const beside = [...figuresIn(claims.ownerDocument)]
    .map(({host}) => host as ReportElement)
    .filter(({group}) => textOf(group) === textOf(claims.group))
    .map(({localName}) => localName);
  return marks.some((mark) => beside.includes(drawnBy(mark)));
}

/** The element that draws a mark. */
const drawnBy = ({county, figure}: Mention) =>
  county !== undefined ? 'cef-funding-map' : figure !== undefined ? 'key-figures' : 'infosec-trend';
