import {figuresIn} from '../../controllers/language-controller.js';
import type {Verdict} from '../../model/claims.js';
import type {Mention, Spoken} from '../../views/selection.js';
import {textOf, type ReportElement} from './report-element.js';

/** What the figures of a group are told of a statement: the marks that it speaks of; none where there is no statement. */
export function selectionOf(verdict: Verdict | undefined): Spoken {
  return {claim: verdict?.claim.id, marks: verdict?.cases.flatMap(({marks}) => marks) ?? []};
}

/** The element that draws a mark. */
const drawnBy = ({county, figure}: Mention) =>
  county !== undefined ? 'cef-funding-map' : figure !== undefined ? 'key-figures' : 'infosec-trend';

/** Whether a figure of the group draws any of these marks, wherever it stands in the page. */
export function isDrawnBeside(claims: ReportElement, {marks}: Spoken): boolean {
  const beside = [...figuresIn(claims.ownerDocument)]
    .map(({host}) => host as ReportElement)
    .filter(({group}) => textOf(group) === textOf(claims.group))
    .map(({localName}) => localName);
  return marks.some((mark) => beside.includes(drawnBy(mark)));
}

/**
 * Draws the figures of the group that draw these marks and are still to come, as those that the loader leaves until the
 * reader is near. `undefined` where there are none.
 */
export function drawThoseWaiting(claims: ReportElement, {marks}: Spoken): Promise<unknown> | undefined {
  const isOfGroup = (one: Element) => textOf(one.getAttribute('group')) === textOf(claims.group);
  const waiting = [...new Set(marks.map(drawnBy))].flatMap((tag) =>
    [...claims.ownerDocument.querySelectorAll<ReportElement>(`${tag}:not(:defined)`)].filter(isOfGroup),
  );
  if (waiting.length === 0) return undefined;
  const drawn = () => Promise.all(waiting.map(({updateComplete}) => updateComplete));
  // One that cannot be fetched is not there: its absence is told.
  return import('./claim-figures.js').then(drawn, console.warn);
}
