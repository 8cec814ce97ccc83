import {isServer, type LitElement, type ReactiveController} from 'lit';
import type {Selection, Spoken} from './selection.js';
import {toText} from './to-text.js';

export interface Follower extends LitElement {
  /** Figures of one group follow one another; a figure without a group follows nobody. */
  group?: string | undefined;
  follow(selection: Selection): void;
}

/**
 * Lets a figure follow the others of its group. What it takes over it does not send on, so that no circle can arise.
 */
export class GroupController implements ReactiveController {
  readonly #host: Follower;
  #document: Document | undefined;
  #chosen: Spoken = {marks: []};
  #spoken: Spoken = this.#chosen;
  #isAsked = false;

  /** @param isDrawnAgain - Whether a change of the highlighted marks has the figure drawn again. */
  constructor(
    host: Follower,
    private readonly isDrawnAgain?: () => boolean,
  ) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The marks that the reader points at in another figure of the group or, while there are none, has chosen there. A figure
   * that asks is drawn anew when they change.
   */
  get spoken(): Spoken {
    this.#isAsked = true;
    return this.#spoken;
  }

  /** The same, for a figure that says by itself whether it is to be drawn again. */
  get highlights(): Spoken {
    return this.#spoken;
  }

  /** Takes over the marks that are chosen: those of before are let go, whatever is chosen. */
  choose(selection: Selection): void {
    this.#chosen = spokenIn(selection);
    this.#speakOf(this.#chosen);
  }

  #speakOf(spoken: Spoken): void {
    this.#spoken = spoken;
    if (this.isDrawnAgain?.() ?? this.#isAsked) this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (isServer) return;
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('report-select', this);
    this.#document.addEventListener('report-look', this);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('report-select', this);
    this.#document?.removeEventListener('report-look', this);
  }

  handleEvent(event: Event): void {
    const [sender] = event.composedPath() as [Partial<Follower>?];
    const {type, detail} = event as CustomEvent<unknown>;
    const group = toText(sender?.group);
    if (group === '' || toText(this.#host.group) !== group || !isObject(detail)) return;
    if (type === 'report-look') {
      const looked = spokenIn(detail);
      this.#speakOf(looked.marks.length > 0 ? looked : this.#chosen);
    } else if (sender === this.#host) this.choose({});
    else this.#host.follow(detail);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Anybody can send an event, and put anything into it. */
const spokenIn = ({marks, claim}: Selection): Spoken => ({marks: [marks ?? []].flat().filter(isObject), claim});
