import type {LitElement} from 'lit';

/** `load` and `error` of imported data, when it can be seen; neither bubbles, as on an image. */
export class ImportEvents {
  /** In another language the numbers are the same, and nothing new has happened. */
  #last = '';

  constructor(private readonly element: LitElement) {}

  dispatch(type: 'load' | 'error', code = ''): void {
    const name = `${type} ${code}`;
    if (name === this.#last) return;
    this.#last = name;
    // MooTools 1.4 to 1.6 puts another class under the name `Event`.
    const event = new CustomEvent(type, {__proto__: null, detail: code ? {code} : null} as CustomEventInit);
    void this.element.updateComplete.then(() => this.element.dispatchEvent(event));
  }

  /** Other numbers are read or fetched: the next event is one of theirs. */
  reset(): void {
    this.#last = '';
  }
}
