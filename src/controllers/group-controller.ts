import {isServer, type LitElement, type ReactiveController} from 'lit';
import type {Selection} from '../views/selection.js';
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

  constructor(host: Follower) {
    this.#host = host;
    host.addController(this);
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
    if (group === '' || sender === this.#host || textOf(sender?.group) !== group) return;
    const {detail} = event as CustomEvent<unknown>;
    if (isObject(detail) && areMarks(detail['marks'])) this.#host.follow(detail);
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Anybody can send an event, and put anything into it. */
const areMarks = (marks: unknown = []) => Array.isArray(marks) && marks.every(isObject);
