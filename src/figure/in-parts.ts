import type {ReactiveController, ReactiveElement} from 'lit';
import {placesOf} from '../datasets/numbered.js';

/** As many items as a window shows several times over, and as many as are added after each painting. */
const part = 100;

export interface LongList {
  readonly items: readonly unknown[];
  /** What the items were chosen from: of another list only the first part is drawn at first. */
  readonly from: unknown;
}

/** Draws a long list part by part: what is first comes at once, and the rest after it has been painted. */
export class InParts implements ReactiveController {
  #from: unknown;
  /** How many parts are drawn. */
  #drawn = 1;
  #isNextRequested = false;

  /** @param list - The list that the element shows; nothing before its first update. */
  constructor(
    private readonly element: ReactiveElement,
    private readonly list: () => LongList | undefined,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    // Taken out of the page before its list was whole.
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
    // The first task after the next frame.
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isNextRequested = false;
        this.#drawn++;
        if (this.element.isConnected) this.element.requestUpdate();
      }),
    );
  }
}
