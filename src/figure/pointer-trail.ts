import type {ActivePlace} from '../charts/chart-interaction.js';
import {areSame, isInCard, isTouch, markOf} from './mark-place.js';

/** How long a mouse rests beside the marks before the card closes, in milliseconds. */
const patience = 300;

/** The way of a pointer in a figure: how long it has been beside the marks, and which card was closed under it. */
export class PointerTrail {
  #at = '';
  /** Where the pointer was when a card was closed. Until it moves, no card opens, whatever an update puts under it. */
  #closedAt: string | undefined;
  /** The mark of that card, which stays closed until the pointer has been elsewhere. */
  #closed: ActivePlace | undefined;
  /** Whether a mouse is in the figure, but on no mark and no card. */
  #isBeside = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #rested: () => void;

  /** @param rested - Called when a mouse has rested beside the marks and their cards. On its way to a card, it moves on. */
  constructor(rested: () => void) {
    this.#rested = rested;
  }

  /** Called when the pointer has come to another part of the figure. */
  enter(event: Event): void {
    // A finger has no earlier place: it was lifted.
    if (isTouch(event)) this.leave();
    this.#isBeside = !isTouch(event) && !isInCard(event) && !markOf(event);
    this.move(event);
  }

  move(event: Event): void {
    const {clientX, clientY} = event as PointerEvent;
    this.#at = `${clientX} ${clientY}`;
    if (this.#at !== this.#closedAt) this.#closedAt = undefined;
    clearTimeout(this.#timer);
    if (this.#isBeside) this.#timer = setTimeout(() => this.#isBeside && this.#rested(), patience);
  }

  /** Called when the pointer has left the figure. */
  leave(): void {
    this.#isBeside = false;
    clearTimeout(this.#timer);
    this.#closedAt = this.#closed = undefined;
  }

  close(place: ActivePlace | undefined): void {
    this.#closedAt = this.#at;
    this.#closed = place ?? this.#closed;
  }

  /** Whether the card of the mark under the pointer stays closed. */
  isClosed(place: ActivePlace | undefined): boolean {
    if (this.#closedAt !== undefined) return true;
    if (!this.#closed || !areSame(place, this.#closed)) this.#closed = undefined;
    return this.#closed !== undefined;
  }
}
