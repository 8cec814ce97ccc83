import {areSame, type ActivePlace} from '../charts/chart-interaction.js';
import {isInCard, isTouch, placeOf} from './mark-place.js';

/** How long a mouse rests beside the marks before the card closes, in milliseconds. */
const patience = 300;

/** How far a mouse moves before its direction counts, in pixels. */
const stride = 8;

/** Cards that lie over other marks. One under its chart has room of its own, and follows every mark at once. */
const cardsOverMarks = '.relation-card.over, .card-place .card, .card.placed, .case-card';

/** The way of a pointer in a figure: how long it has been beside the marks, and which card was closed under it. */
export class PointerTrail {
  #at = '';
  /** Where the pointer was when a card was closed. Until it moves, no card opens, whatever an update puts under it. */
  #closedAt: string | undefined;
  /** The mark of that card, which stays closed until the pointer has been elsewhere. */
  #closed: ActivePlace | undefined;
  /** Whether a mouse is in the figure, but on no card. */
  #isOutside = false;
  /** The mark under the pointer. */
  #under: ActivePlace | undefined;
  /** Where the direction of the pointer is measured from. */
  #from = {x: 0, y: 0};
  /** Whether the mouse moves towards an open card. Marks that it crosses do not take over, unless it rests there. */
  #isOnWay = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #rested: (on: ActivePlace | undefined) => void;

  /** @param rested - Called when a mouse has rested beside the marks and their cards, or on a mark on its way to a card. */
  constructor(rested: (on: ActivePlace | undefined) => void) {
    this.#rested = rested;
  }

  get isOnWay(): boolean {
    return this.#isOnWay;
  }

  /** Called when the pointer has come to another part of the figure. */
  enter(event: Event): void {
    // A finger has no earlier place: it was lifted.
    if (isTouch(event)) this.leave();
    this.#isOutside = !isTouch(event) && !isInCard(event);
    this.#isOnWay &&= this.#isOutside;
    this.#under = placeOf(event);
    this.move(event);
  }

  move(event: Event): void {
    const {clientX: x, clientY: y} = event as PointerEvent;
    this.#at = `${x} ${y}`;
    if (this.#at !== this.#closedAt) this.#closedAt = undefined;
    clearTimeout(this.#timer);
    const wasOnWay = this.#isOnWay;
    if (Math.hypot(x - this.#from.x, y - this.#from.y) >= stride) {
      this.#isOnWay = this.#isOutside && isTowardsCard(event, this.#from, {x, y});
      this.#from = {x, y};
    }
    if (!this.#isOutside) return;
    if (!this.#under || this.#isOnWay) {
      const isBetween = !this.#under && this.#isOnWay;
      this.#timer = setTimeout(() => this.#rested(this.#under), isBetween ? 3 * patience : patience);
    } else if (wasOnWay) this.#rested(this.#under);
  }

  /** Called when the pointer has left the figure. */
  leave(): void {
    this.#stop();
    this.#closedAt = this.#closed = undefined;
  }

  close(place: ActivePlace | undefined): void {
    this.#stop();
    this.#closedAt = this.#at;
    this.#closed = place ?? this.#closed;
  }

  /** Whether the card of the mark under the pointer stays closed. */
  isClosed(place: ActivePlace | undefined): boolean {
    if (this.#closedAt !== undefined) return true;
    if (!this.#closed || !areSame(place, this.#closed)) this.#closed = undefined;
    return this.#closed !== undefined;
  }

  #stop(): void {
    this.#isOutside = this.#isOnWay = false;
    clearTimeout(this.#timer);
  }
}

interface Point {
  x: number;
  y: number;
}

/** Whether a mouse that goes from one point to another comes closer to an open card or its middle by two fifths of its way. */
function isTowardsCard({target}: Event, from: Point, to: Point): boolean {
  const card = ((target as Node).getRootNode() as ParentNode).querySelector(cardsOverMarks)?.getBoundingClientRect();
  // It has no size where it is hidden.
  if (!card?.width) return false;
  const {left, right, top, bottom} = card;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    (at: Point) => Math.hypot(Math.max(left - at.x, at.x - right, 0), Math.max(top - at.y, at.y - bottom, 0)),
    (at: Point) => Math.hypot(at.x - x, at.y - y),
  ].some((distance) => distance(from) - distance(to) >= 0.4 * Math.hypot(to.x - from.x, to.y - from.y));
}
