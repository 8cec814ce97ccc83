import type {ReactiveController} from 'lit';
import {figuresIn} from '../../figure/language-controller.js';
import type {Verdict} from '../../datasets/claims.js';
import type {Mention, Spoken} from '../../figure/selection.js';
import {textOf, type ReportElement} from '../../figure/report-element.js';

/** What the figures of a group are told of a statement: the marks that it speaks of; none where there is no statement. */
export function selectionOf(verdict: Verdict | undefined): Spoken {
  return {claim: verdict?.claim.id, marks: verdict?.cases.flatMap(({marks}) => marks) ?? []};
}

/** The element that draws the marks of a statement: they are all of one figure. */
function drawnBy(verdict: Verdict): string {
  const {county, figure}: Mention = selectionOf(verdict).marks[0] ?? {};
  return county !== undefined ? 'cef-funding-map' : figure !== undefined ? 'key-figures' : 'infosec-trend';
}

/** What becomes of a press on a statement, by the name of the words that say so. */
export type Answer = 'letGo' | 'shownInFigures' | 'shownLater' | 'shownNowhere';

/** What an element tells the figures of its group of its statements. */
export class ClaimMarks implements ReactiveController {
  readonly #host: ReportElement;
  readonly #there: () => Verdict | undefined;
  #asked: object | undefined;
  #looked: string | undefined;

  /** @param there - The statement that stands where the pointer or the focus is. */
  constructor(host: ReportElement, there: () => Verdict | undefined) {
    this.#host = host;
    this.#there = there;
    host.addController(this);
  }

  /** The pointer or the focus is on a statement, or on none. */
  look(verdict?: Verdict, from: Element | undefined = this.#host): void {
    this.#looked = verdict?.claim.id;
    from?.dispatchEvent(
      new CustomEvent('report-look', {
        __proto__: null,
        bubbles: true,
        composed: true,
        detail: selectionOf(verdict),
      } as CustomEventInit),
    );
  }

  /** What is drawn anew under the pointer is not left and not come to. */
  hostUpdated(): void {
    const there = this.#there();
    if (this.#looked !== undefined && this.#looked !== there?.claim.id) this.look(there);
  }

  /** Nor is what is taken away left, and no event of its own reaches the page: one of the group tells it. */
  hostDisconnected(): void {
    this.drop();
    if (this.#looked !== undefined) this.look(undefined, this.#beside()[0]);
  }

  /** Answers at once, or when the figures that wait are drawn: not where something else is asked for meanwhile. */
  async ask(verdict: Verdict | undefined, answer: (answer: Answer) => void): Promise<void> {
    const asked = (this.#asked = {});
    const tag = verdict && drawnBy(verdict);
    const isDrawn = () => this.#beside().some(({localName}) => localName === tag);
    let isToCome: boolean | void = false;
    if (tag && (!isDrawn() || this.#host.ownerDocument.querySelector(`${tag}:not(:defined)`))) {
      const drawing = import('./waiting.js').then(({drawWaiting}) => drawWaiting(this.#host, tag));
      // What cannot be fetched is not there: its absence is told.
      isToCome = await drawing.catch(console.warn);
      if (asked !== this.#asked) return;
    }
    if (!tag) answer('letGo');
    else if (isDrawn()) answer('shownInFigures');
    else answer(isToCome ? 'shownLater' : 'shownNowhere');
  }

  /** Something else is chosen in the group. */
  drop(): void {
    this.#asked = undefined;
  }

  /** The figures of the group, wherever they stand in the page. */
  #beside(): ReportElement[] {
    return [...figuresIn(this.#host.ownerDocument)]
      .map(({host}) => host as ReportElement)
      .filter(({group}) => textOf(group) === textOf(this.#host.group));
  }
}
