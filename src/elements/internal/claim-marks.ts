import type {ReactiveController} from 'lit';
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

/** The figures of the group, wherever they stand in the page. */
const beside = (claims: ReportElement) =>
  [...figuresIn(claims.ownerDocument)]
    .map(({host}) => host as ReportElement)
    .filter(({group}) => textOf(group) === textOf(claims.group));

/** Whether a figure of the group draws any of these marks. */
function isDrawnBeside(claims: ReportElement, {marks}: Spoken): boolean {
  const tags = beside(claims).map(({localName}) => localName);
  return marks.some((mark) => tags.includes(drawnBy(mark)));
}

/**
 * Draws the figures of the group that draw these marks and are still to come, as those that the loader leaves until the
 * reader is near. `undefined` where there are none.
 */
function drawThoseWaiting(claims: ReportElement, {marks}: Spoken): Promise<unknown> | undefined {
  const isOfGroup = (one: Element) => textOf(one.getAttribute('group')) === textOf(claims.group);
  const waiting = [...new Set(marks.map(drawnBy))].flatMap((tag) =>
    [...claims.ownerDocument.querySelectorAll<ReportElement>(`${tag}:not(:defined)`)].filter(isOfGroup),
  );
  if (waiting.length === 0) return undefined;
  const drawn = () => Promise.all(waiting.map(({updateComplete}) => updateComplete));
  // One that cannot be fetched is not there: its absence is told.
  return import('./claim-figures.js').then(drawn, console.warn);
}

const tellLook = (from: Element | undefined, verdict?: Verdict) =>
  from?.dispatchEvent(new CustomEvent('report-look', {bubbles: true, composed: true, detail: selectionOf(verdict)}));

/** What becomes of a press on a statement, by the name of the words that say so. */
export type Answer = 'letGo' | 'shownInFigures' | 'shownNowhere';

/** What an element tells the figures of its group of its statements. */
export class ClaimMarks implements ReactiveController {
  readonly #host: ReportElement;
  #asked: object | undefined;
  /** The statement that the pointer or the focus is on. */
  looked: string | undefined;

  constructor(host: ReportElement) {
    this.#host = host;
    host.addController(this);
  }

  look(verdict: Verdict | undefined): void {
    this.looked = verdict?.claim.id;
    tellLook(this.#host, verdict);
  }

  /** Answers at once, or when the figures that wait are drawn: not where something else is asked for meanwhile. */
  async ask(verdict: Verdict | undefined, answer: (answer: Answer) => void): Promise<void> {
    const asked = (this.#asked = {});
    const waiting = verdict && drawThoseWaiting(this.#host, selectionOf(verdict));
    if (waiting) await waiting;
    if (asked !== this.#asked) return;
    if (!verdict) answer('letGo');
    else answer(isDrawnBeside(this.#host, selectionOf(verdict)) ? 'shownInFigures' : 'shownNowhere');
  }

  /** Something else is chosen in the group, or the element is taken away. */
  drop(): void {
    this.#asked = undefined;
  }

  /** Neither pointer nor focus leaves what is taken away, and no event of its own reaches the page: another one's does. */
  hostDisconnected(): void {
    this.drop();
    if (this.looked !== undefined) tellLook(beside(this.#host)[0]);
    this.looked = undefined;
  }
}
