import {isServer, type LitElement, type ReactiveController} from 'lit';
import type {Selection, Spoken} from '../views/selection.js';
import {textOf} from './text-of.js';

export interface Follower extends LitElement {
  /** Figures of one group follow one another; a figure without a group follows nobody. */
  group?: string | undefined;
  follow(selection: Selection): void;
}

/** The reader chose something, or only points at it. */
const events = ['report-select', 'report-look'] as const;

/**
 * Lets a figure follow the others of its group. What it takes over it does not send on, so that no circle can arise.
 */
export class GroupController implements ReactiveController {
  readonly #host: Follower;
  #document: Document | undefined;
  #chosen: Spoken = {marks: []};
  #spoken: Spoken = this.#chosen;
  #isAsked = false;

  constructor(host: Follower) {
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

  /**
   * Takes over the marks that are chosen: those of before are let go, whatever is chosen. A year without a measure is that of
   * something else, a partner for instance.
   */
  choose({level, measure, year, marks = measure ? [{level, measure, year}] : [], claim}: Selection): void {
    this.#chosen = {marks, claim};
    this.#speakOf(this.#chosen);
  }

  #speakOf(spoken: Spoken): void {
    this.#spoken = spoken;
    if (this.#isAsked) this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (isServer) return;
    this.#document = this.#host.ownerDocument;
    for (const type of events) this.#document.addEventListener(type, this.#hear);
  }

  hostDisconnected(): void {
    for (const type of events) this.#document?.removeEventListener(type, this.#hear);
  }

  readonly #hear = (event: Event): void => {
    const [sender] = event.composedPath() as [Partial<Follower>?];
    const group = textOf(this.#host.group);
    const {type, detail} = event as CustomEvent<unknown>;
    if (group === '' || textOf(sender?.group) !== group || !isObject(detail) || !areMarks(detail['marks'])) return;
    const {marks = [], claim}: Selection = detail;
    if (type === 'report-look') this.#speakOf(marks.length > 0 ? {marks, claim} : this.#chosen);
    else if (sender === this.#host) this.choose({});
    else this.#host.follow(detail);
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Anybody can send an event, and put anything into it. */
const areMarks = (marks: unknown = []) => Array.isArray(marks) && marks.every(isObject);
