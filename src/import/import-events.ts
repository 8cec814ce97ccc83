import type {LitElement} from 'lit';

/** Fires `load` and `error` of imported data after the update that shows it; neither bubbles, as on an image. */
export class ImportEvents {
  /** The last event: it is not fired again for another language, which has the same numbers. */
  #last = '';

  constructor(private readonly element: LitElement) {}

  dispatch(type: 'load' | 'error', code = ''): void {
    const name = `${type} ${code}`;
    if (name === this.#last) return;
    this.#last = name;
    // MooTools 1.4 to 1.6 replaces the class `Event`.
    const event = new CustomEvent(type, {__proto__: null, detail: code ? {code} : null} as CustomEventInit);
    void this.element.updateComplete.then(() => this.element.dispatchEvent(event));
  }

  /** Called when other numbers are read or fetched, which have events of their own. */
  reset(): void {
    this.#last = '';
  }
}
