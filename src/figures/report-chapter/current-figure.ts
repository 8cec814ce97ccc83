import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The figure of a chapter that the reader is at: the one at a line near the top of the window, or none. */
export class CurrentFigure implements ReactiveController {
  id: string | undefined;
  readonly #atLine = new Set<Element>();
  #watched: readonly Element[] = [];
  #observer: IntersectionObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & {readonly figures: readonly Element[]}) {
    host.addController(this);
  }

  hostConnected(): void {
    this.watch(this.host.figures);
  }

  hostDisconnected(): void {
    this.watch([]);
    this.id = undefined;
  }

  watch(figures: readonly Element[]): void {
    if (figures.length === this.#watched.length && figures.every((figure, i) => figure === this.#watched[i])) return;
    this.#observer?.disconnect();
    this.#atLine.clear();
    this.#watched = figures;
    // The simulated document of a unit test may have no observers.
    if (figures.length === 0 || typeof IntersectionObserver !== 'function') return;
    const margin = {__proto__: null, rootMargin: '-15% 0px -85%'} as IntersectionObserverInit;
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), margin);
    for (const figure of figures) this.#observer.observe(figure);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries)
      if (isIntersecting) this.#atLine.add(target);
      else this.#atLine.delete(target);
    const id = this.#watched.find((figure) => this.#atLine.has(figure))?.id;
    if (id === this.id) return;
    this.id = id;
    this.host.requestUpdate();
  }
}
