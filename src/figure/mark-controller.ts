import type {LitElement, ReactiveController} from 'lit';
import type {ActivePlace, ChartInteraction, Place} from '../charts/chart-interaction.js';
import {neighbour} from './mark-neighbour.js';

/**
 * Lets a reader go through the marks of a figure's charts with a pointer, a finger or the keyboard. Every chart is one
 * stop for Tab; arrows go along the series and from series to series, Home and End to its ends, Escape leaves the mark.
 */
export class MarkController implements ReactiveController, ChartInteraction {
  /**
   * Under the pointer, or the last one that was. A mouse may go from there to what is shown of it, anywhere in the figure:
   * only leaving the figure takes it away, or a key that leads elsewhere, since a mouse that lies still does not take from
   * the keyboard.
   */
  #pointed: ActivePlace | undefined;
  #focused: ActivePlace | undefined;
  /** As long as something is pointed at, Escape dismisses it wherever the focus is. */
  #heard: Document | undefined;
  #isListening = false;
  readonly #host: LitElement;
  /** Called when the reader chooses the mark or column looked at, or leaves it with Escape. */
  readonly #choose: (place: ActivePlace, isLeft?: boolean) => void;
  /** The mark of each chart that was in focus last. */
  readonly #stops = new Map<string, Place>();

  constructor(host: LitElement, choose: (place: ActivePlace, isLeft?: boolean) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  /**
   * Listens inside the shadow root: focus and pointers that move from mark to mark never leave it, since for the page
   * outside they have not moved at all.
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

  /** Nothing is pointed at or in focus any more, since the marks have changed places. */
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

  /** A finger that touches something else clears the active mark, also where that keeps the focus: not every browser moves that. */
  readonly #onPointerOver = (event: Event): void => {
    const pointed = placeOf(event);
    if (pointed) this.#setActive({pointed});
    else if (isTouch(event)) this.#setActive({pointed, focused: undefined});
  };

  /** A finger that is lifted leaves its values on screen. */
  readonly #onPointerOut = (event: Event): void => {
    const to = (event as PointerEvent).relatedTarget as Node | null;
    // Also in what the author has put into it.
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
    const marks = from?.closest('[data-chart]')?.querySelectorAll<SVGElement>('[role=img][data-series]');
    const next = from && marks && neighbour([...marks], from, key);
    if (!next) return;
    event.preventDefault();
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

/** Firefox leaves a mark where it is as soon as a single pixel of it is in view. */
function scrollIntoView(mark: SVGElement): void {
  if (!mark.matches(':focus-visible')) return;
  (mark.querySelector('.ring') ?? mark).scrollIntoView({block: 'nearest', inline: 'nearest'});
}

/** The mark or column that an event happened in, inside the figure's shadow root. */
function markOf(event: Pick<Event, 'target'>): SVGElement | null {
  // No `instanceof`: the figure may have been moved to a document with classes of its own.
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
