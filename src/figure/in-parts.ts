import {placesOf} from '../datasets/numbered.js';
import type {ReactiveController, ReactiveElement} from 'lit';

/** As many items as a window shows several times over, and as many as are added after each painting. */
const part = 100;

/** Draws a long list part by part: what is first comes at once, and the rest after it has been painted. */
export class InParts implements ReactiveController {
  #of: unknown;
  #parts = 1;
  #isWhole = true;
  #isNextAsked = false;

  constructor(private readonly element: ReactiveElement) {
    element.addController(this);
  }

  hostConnected(): void {
    // Taken out of the page before its list was whole.
    if (!this.#isWhole) this.element.requestUpdate();
  }

  /**
   * The parts that are drawn now.
   *
   * @param of - What the items were chosen from: of something else only the first part is drawn again.
   */
  of<Item>(items: readonly Item[], of: unknown): Item[][] {
    if (of !== this.#of) [this.#of, this.#parts] = [of, 1];
    const all = placesOf(Math.ceil(items.length / part)).map((i) => items.slice(i * part, (i + 1) * part));
    this.#isWhole = all.length <= this.#parts;
    if (!this.#isWhole) this.#askForNext();
    return all.slice(0, this.#parts);
  }

  #askForNext(): void {
    if (this.#isNextAsked) return;
    this.#isNextAsked = true;
    // The first task after the next frame.
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isNextAsked = false;
        this.#parts++;
        if (this.element.isConnected) this.element.requestUpdate();
      }),
    );
  }
}
