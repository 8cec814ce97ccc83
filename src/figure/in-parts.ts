import type {ReactiveController, ReactiveElement} from 'lit';
import {placesOf} from '../datasets/numbered.js';

/** This many items fill a window several times; as many are added after each painting. */
const part = 100;

export interface LongList {
  readonly items: readonly unknown[];
  /** The items before filtering: when this changes, only the first part of the new list is drawn at first. */
  readonly from: unknown;
}

/** Draws a long list in parts: the first at once, and the others after it has been painted. */
export class InParts implements ReactiveController {
  #from: unknown;
  /** How many parts are drawn. */
  #drawn = 1;
  #isNextRequested = false;

  /** @param list - The list that the element shows; undefined before its first update. */
  constructor(
    private readonly element: ReactiveElement,
    private readonly list: () => LongList | undefined,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    // The element was removed before the whole list was drawn.
    if (!this.#isWhole) this.element.requestUpdate();
  }

  hostUpdate(): void {
    const from = this.list()?.from;
    if (from !== this.#from) this.#drawn = 1;
    this.#from = from;
  }

  hostUpdated(): void {
    if (!this.#isWhole) this.#requestNext();
  }

  /** The parts of a list that are drawn now. */
  of<Item>(items: readonly Item[]): Item[][] {
    const count = Math.min(this.#drawn, Math.ceil(items.length / part));
    return placesOf(count).map((i) => items.slice(i * part, (i + 1) * part));
  }

  get #isWhole(): boolean {
    return (this.list()?.items.length ?? 0) <= this.#drawn * part;
  }

  #requestNext(): void {
    if (this.#isNextRequested) return;
    this.#isNextRequested = true;
    // A timeout in a frame runs after that frame has been painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isNextRequested = false;
        this.#drawn++;
        if (this.element.isConnected) this.element.requestUpdate();
      }),
    );
  }
}
