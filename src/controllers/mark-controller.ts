import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Place, Reader} from '../views/reader.js';

/**
 * Lets a reader go through the marks of a figure's charts with a pointer, a finger or the keyboard. Every chart is one
 * stop for Tab; arrows go along the series and from series to series, Home and End to its ends, Escape lets go.
 */
export class MarkController implements ReactiveController, Reader {
  active: Reader['active'];
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Called when the reader chooses the mark or column looked at. */
  readonly #choose: (place: NonNullable<Reader['active']>) => void;
  /** The mark of each chart that was in focus last. */
  readonly #stops = new Map<string, Place>();

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    choose: (place: NonNullable<Reader['active']>) => void,
  ) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
    host.addEventListener('focusin', this.#onFocusIn);
    host.addEventListener('focusout', () => this.#look(undefined));
    host.addEventListener('pointerover', this.#onPointerOver);
    host.addEventListener('pointerleave', this.#onPointerOver);
    host.addEventListener('click', this.#onClick);
    host.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    this.#look(undefined);
  }

  isTabStop({chart, series, point}: Place): boolean {
    const stop = this.#stops.get(chart);
    return stop === undefined || (stop.series === series && stop.point === point);
  }

  readonly #onFocusIn = (event: Event): void => {
    const place = placeOf(event);
    if (place?.series === undefined) return;
    this.#stops.set(place.chart, {...place, series: place.series});
    this.#look(place);
  };

  /** A finger that is lifted leaves its values on screen. */
  readonly #onPointerOver = (event: PointerEvent): void => {
    const place = placeOf(event);
    if (place || event.pointerType !== 'touch') this.#look(place);
  };

  readonly #onClick = (event: Event): void => {
    const place = placeOf(event);
    if (!place) return;
    this.#look(place);
    this.#choose(place);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const place = placeOf(event);
    if (!place) return;
    if (event.key === 'Escape') return this.#look(undefined);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return this.#choose(place);
    }
    const from = markOf(event);
    const marks = from?.closest('[data-chart]')?.querySelectorAll<SVGElement>('[role=img][data-series]');
    const next = from && marks && neighbour([...marks], from, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  #look(place: Reader['active']): void {
    const {chart, series, point} = this.active ?? {};
    if (place?.chart === chart && place?.series === series && place?.point === point) return;
    this.active = place;
    this.#host.requestUpdate();
  }
}

/** The mark or column that an event happened in, inside the figure's shadow root. */
function markOf(event: Event): SVGElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<SVGElement>('[data-point], [data-series]') : null;
}

function placeOf(event: Event): Reader['active'] {
  const mark = markOf(event);
  if (!mark) return undefined;
  const {series, point} = mark.dataset;
  return {
    chart: mark.closest<SVGElement>('[data-chart]')?.dataset['chart'] ?? '',
    series: series === undefined ? undefined : Number(series),
    point: Number(point ?? 0),
  };
}

/** The mark that a key leads to. In a chart with one mark per series, sideways goes on to the next series as well. */
function neighbour(marks: SVGElement[], from: SVGElement, key: string): SVGElement | undefined {
  const series = Number(from.dataset['series']);
  const point = Number(from.dataset['point']);
  const along = marks.filter((mark) => Number(mark.dataset['series']) === series);
  const row = along.length > 1 ? along : marks;
  switch (key) {
    case 'ArrowRight':
      return row[row.indexOf(from) + 1];
    case 'ArrowLeft':
      return row[row.indexOf(from) - 1];
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    case 'ArrowDown':
      return nearest(marks.filter((mark) => Number(mark.dataset['series']) > series), point, 'first');
    case 'ArrowUp':
      return nearest(marks.filter((mark) => Number(mark.dataset['series']) < series), point, 'last');
    default:
      return undefined;
  }
}

/** Of the series next to this one, the mark that stands closest to the same point. */
function nearest(marks: SVGElement[], point: number, which: 'first' | 'last'): SVGElement | undefined {
  const series = (which === 'first' ? marks[0] : marks.at(-1))?.dataset['series'];
  const distance = (mark: SVGElement) => Math.abs(Number(mark.dataset['point']) - point);
  return marks
    .filter((mark) => mark.dataset['series'] === series)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
