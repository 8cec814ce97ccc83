import type {LitElement} from 'lit';
import {figuresIn} from './language-controller.js';
import type {StyleController} from './style-controller.js';

/** The first four figures fill more than a window; with at most twenty figures on a page, none has to wait. */
const drawnAtOnce = 4;
const many = 20;

/** Delays the first drawing of a figure on a page with many, until it comes near the window or the page has time. */
export class ViewportController {
  /** How many figures were in the page when this one was added; 0 where it must keep its height. */
  #position = 0;

  constructor(
    private readonly host: LitElement,
    private readonly styles: StyleController,
  ) {}

  /** Called when the figure is added to a page. One inside another element, or rendered by a server, keeps its height. */
  enter(isEmpty: boolean): void {
    const {host} = this;
    if (isEmpty && host.getRootNode() === host.ownerDocument) this.#position = figuresIn(host.ownerDocument).size + 1;
  }

  /** @returns A promise that settles when the figure has been drawn; undefined where it need not wait. */
  wait(draw: () => unknown): Promise<unknown> | undefined {
    const {host} = this;
    const isFar = this.#position > drawnAtOnce && figuresIn(host.ownerDocument).size > many;
    if (host.hasUpdated || !isFar) return undefined;
    const drawNow = () => {
      this.#position = 0;
      return draw();
    };
    return import('./draw-in-turn.js').then(({inTurn, manyStyles}) => {
      this.styles.add([manyStyles]);
      return inTurn(host, drawNow);
    }, drawNow);
  }
}
