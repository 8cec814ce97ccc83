import type {LitElement, ReactiveController} from 'lit';
import type {ActivePlace, ChartInteraction, Place} from '../charts/chart-interaction.js';
import {neighbour} from './mark-neighbour.js';

/**
 * Moves through the marks of a figure's charts with a pointer, a finger or the keyboard. Every chart is one Tab stop; arrow
 * keys move along a series and between series, Home and End to the ends of a series, and Escape leaves the mark.
 */
export class MarkController implements ReactiveController, ChartInteraction {
  /**
   * The mark under the pointer, or the last one that was. A mouse may move from the mark to its values anywhere in the
   * figure, so only leaving the figure ends this, or a key that moves to another mark: a mouse that does not move must not
   * take over from the keyboard.
   */
  #pointed: ActivePlace | undefined;
  #focused: ActivePlace | undefined;
  /** The document where Escape is heard, wherever the focus is, while something is pointed at. */
  #heard: Document | undefined;
  #isListening = false;
  readonly #host: LitElement;
  /** Called when the reader chooses the active mark or column, or leaves it with Escape. */
  readonly #choose: (place: ActivePlace, isLeft?: boolean) => void;
  /** The mark of each chart that had the focus last. */
  readonly #stops = new Map<string, Place>();

  constructor(host: LitElement, choose: (place: ActivePlace, isLeft?: boolean) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  /**
   * Listens inside the shadow root: moves of the focus or a pointer from mark to mark never leave it, because outside they
   * are no change of the target.
   */
  hostConnected(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    const root = this.#host.renderRoot;
    root.addEventListener('focusin', this.#onFocusIn);
    root.addEventListener('focusout', this.#onFocusOut);
    root.addEventListener('pointerover', this.#onPointerOver);
    root.addEventListener('pointerout', this.#onPointerOut);
    root.addEventListener('pointermove', this.#onPointerMove);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKeyDown);
  }

  get active(): ActivePlace | undefined {
    return this.#pointed ?? this.#focused;
  }

  hostDisconnected(): void {
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
    this.#setActive({focused: place, pointed: undefined});
    scrollIntoView(event.target as SVGElement);
  };

  /**
   * A mark that an update removes loses the focus in the middle of that update. The next update is requested when that one
   * is done, and only if no other mark has received the focus.
   */
  readonly #onFocusOut = (): void => {
    const left = this.#focused;
    queueMicrotask(() => {
      if (this.#focused === left) this.#setActive({focused: undefined});
    });
  };

  /**
   * Touching anything else clears the active mark, also where the mark keeps the focus, as in some browsers. The card of the
   * mark may take the focus from it, and stays.
   */
  readonly #onPointerOver = (event: Event): void => {
    if (isInCard(event)) return this.#setActive({pointed: this.active});
    const pointed = placeOf(event);
    if (pointed) this.#setActive({pointed});
    else if (isTouch(event)) this.#setActive({pointed, focused: undefined});
  };

  /** Lifting a finger leaves the values of the mark on screen. */
  readonly #onPointerOut = (event: Event): void => {
    const to = (event as PointerEvent).relatedTarget as Node | null;
    // The author's content in the figure counts as inside.
    const isInside = this.#host.renderRoot.contains(to) || this.#host.contains(to);
    if (!isInside && !isTouch(event)) this.#setActive({pointed: undefined});
  };

  /** A finger that glides goes from column to column of one chart: its events stay with the column that it touched first. */
  readonly #onPointerMove = (event: Event): void => {
    if (!isTouch(event)) return;
    const {clientX, clientY} = event as PointerEvent;
    const under = (this.#host.renderRoot as Partial<ShadowRoot>).elementFromPoint?.(clientX, clientY);
    const place = under && placeOf({target: under});
    if (place && place.chart === this.#pointed?.chart) this.#setActive({pointed: place});
  };

  readonly #onClick = (event: Event): void => {
    const place = placeOf(event);
    if (!place) return;
    this.#setActive({pointed: place});
    this.#choose(place);
  };

  readonly #onKeyDown = (event: Event): void => {
    const {key, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    if (altKey || ctrlKey || metaKey) return;
    const place = placeOf(event);
    if (!place) return;
    if (key === 'Escape') {
      this.#choose(place, true);
      return this.#setActive({focused: undefined, pointed: undefined});
    }
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
    if ('pointed' in at) this.#point(at.pointed);
    const {active} = this;
    if (before?.chart === active?.chart && before?.series === active?.series && before?.point === active?.point) return;
    this.#host.requestUpdate();
  }

  #point(place: ActivePlace | undefined): void {
    this.#pointed = place;
    this.#heard?.removeEventListener('keydown', this.#onEscape);
    this.#heard = place && this.#host.ownerDocument;
    this.#heard?.addEventListener('keydown', this.#onEscape);
  }

  readonly #onEscape = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.#setActive({pointed: undefined});
  };
}

const isTouch = (event: Event) => (event as PointerEvent).pointerType === 'touch';

const isInCard = ({target}: Event) => (target as Partial<Element>).closest?.('.relation-card') != null;

/** Scrolls to the whole mark: Firefox does not scroll as soon as a single pixel of a mark is in view. */
function scrollIntoView(mark: SVGElement): void {
  if (!mark.matches(':focus-visible')) return;
  (mark.querySelector('.ring') ?? mark).scrollIntoView({block: 'nearest', inline: 'nearest'});
}

/** The mark or column that an event happened in, inside the figure's shadow root. */
function markOf(event: Pick<Event, 'target'>): SVGElement | null {
  // `instanceof` would fail in a figure that was moved to another document, which has classes of its own.
  return (event.target as Partial<Element>).closest?.<SVGElement>('[data-point], [data-series]') ?? null;
}

function placeOf(event: Pick<Event, 'target'>): ActivePlace | undefined {
  const mark = markOf(event);
  if (!mark) return undefined;
  const {series, point} = mark.dataset;
  return {
    chart: mark.closest<SVGElement>('[data-chart]')?.dataset['chart'] ?? '',
    series: series === undefined ? undefined : Number(series),
    point: Number(point ?? 0),
  };
}
