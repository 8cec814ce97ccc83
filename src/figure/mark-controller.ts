import type {LitElement, ReactiveController} from 'lit';
import {areSame, type ActivePlace, type ChartInteraction, type MarkPlace} from '../charts/chart-interaction.js';
import {DocumentListener} from './document-listener.js';
import {neighbour} from './mark-neighbour.js';
import {isGround, isInCard, isTouch, waitsForLift, placeOf, placeAt, pressedPlace, scrollToCard} from './mark-place.js';
import {PointerTrail} from './pointer-trail.js';

/**
 * Called for a press, which is the second one where the card is held or the key is Enter. Returns whether the mark is chosen
 * then; `undefined` where none can be.
 */
type Choose = (place: ActivePlace, isSecond: boolean) => boolean | undefined;

/**
 * Moves through marks with a pointer, a finger or the keyboard. Every chart is one Tab stop; arrow keys move along and between
 * series, Home and End to the ends of one. A mark shows its card when it is pointed at or in focus. A press chooses it and holds
 * its card; a second press, or one beside the marks, ends both. Escape closes the card; without one, it ends the choice.
 */
export class MarkController implements ReactiveController, ChartInteraction {
  /**
   * The mark that was last under the pointer. A mouse may move on to its card, so resting beside the marks or leaving the figure
   * ends this, or a key that moves to another mark: a mouse that does not move must not take over from the keyboard.
   */
  #pointed: ActivePlace | undefined;
  #focused: ActivePlace | undefined;
  /** Whether a pointer is in the figure, also beside its marks. */
  #isInside = false;
  /** Whether a press holds the card of the mark: passing other marks does not change it. */
  #isHeld = false;
  /** Escape is heard while the focus is elsewhere too. A finger that touches the page outside leaves the mark, as does a press. */
  readonly #outside = new DocumentListener(
    (event) => event.key === 'Escape' && !event.defaultPrevented && event !== this.#pressed && this.#escape(false),
    (event) => (isTouch(event) || this.#isHeld) && event !== this.#pressed && this.leave(),
  );
  /** The last press of a pointer or a key inside the figure, which the document of closed shadow roots cannot tell. */
  #pressed: Event | undefined;
  readonly #trail = new PointerTrail((pointed) => this.#isHeld || this.#setActive({pointed}));
  readonly #host: LitElement;
  readonly #choose: Choose;
  readonly #clear: (isKeyInFigure?: boolean) => void;
  /** The mark of each chart that had the focus last. */
  readonly #stops = new Map<string, MarkPlace>();

  constructor(host: LitElement, choose: Choose, clear: (isKeyInFigure?: boolean) => void) {
    this.#host = host;
    this.#choose = choose;
    this.#clear = clear;
    host.addController(this);
  }

