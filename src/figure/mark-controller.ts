import type {LitElement, ReactiveController} from 'lit';
import type {ActivePlace, ChartInteraction, Place} from '../charts/chart-interaction.js';
import {DocumentListener} from './document-listener.js';
import {neighbour} from './mark-neighbour.js';
import {areSame, isInCard, isTouch, keepsCard, markOf, placeOf, pressedPlace, scrollToMark} from './mark-place.js';

/**
 * Moves through the marks of a figure's charts with a pointer, a finger or the keyboard. Every chart is one Tab stop; arrow
 * keys move along and between series, Home and End to the ends of one. Escape leaves the mark and clears the selection,
 * wherever the focus or the pointer is in the figure.
 */
export class MarkController implements ReactiveController, ChartInteraction {
  /**
   * The mark that was last under the pointer. A mouse may move on to its values, so only leaving the figure ends this, or a key
   * that moves to another mark: a mouse that does not move must not take over from the keyboard.
   */
  #pointed: ActivePlace | undefined;
  #focused: ActivePlace | undefined;
  /** Whether a pointer is in the figure, also beside its marks. */
  #isInside = false;
  /** Whether a press keeps the card of the active mark open. */
  #isKept = false;
  /** Escape is heard while the focus is elsewhere too. A finger that touches the page outside leaves the mark, as does a press. */
  readonly #outside = new DocumentListener(
    (event) => event.key === 'Escape' && event !== this.#pressed && this.#escape(),
    (event) => (isTouch(event) || this.#isKept) && event !== this.#pressed && this.leave(),
  );
  /** The last press of a pointer or a key inside the figure, which the document of closed shadow roots cannot tell. */
  #pressed: Event | undefined;
  /** Where the pointer is, and where it was when Escape closed what it pointed at: what is under it there stays closed. */
  #at = '';
  #closedAt: string | undefined;
  readonly #host: LitElement;
  /** Called when the reader chooses the active mark or column, and for Escape in the figure. */
  readonly #choose: (place: ActivePlace) => void;
  readonly #clear: () => void;
  /** The mark of each chart that had the focus last. */
  readonly #stops = new Map<string, Place>();

  constructor(host: LitElement, choose: (place: ActivePlace) => void, clear: () => void = () => undefined) {
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

  hostDisconnected(): void {
    this.#isInside = false;
    this.leave();
  }

  /** Clears the active mark, because the marks have moved. */
  leave(): void {
    this.#setActive({focused: undefined, pointed: undefined});
  }

  isTabStop({chart, series, point}: Place): boolean {
    const stop = this.#stops.get(chart);
    return stop === undefined || (stop.series === series && stop.point === point);
  }

  readonly #onFocusIn = (event: Event): void => {
    const place = placeOf(event);
    if (place?.series === undefined) return;
    this.#stops.set(place.chart, {...place, series: place.series});
    // A press gives the focus to its mark before it is a click.
    this.#setActive({focused: place, pointed: this.#isKept && areSame(place, this.#pointed) ? place : undefined});
    void scrollToMark(event.target as SVGElement, this.#host);
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
    this.#moved(event);
    this.#isInside = true;
    this.#listen();
    if (this.#closedAt !== undefined) return;
    if (isInCard(event) || (this.#isKept && !isTouch(event))) return this.#setActive({pointed: this.active});
    // A card in the text moves what is under it: a tap opens and closes it when it ends, where it began.
    if (isTouch(event) && (this.#isKept || keepsCard(event))) return;
    const pointed = placeOf(event);
    if (pointed) this.#setActive({pointed});
    else if (isTouch(event)) this.#setActive({pointed, focused: undefined});
  };

  /** Lifting a finger leaves the values of the mark on screen. */
  readonly #onPointerOut = (event: Event): void => {
    const to = (event as PointerEvent).relatedTarget as Node | null;
    // The author's content in the figure counts as inside.
    if (this.#host.renderRoot.contains(to) || this.#host.contains(to)) return;
    this.#closedAt = undefined;
    this.#isInside = false;
    this.#setActive(isTouch(event) || this.#isKept ? {} : {pointed: undefined});
  };

  /** A finger that glides goes from column to column of one chart: its events stay with the column that it touched first. */
  readonly #onPointerMove = (event: Event): void => {
    this.#moved(event);
    if (!isTouch(event)) return;
    const {clientX, clientY} = event as PointerEvent;
    const target = (this.#host.renderRoot as Partial<ShadowRoot>).elementFromPoint?.(clientX, clientY);
    const place = target && placeOf({target});
    if (place && place.chart === this.#pointed?.chart) this.#setActive({pointed: place});
  };

  /** A finger that scrolls the page reads nothing, so what it touched first is left. */
  readonly #onPointerCancel = (): void => void (this.#isKept || this.#setActive({pointed: undefined}));

  readonly #onPointerDown = (event: Event): void => {
    this.#pressed = event;
  };

  /**
   * A press in the card of a county counts as one on its county, which it may lie over. A second press on a kept mark closes its
   * card, and one beside the marks closes that of another. A mark that is chosen with others stays so when its card is opened.
   */
  readonly #onClick = (event: Event): void => {
    if (isInCard(event)) return;
    const place = pressedPlace(event, this.active);
    const wasKept = this.#isKept;
    const isSecond = wasKept && areSame(place, this.#pointed);
    this.#isKept = keepsCard(event) && !isSecond;
    if (!place) return wasKept ? this.leave() : undefined;
    if (isSecond) this.leave();
    else this.#setActive({pointed: place});
    if (!this.#isKept || markOf(event)?.getAttribute('aria-pressed') !== 'true') this.#choose(place);
  };

  readonly #onKeyDown = (event: Event): void => {
    const {key, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    this.#pressed = event;
    if (altKey || ctrlKey || metaKey) return;
    // A panel that Escape has closed has used the key.
    if (key === 'Escape' && !event.defaultPrevented) return this.#escape();
    const place = placeOf(event);
    if (!place) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return this.#choose(place);
    }
    const from = markOf(event);
    const marks = from?.closest('[data-chart]')?.querySelectorAll<SVGElement>('[aria-label][data-series]');
    const next = from && marks && neighbour([...marks], from, key);
    if (!next) return;
    event.preventDefault();
    // Every mark but the tab stop may be hidden from screen readers, and the next one becomes the stop.
    next.removeAttribute('aria-hidden');
    next.focus();
  };

  #setActive(at: {focused?: ActivePlace | undefined; pointed?: ActivePlace | undefined}): void {
    const before = this.active;
    if ('focused' in at) this.#focused = at.focused;
    if ('pointed' in at) this.#pointed = at.pointed;
    if (!this.#pointed) this.#isKept = false;
    this.#listen();
    if (!areSame(before, this.active)) this.#host.requestUpdate();
  }

  #listen(): void {
    this.#outside.listen(this.#isInside || this.#pointed ? this.#host.ownerDocument : undefined);
  }

  #escape(): void {
    this.#closedAt = this.#at;
    this.leave();
    this.#clear();
  }

  #moved(event: Event): void {
    const {clientX, clientY} = event as PointerEvent;
    this.#at = `${clientX} ${clientY}`;
    if (this.#at !== this.#closedAt) this.#closedAt = undefined;
  }
}