  /** Inside the shadow root: outside it, moves of the focus or a pointer from mark to mark are no change of the target. */
  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('focusin', this.#onFocusIn);
    root.addEventListener('focusout', this.#onFocusOut);
    root.addEventListener('pointerover', this.#onPointerOver);
    root.addEventListener('pointerout', this.#onPointerOut);
    root.addEventListener('pointermove', this.#onPointerMove);
    root.addEventListener('pointercancel', this.#onPointerCancel);
    root.addEventListener('pointerdown', this.#onPointerDown);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKeyDown);
  }

  get active(): ActivePlace | undefined {
    return this.#pointed ?? this.#focused;
  }

  get kept(): ActivePlace | undefined {
    return this.#isHeld ? this.#pointed : this.#focused;
  }

  hostDisconnected(): void {
    this.#trail.leave();
    this.#isInside = false;
    this.leave();
  }

  /** Clears the active mark, because the marks have moved. */
  leave(): void {
    this.#setActive({focused: undefined, pointed: undefined});
  }

  isTabStop({chart, series, point}: MarkPlace): boolean {
    const stop = this.#stops.get(chart);
    return stop === undefined || (stop.series === series && stop.point === point);
  }

  readonly #onFocusIn = (event: Event): void => {
    const place = placeOf(event);
    if (place?.series === undefined) return;
    this.#stops.set(place.chart, {...place, series: place.series});
    // A press gives the focus to its mark before it is a click: until then it closes nothing that could move the mark.
    const isPress = !(event.target as Element).matches(':focus-visible');
    const isPointed = isPress || (this.#isHeld && areSame(place, this.#pointed));
    this.#setActive({focused: place, pointed: isPointed ? this.#pointed : undefined});
    void scrollToCard(this.#host, event.target as SVGElement);
  };

  /** A mark that an update removes loses the focus in it. The next one is requested after it, if no other mark has the focus. */
  readonly #onFocusOut = (): void => {
    const left = this.#focused;
    queueMicrotask(() => {
      if (this.#focused === left) this.#setActive({focused: undefined});
    });
  };

  /** Touching anything but the card clears the active mark, also where the mark keeps the focus, as in some browsers. */
  readonly #onPointerOver = (event: Event): void => {
    this.#trail.enter(event);
    this.#isInside = true;
    this.#listen();
    const pointed = placeOf(event);
    if (this.#trail.isClosed(pointed)) return;
    if (isInCard(event) || (this.#isHeld && !isTouch(event))) return this.#setActive({pointed: this.active});
    // A card in the text moves what is under it: a tap opens and closes it when it ends, where it began.
    if (isTouch(event) && waitsForLift(event, this.#host, this.#isHeld)) return;
    if (pointed && !this.#trail.isOnWay) this.#setActive({pointed});
    else if (isTouch(event)) this.#setActive({pointed, focused: undefined});
  };

  /** Lifting a finger leaves the values of the mark on screen. */
  readonly #onPointerOut = (event: Event): void => {
    const to = (event as PointerEvent).relatedTarget as Node | null;
    // The author's content in the figure counts as inside.
    if (this.#host.renderRoot.contains(to) || this.#host.contains(to)) return;
    this.#trail.leave();
    this.#isInside = false;
    this.#setActive(isTouch(event) || this.#isHeld ? {} : {pointed: undefined});
  };

  /** A finger that glides goes from column to column of one chart: its events stay with the column that it touched first. */
  readonly #onPointerMove = (event: Event): void => {
    this.#trail.move(event);
    if (!isTouch(event)) return;
    const place = placeAt(event, this.#host);
    if (place && place.chart === this.#pointed?.chart) this.#setActive({pointed: place});
  };

  /** A finger that scrolls the page reads nothing, so what it touched first is left. */
  readonly #onPointerCancel = (): void => void (this.#isHeld || this.#setActive({pointed: undefined}));

  readonly #onPointerDown = (event: Event): void => void (this.#pressed = event);

  /** A press in the card of a county counts as one on its county, which it may lie over. */
  readonly #onClick = (event: Event): void => {
    const place = pressedPlace(event, this.active);
    if (!place && isGround(event)) this.#clear();
    if (!place) return place === null ? undefined : this.leave();
    const isSecond = this.#isHeld && areSame(place, this.#pointed);
    if (!(this.#choose(place, isSecond) ?? !isSecond)) return this.#close();
    this.#setActive({pointed: place});
    this.#isHeld = true;
    this.#host.requestUpdate();
    void scrollToCard(this.#host);
  };

  readonly #onKeyDown = (event: Event): void => {
    const {key, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    this.#pressed = event;
    if (altKey || ctrlKey || metaKey) return;
    // A panel that Escape has closed has used the key.
    if (key === 'Escape' && !event.defaultPrevented) return this.#escape(true);
    const place = placeOf(event);
    if (!place) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return this.#choose(place, true) === false ? this.#close() : this.#setActive({focused: place});
    }
    const next = neighbour(event, key);
    if (!next) return;
    event.preventDefault();
    // Every mark but the tab stop may be hidden from screen readers, and the next one becomes the stop.
    next.removeAttribute('aria-hidden');
    next.focus();
  };

  #setActive(at: {focused?: ActivePlace | undefined; pointed?: ActivePlace | undefined}): void {
    const [active, kept] = [this.active, this.kept];
    if ('focused' in at) this.#focused = at.focused;
    if ('pointed' in at) this.#isHeld &&= areSame(at.pointed, this.#pointed);
    if ('pointed' in at) this.#pointed = at.pointed;
    this.#listen();
    if (!areSame(active, this.active) || !areSame(kept, this.kept)) this.#host.requestUpdate();
  }

  #listen(): void {
    this.#outside.listen(this.#isInside || this.#pointed ? this.#host.ownerDocument : undefined);
  }

  #escape(isInFigure: boolean): void {
    if (this.active === undefined) this.#clear(isInFigure);
    this.#close();
  }

  #close(): void {
    this.#trail.close(this.active);
    this.leave();
  }
}
